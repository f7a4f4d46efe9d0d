#include "base/ascii.h"

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

TEST_CASE("ASCII classes leave other bytes alone") {
  CHECK(isAsciiAlpha('z'));
  CHECK_FALSE(isAsciiAlpha('\xE9'));
  CHECK(isAsciiWhitespace('\f'));
  CHECK_FALSE(isAsciiWhitespace('\v'));
  CHECK(toAsciiLower('Q') == 'q');
  CHECK(toAsciiLower('\xC9') == '\xC9');
  CHECK(hexDigitValue('b') == 11);
  CHECK(hexDigitValue('B') == 11);
  CHECK(hexDigitValue('7') == 7);
}

TEST_CASE("comparison ignores the case of ASCII letters only") {
  CHECK(equalsIgnoringAsciiCase("HTTPS", "https"));
  CHECK_FALSE(equalsIgnoringAsciiCase("http", "https"));
  CHECK_FALSE(equalsIgnoringAsciiCase("\xC3\x89", "\xC3\xA9"));
}

TEST_CASE("stripAsciiWhitespace strips both ends") {
  CHECK(stripAsciiWhitespace(" \t a b\r\n") == "a b");
  CHECK(stripAsciiWhitespace(" \n").empty());
  CHECK(isBlank(" \n\t"));
  CHECK_FALSE(isBlank("\xC2\xA0"));
}

TEST_CASE("white space is stripped at one end or at both") {
  CHECK(stripLeadingAsciiWhitespace(" \t\n\f\r a b ") == "a b ");
  CHECK(stripTrailingAsciiWhitespace(" a b \r\n") == " a b");
  CHECK(stripAsciiWhitespace(" \v ") == "\v");
  CHECK(stripAsciiWhitespace(" \n").empty());
}
