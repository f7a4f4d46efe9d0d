#include "cloud/tag_list.h"

#include <catch2/catch_test_macros.hpp>

#include "page/furniture_html.h"

using namespace article_viewer;

namespace {

std::string list(const std::vector<WeighedTag>& tags, const Strings& strings = {}) {
  return furnitureHtml([&](MarkupSink& sink) { writeTagList(tags, 2, strings, sink); });
}

WeighedTag counted(const char* name, unsigned mentions, const char* url = "") {
  WeighedTag tag;
  tag.name = name;
  tag.url = url;
  tag.mentions = mentions;
  tag.counted = true;
  return tag;
}

}  // namespace

TEST_CASE("no tags, no list", "[cloud]") { CHECK(list({}).empty()); }

TEST_CASE("the cloud is a list of links that say how often", "[cloud]") {
  WeighedTag given;
  given.name = "Ports";
  given.url = "https://example.org/ports";
  given.weight = 2.5;
  given.size = 3;
  CHECK(list({counted("Budget", 12, "https://example.org/budget"), counted("Tide", 1, "/tide"),
              counted("Sea", 0, "/sea"), given}) ==
        "<nav part=\"tags\" aria-labelledby=\"av-tags\"><h2 id=\"av-tags\">Tags</h2><ul part=\"cloud\">"
        "<li><a part=\"tag\" data-weight=\"5\" href=\"https://example.org/budget\" "
        "aria-label=\"Budget, 12 mentions\">Budget</a></li>"
        "<li><a part=\"tag\" data-weight=\"5\" href=\"/tide\" aria-label=\"Tide, 1 mention\">Tide</a></li>"
        "<li><a part=\"tag\" data-weight=\"5\" href=\"/sea\">Sea</a></li>"
        "<li><a part=\"tag\" data-weight=\"3\" href=\"https://example.org/ports\" "
        "aria-label=\"Ports, weight 2.5\">Ports</a></li></ul></nav>");
}

TEST_CASE("a tag without an address is a span, which may not carry a label", "[cloud]") {
  CHECK(list({counted("A<b>", 2)}) ==
        "<nav part=\"tags\" aria-labelledby=\"av-tags\"><h2 id=\"av-tags\">Tags</h2><ul part=\"cloud\">"
        "<li><span part=\"tag\" data-weight=\"5\">A&lt;b&gt;</span></li></ul></nav>");
}

TEST_CASE("the words of the cloud can be set", "[cloud]") {
  Strings strings;
  strings.set("tags", "Stichwörter");
  strings.set("mentions", "{}-mal erwähnt");
  const std::string html = list({counted("Haushalt", 3, "/h")}, strings);
  CHECK(html.find("<h2 id=\"av-tags\">Stichwörter</h2>") != std::string::npos);
  CHECK(html.find("aria-label=\"Haushalt, 3-mal erwähnt\"") != std::string::npos);
}
