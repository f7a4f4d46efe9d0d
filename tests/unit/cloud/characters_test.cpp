#include "cloud/characters.h"

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;
using enum CharacterClass;

TEST_CASE("characters fall into the classes that counting needs", "[cloud]") {
  for (const char32_t c : U"azAZ09éßŁҐωյאبहა𐍈") {
    if (c == 0) continue;
    CAPTURE(static_cast<unsigned>(c));
    CHECK(rangeOf(c).kind == kLetter);
  }
  for (const char32_t c : U" \t\n-\u00A0\u2003\u2014\u202F\u3000") {
    if (c == 0) continue;
    CAPTURE(static_cast<unsigned>(c));
    CHECK(rangeOf(c).kind == kSpace);
  }
  for (const char32_t c : U".,'\"!?&/()’“”«»†*·×÷。、！،؟।😀€™") {
    if (c == 0) continue;
    CAPTURE(static_cast<unsigned>(c));
    CHECK(rangeOf(c).kind == kSeparator);
  }
  for (const char32_t c : U"漢ひカ々ไລကខ𠀀ｱ") {
    if (c == 0) continue;
    CAPTURE(static_cast<unsigned>(c));
    CHECK(rangeOf(c).kind == kUnspaced);
  }
  CHECK(rangeOf(U'한').kind == kHangul);
  for (const char32_t c : {U'\u00AD', U'\u200D', U'\u0640', U'\u064E', U'\uFEFF', U'\uFE0F'}) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK(rangeOf(c).kind == kIgnored);
  }
}

TEST_CASE("case is folded in Latin, Greek, Cyrillic, Armenian and full-width letters", "[cloud]") {
  constexpr std::u32string_view kCapitals = U"AZÀÖØÞĀĦŁŇŸŽƠƯǄȘΆΈΌΏΑΣΫЀЯҐӀԱՖẞẢỸＡ";
  constexpr std::u32string_view kSmall = U"azàöøþāħłňÿžơưǆșάέόώασϋѐяґӏաֆßảỹａ";
  REQUIRE(kCapitals.size() == kSmall.size());
  for (std::size_t i = 0; i < kCapitals.size(); ++i) {
    CAPTURE(i, static_cast<unsigned>(kCapitals[i]));
    if (kCapitals[i] == U'Ǆ' || kCapitals[i] == U'Ӏ') continue;  // left as they are: hardly in any tag
    CHECK(foldCase(kCapitals[i]) == kSmall[i]);
    CHECK(foldCase(kSmall[i]) == kSmall[i]);
  }
}

TEST_CASE("folding leaves other characters alone", "[cloud]") {
  for (const char32_t c : {U'1', U'×', U'÷', U'漢', U'א', U'ĸ', U'ŉ', U'\u0130'}) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK(foldCase(c) == (c == U'\u0130' ? U'i' : c));
  }
  CHECK(foldCase(U'ς') == U'σ');
  CHECK(foldCase(U'ſ') == U's');
  CHECK(foldCase(U'\u2019') == U'\'');
}

TEST_CASE("a range holds its characters and ends before the next class") {
  for (const char32_t c : {U'é', U'漢', U'あ', U'—', U'\u00AD', U'\U000E0100', U'z'}) {
    const CharacterRange range = rangeOf(c);
    CHECK(range.contains(c));
    CHECK(rangeOf(range.first).kind == range.kind);
    CHECK(rangeOf(range.end - 1).kind == range.kind);
    if (range.end < 0x110000 && c >= 0x80) CHECK(rangeOf(range.end).first == range.end);
  }
}
