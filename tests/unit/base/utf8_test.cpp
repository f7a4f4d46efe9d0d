#include "base/utf8.h"

#include <string>
#include <string_view>

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

namespace {

std::string encoded(char32_t codePoint) {
  std::string out;
  appendUtf8(out, codePoint);
  return out;
}

}  // namespace

TEST_CASE("appendUtf8 writes one to four bytes") {
  CHECK(encoded(0x41) == "A");
  CHECK(encoded(0xE9) == "\xC3\xA9");
  CHECK(encoded(0x20AC) == "\xE2\x82\xAC");
  CHECK(encoded(0x1F600) == "\xF0\x9F\x98\x80");
}

TEST_CASE("appendUtf8 replaces what is no scalar value") {
  CHECK(encoded(0xD800) == "\xEF\xBF\xBD");
  CHECK(encoded(0x110000) == "\xEF\xBF\xBD");
}

TEST_CASE("isValidUtf8 refuses ill-formed bytes") {
  CHECK(isValidUtf8(""));
  CHECK(isValidUtf8("caf\xC3\xA9 \xF4\x8F\xBF\xBF"));
  CHECK_FALSE(isValidUtf8("\x80"));
  CHECK_FALSE(isValidUtf8("\xC0\xAF"));
  CHECK_FALSE(isValidUtf8("\xED\xA0\x80"));
  CHECK_FALSE(isValidUtf8("\xF4\x90\x80\x80"));
  CHECK_FALSE(isValidUtf8("\xE2\x82"));
}

TEST_CASE("replaceInvalidUtf8 replaces each maximal ill-formed part once") {
  // The example of the Unicode Standard, section 3.9, table 3-8.
  CHECK(replaceInvalidUtf8("\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41") ==
        "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
        "A");
  CHECK(replaceInvalidUtf8("a\xE2\x82z") == "a\xEF\xBF\xBDz");
  CHECK(replaceInvalidUtf8("plain") == "plain");
}

TEST_CASE("decodeUtf8 gives the code point and its length") {
  const std::string_view text = "\xE2\x82\xAC";
  CHECK(decodeUtf8(text, 0).value == 0x20AC);
  CHECK(decodeUtf8(text, 0).length == 3);
  CHECK(decodeUtf8(text, 1).value == kReplacementCharacter);
  CHECK(decodeUtf8(text, 1).length == 1);
}
