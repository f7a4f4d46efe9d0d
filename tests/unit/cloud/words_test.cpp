#include "cloud/words.h"

#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

namespace {

class Collector final : public WordReader {
 public:
  explicit Collector(std::string_view language = "en") : WordReader(language) {}

  std::vector<Word> all;

 private:
  void word(const Word& word) override { all.push_back(word); }
};

std::vector<Word> wordsOf(std::string_view text, std::string_view language = "en") {
  Collector collector(language);
  collector.read(text);
  collector.endWord();
  return collector.all;
}

std::uint64_t hashOf(std::string_view word, std::string_view language = "en") {
  const std::vector<Word> words = wordsOf(word, language);
  REQUIRE(words.size() == 1);
  return words[0].hash;
}

TextLength lengthOf(std::string_view text) {
  Collector collector;
  collector.read(text);
  collector.breakPhrase();
  return collector.length();
}

}  // namespace

TEST_CASE("words are the same whatever their case", "[cloud][words]") {
  CHECK(hashOf("Budget") == hashOf("BUDGET"));
  CHECK(hashOf("ÉCONOMIE") == hashOf("économie"));
  CHECK(hashOf("ΟΔΟΣ") == hashOf("οδος"));
  CHECK(hashOf("МОСКВА") == hashOf("Москва"));
  CHECK(hashOf("Budget") != hashOf("Budgie"));
}

TEST_CASE("an English plural is its singular", "[cloud][words]") {
  CHECK(hashOf("budgets") == hashOf("budget"));
  CHECK(hashOf("glass") != hashOf("glas"));
  CHECK(hashOf("virus") != hashOf("viru"));
  CHECK(hashOf("crisis") != hashOf("crisi"));
  CHECK(hashOf("gas") != hashOf("ga"));
  CHECK(hashOf("cities") == hashOf("city"));
  CHECK(hashOf("movies") == hashOf("movie"));
  CHECK(hashOf("pies") == hashOf("pie"));
  CHECK(hashOf("boxes") == hashOf("box"));
  CHECK(hashOf("churches") == hashOf("church"));
  CHECK(hashOf("glasses") == hashOf("glass"));
  CHECK(hashOf("viruses") == hashOf("virus"));
  CHECK(hashOf("houses") == hashOf("house"));
  CHECK(hashOf("headaches") == hashOf("headache"));
  CHECK(hashOf("news") != hashOf("new"));
  CHECK(hashOf("plates") != hashOf("plat"));
}

TEST_CASE("plurals of other languages", "[cloud][words]") {
  CHECK(hashOf("élections", "fr") == hashOf("élection", "fr"));
  CHECK(hashOf("migrantes", "es") == hashOf("migrante", "es"));
  CHECK(hashOf("ciudades", "es-MX") == hashOf("ciudad", "es-MX"));
  CHECK(hashOf("calles", "es") == hashOf("calle", "es"));
  CHECK(hashOf("mulheres", "pt_BR") == hashOf("mulher", "pt_BR"));
  CHECK(hashOf("Merkels", "de") == hashOf("Merkel", "de"));
  CHECK(hashOf("Sveriges", "sv") == hashOf("Sverige", "sv"));
  CHECK(hashOf("Haus", "de") != hashOf("Hau", "de"));
  CHECK(hashOf("budgets", "fi") != hashOf("budget", "fi"));
  CHECK(hashOf("budgets", "") == hashOf("budget", ""));
  CHECK(hashOf("կաճճ", "") != hashOf("կաճ", ""));
}

TEST_CASE("names with signs keep them", "[cloud][words]") {
  CHECK(hashOf("C++") != hashOf("C"));
  CHECK(hashOf("C#") != hashOf("C"));
  CHECK(wordsOf("+ # a").size() == 1);
}

TEST_CASE("soft hyphens and vowel points do not matter", "[cloud][words]") {
  CHECK(hashOf("Bud\u00ADget") == hashOf("budget"));
  CHECK(hashOf("كَتَبَ") == hashOf("كتب"));
  CHECK(hashOf("שָׁלוֹם") == hashOf("שלום"));
}

