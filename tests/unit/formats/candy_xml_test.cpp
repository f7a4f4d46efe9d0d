#include "formats/candy_xml.h"

#include <catch2/catch_test_macros.hpp>

using article_viewer::htmlOfCandyXml;

TEST_CASE("Candy XML becomes the HTML that means the same") {
  CHECK(htmlOfCandyXml("a &amp; b") == "a &amp; b");
  CHECK(htmlOfCandyXml("<bold>a</bold> <italic>b</italic>") == "<b>a</b> <i>b</i>");
  CHECK(
      htmlOfCandyXml(
          R"(x <link><caption>t</caption><altText>alt</altText><url href="u" platform="p"/><url href="v"/></link>.)") ==
      R"(x <a href="u">t</a>.)");
}

TEST_CASE("what is for machines is left out, unknown elements leave their text") {
  CHECK(htmlOfCandyXml("<itemMeta>news/1</itemMeta>") == "");
  CHECK(htmlOfCandyXml("<x y=\"1\">t</x>") == "t");
}

TEST_CASE("broken Candy XML still says what it can") {
  CHECK(htmlOfCandyXml("a < b").starts_with("a "));
  CHECK(htmlOfCandyXml("<link><caption>t") == "<a href=\"\">t");
  CHECK(htmlOfCandyXml("<itemMeta>x") == "x");
  CHECK(htmlOfCandyXml("") == "");
}
