#include "cloud/tag_list.h"

#include <catch2/catch_test_macros.hpp>

#include "page/furniture_html.h"

using namespace article_viewer;

namespace {

struct Row {
  Tag tag;
  TagWeight weight;
};

std::string list(const std::vector<Row>& rows, const Strings& strings = {}) {
  std::vector<Tag> tags;
  std::vector<TagWeight> weights;
  for (const Row& row : rows) {
    tags.push_back(row.tag);
    weights.push_back(row.weight);
    weights.back().tag = static_cast<std::uint16_t>(tags.size() - 1);
  }
  return furnitureHtml([&](MarkupSink& sink) { writeTagList(tags, weights, strings, sink); });
}

Row counted(const char* name, unsigned mentions, const char* url = "") {
  TagWeight weight;
  weight.mentions = mentions;
  weight.counted = true;
  return {{name, url, -1}, weight};
}

}  // namespace

TEST_CASE("no tags, no list", "[cloud]") { CHECK(list({}).empty()); }

TEST_CASE("the cloud is a list of links that say how often", "[cloud]") {
  Row given{{"Ports", "https://example.org/ports", 2.5}, {}};
  given.weight.weight = 2.5;
  given.weight.size = 3;
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
