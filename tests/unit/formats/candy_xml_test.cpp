#include "formats/candy_xml.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "formats/rendering.h"

using namespace article_viewer;

namespace {

/// What readers get of a text in Candy XML.
std::string shown(std::string_view xml) {
  std::string json = R"({"metadata": {}, "promo": {"headlines": {"headline": "h"}}, "content": {"blocks": [)"
                     R"({"type": "paragraph", "markupType": "candy_xml", "text": ")";
  for (const char c : xml) {
    if (c == '"') json += '\\';
    json += c;
  }
  std::string html = rendering::bodyOf(json += "\"}]}}");
  REQUIRE(html.starts_with("<p>"));
  return html.substr(3, html.size() - std::string_view("<p></p>").size());
}

}  // namespace

TEST_CASE("Candy XML becomes marks and links") {
  CHECK(shown("a &amp; b") == "a &amp; b");
  CHECK(shown("<bold>a</bold> <italic>b</italic>") == "<strong>a</strong> <em>b</em>");
  CHECK(
      shown(
          R"(x <link><caption>t</caption><altText>alt</altText><url href="https://a.example/?b&amp;c" platform="p"/>)"
          R"(<url href="https://v.example/"/></link>.)") ==
      R"(x <a href="https://a.example/?b&amp;c">t</a>.)");
}

TEST_CASE("what is for machines is left out, unknown elements leave their text") {
  CHECK(shown("a<itemMeta>news/1</itemMeta>") == "a");
  CHECK(shown("<x y=\"1\">t</x>") == "t");
}

TEST_CASE("broken Candy XML still says what it can") {
  CHECK(shown("a < b") == "a &lt; b");
  CHECK(shown("<link><caption>t") == "t");
  CHECK(shown("<bold><italic>t</bold>u") == "<strong><em>tu</em></strong>");
  CHECK(shown("<itemMeta>x") == "x");
}