TEST_CASE("a word may come in pieces", "[cloud][words]") {
  Collector collector;
  for (const char* piece : {"Bu", "", "dg", "et o", "f"}) collector.read(piece);
  collector.endWord();
  REQUIRE(collector.all.size() == 2);
  CHECK(collector.all[0].hash == hashOf("budget"));
  CHECK(collector.all[1].hash == hashOf("of"));
}

TEST_CASE("the gap before a word is what joins it", "[cloud][words]") {
  const auto gap = [](std::string_view text) {
    const std::vector<Word> words = wordsOf(text);
    REQUIRE(words.size() == 2);
    return words[1].gap;
  };
  CHECK(gap("a b") == gap("a \n\t b"));
  CHECK(gap("a b") == gap("a\u00A0b"));
  CHECK(gap("a b") == gap("a-b"));
  CHECK(gap("a b") != gap("a. b"));
  CHECK(gap("a & b") != gap("a b"));
  CHECK(gap("o'b") == gap("o\u2019b"));
  CHECK(gap("漢字") != gap("漢 字"));
}

TEST_CASE("a break separates what stands on its sides", "[cloud][words]") {
  Collector collector;
  collector.read("a");
  collector.breakPhrase();
  collector.read("b");
  collector.endWord();
  REQUIRE(collector.all.size() == 2);
  CHECK(collector.all[1].gap == WordReader::kBreak);
}

TEST_CASE("length in words and characters", "[cloud][words]") {
  CHECK(lengthOf("").words == 0);
  CHECK(lengthOf(" \u2014 … * ").words == 0);
  CHECK(lengthOf("One two\u00A0three").words == 3);
  CHECK(lengthOf("Don't count well-known e.g. 3.5 twice").words == 6);
  CHECK(lengthOf("foo\u2014bar").words == 2);
  CHECK(lengthOf("정부가 예산을").words == 2);
  CHECK(lengthOf("気候変動。").words == 0);
  CHECK(lengthOf("気候変動。").unspacedCharacters == 4);
  CHECK(lengthOf("iPhoneの価格").words == 1);
  CHECK(lengthOf("iPhoneの価格").unspacedCharacters == 3);
  CHECK(lengthOf("価格iPhone").words == 1);
}

TEST_CASE("bytes that are not UTF-8 are gaps", "[cloud][words]") {
  CHECK(wordsOf("a\xFF\xC3 b\xE2\x82").size() == 2);
}

TEST_CASE("measuring a text counts what reading it counts", "[cloud][words]") {
  for (const std::string_view text :
       {"One two-three, four's 5+6 C++ \xE2\x80\x94 seven.", "  \n", "",
        "\xE6\x97\xA5\xE6\x9C\xAC text \xE8\xAA\x9E", "caf\xC3\xA9\xC2\xA0noir \xD0\xBC\xD0\xB8\xD1\x80",
        "\xED\x95\x9C\xEA\xB5\xAD \xEC\x96\xB4", "soft\xC2\xADhyphen a\tb\rc"}) {
    INFO(text);
    Collector measured;
    measured.measure(text);
    CHECK(measured.length().words == lengthOf(text).words);
    CHECK(measured.length().unspacedCharacters == lengthOf(text).unspacedCharacters);
  }
}

TEST_CASE("measuring by eight bytes counts what reading counts, whatever the bytes", "[cloud][words]") {
  constexpr std::string_view kAlphabet = "abZ09  -'.,\"\n\t/@[`{\x7F\x01\x0B";
  std::uint32_t seed = 1;
  const auto next = [&seed](std::size_t bound) {
    seed = seed * 1664525U + 1013904223U;
    return static_cast<std::size_t>(seed >> 16U) % bound;
  };
  for (int round = 0; round < 5000; ++round) {
    std::string text(next(40), ' ');
    for (char& c : text) c = kAlphabet[next(kAlphabet.size())];
    const std::size_t half = text.size() / 2;
    Collector measured;
    measured.measure(std::string_view(text).substr(0, half));
    measured.measure("\u00E9\u2014");
    measured.measure(std::string_view(text).substr(half));
    text.insert(half, "\u00E9\u2014");
    INFO(text);
    CHECK(measured.length().words == lengthOf(text).words);
  }
}
