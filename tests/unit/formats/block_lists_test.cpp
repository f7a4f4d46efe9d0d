#include "formats/block_lists.h"

#include <catch2/catch_test_macros.hpp>

#include "base/limits.h"
#include "formats/reading.h"

using namespace article_viewer;
using reading::Document;

namespace {

/// a(b c(d)) as items with their lists.
std::string shape(const List<ListItem>& items) {
  std::string out;
  for (const ListItem& item : items) {
    if (!out.empty()) out += ' ';
    out += item.text.text;
    if (!item.items.empty()) out += '(' + std::string(item.ordered ? "#" : "") + shape(item.items) + ')';
  }
  return out;
}

std::string listOf(const std::string& block, const char* findings = "") {
  Document document(block);
  BlockDetails details;
  readListBlock(document.object(), details);
  CHECK(document.findings() == findings);
  return shape(details.items);
}

}  // namespace

TEST_CASE("list items are texts, objects and nested lists") {
  CHECK(listOf(R"({"items": ["a", {"text": "b"}, 3]})") == "a b 3");
  CHECK(
      listOf(
          R"({"items": [{"text": "a", "ordered": true, "items": ["b", {"text": "c", "items": ["d"]}]}]})") ==
      "a(#b c(d))");
  CHECK(listOf(R"({"items": ["a", {"type": "list", "ordered": true, "items": ["b"]}, "c"]})") == "a(#b) c");
  CHECK(listOf(R"({"items": ["a", ["b", ["c"]], ["d"]]})") == "a(b(c)) (d)");
  CHECK(listOf(R"({"items": ["", null, {}]})", "wrong-type /items/2\n").empty());
  CHECK(listOf(R"({"items": "a"})", "wrong-type /items\n").empty());
}

TEST_CASE("ordered lists have a start") {
  Document document(R"({"ordered": true, "start": 5, "items": ["a"]})");
  BlockDetails details;
  readListBlock(document.object(), details);
  CHECK(details.ordered);
  CHECK(details.start == 5);
  Document wrong(R"({"start": "five", "items": ["a"]})");
  BlockDetails other;
  readListBlock(wrong.object(), other);
  CHECK(other.start == 1);
  CHECK(wrong.findings() == "bad-value /start\n");
}

TEST_CASE("lists beyond the depth cap are cut with a warning") {
  std::string text = "\"x\"";
  for (std::size_t i = 0; i < limits::kListDepth + 3; ++i) text = "[\"x\"," + text + "]";
  Document document("{\"items\": " + text + "}");
  BlockDetails details;
  readListBlock(document.object(), details);
  CHECK(document.findings().starts_with("lists-too-deep /items/1/1"));
  CHECK(shape(details.items).find("x(x(x") == 0);
}

TEST_CASE("tables have a caption, a head, rows and alignment") {
  Document document(
      R"({"caption": "C", "head": ["a", "b"], "rows": [["1", 2], [{"text": "*3*", "format": "markdown"}]],
      "align": ["left", "", "middle"]})");
  BlockDetails details;
  readTableBlock(document.object(), details);
  CHECK(details.caption.text == "C");
  REQUIRE(details.head.size() == 2);
  REQUIRE(details.rows.size() == 2);
  CHECK(details.rows[0][1].text == "2");
  CHECK(details.rows[1][0].format == TextFormat::kMarkdown);
  CHECK(std::vector(details.align.begin(), details.align.end()) ==
        std::vector<std::string_view>{"left", "", ""});
  CHECK(document.findings() == "bad-value /align/2\n");
}

TEST_CASE("a table with wrong parts keeps the others") {
  Document document(R"({"head": "a", "rows": ["x", ["1", null, true]]})");
  BlockDetails details;
  readTableBlock(document.object(), details);
  CHECK(details.head.empty());
  REQUIRE(details.rows.size() == 2);
  CHECK(details.rows[0].empty());
  CHECK(details.rows[1].size() == 3);
  CHECK(document.findings() == "wrong-type /head\nwrong-type /rows/0\nwrong-type /rows/1/2\n");
}
