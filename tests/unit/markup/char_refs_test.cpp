#include "markup/char_refs.h"

#include <string>
#include <string_view>

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

namespace {

std::string decoded(std::string_view text) {
  std::string out;
  decodeCharacterReferences(text, out);
  return out;
}

std::size_t taken(std::string_view rest, bool inAttribute) {
  std::string out;
  return decodeCharacterReference(rest, inAttribute, out);
}

}  // namespace

TEST_CASE("named references decode by the longest name") {
  CHECK(decoded("&amp;&lt;&gt;&quot;") == "&<>\"");
  CHECK(decoded("&notin;") == "\xE2\x88\x89");
  CHECK(decoded("&notit;") == "\xC2\xACit;");
  CHECK(decoded("&AElig;&zwnj;") == "\xC3\x86\xE2\x80\x8C");
  CHECK(decoded("&zscr;") == "\xF0\x9D\x93\x8F");
  CHECK(decoded("&NotEqualTilde;") == "\xE2\x89\x82\xCC\xB8");
  CHECK(decoded("&CounterClockwiseContourIntegral;") == "\xE2\x88\xB3");
  CHECK(decoded("&fjlig;") == "fj");
  CHECK(decoded("&AMP\300amp") == "&\300amp");  // 0xC0: a byte of the table between two names
}

TEST_CASE("only the old names do without a semicolon") {
  CHECK(decoded("&copy 2026") == "\xC2\xA9 2026");
  CHECK(decoded("&hellip 2026") == "&hellip 2026");
  CHECK(decoded("AT&T &unknown; &") == "AT&T &unknown; &");
}

TEST_CASE("in attributes a name before = or a letter is a query parameter") {
  CHECK(taken("copy=1", true) == 0);
  CHECK(taken("copyright", true) == 0);
  CHECK(taken("copy;=1", true) == 5);
  CHECK(taken("copy ", true) == 4);
  CHECK(taken("copy=1", false) == 4);
}

TEST_CASE("numeric references") {
  CHECK(decoded("&#65;&#x41;&#X41;&#65 ") == "AAAA ");
  CHECK(decoded("&#150;") == "\xE2\x80\x93");
  CHECK(decoded("&#0;&#xD800;&#x110000;&#99999999999999999999;") ==
        "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
  CHECK(decoded("&#;&#x;&#xg") == "&#;&#x;&#xg");
}
