#include <string>

#include <catch2/catch_test_macros.hpp>

#include "body/block_html.h"

using namespace article_viewer;

TEST_CASE("a table scrolls in a region that has a name", "[blocks]") {
  CHECK(blockHtml(blockOf(BlockType::kTable, "",
                          [](BlockDetails& details) {
                            details.caption = {"All *years*", TextFormat::kMarkdown};
                            assign(details.head, {plain("Year"), plain("Sum")});
                            assign(details.rows,
                                   {makeList<RichText>({plain("2025"), {"<b>1</b>", TextFormat::kHtml}}),
                                    makeList({plain("2026")})});
                            assign(details.align, {"", "right"});
                          })) ==
        "<div part=\"table-wrap\" role=\"region\" tabindex=\"0\" aria-label=\"All years\"><table>"
        "<caption>All <em>years</em></caption><thead><tr><th scope=\"col\">Year</th>"
        "<th scope=\"col\" align=\"right\">Sum</th></tr></thead><tbody><tr><td>2025</td>"
        "<td align=\"right\"><b>1</b></td></tr><tr><td>2026</td></tr></tbody></table></div>");
}

TEST_CASE("a table needs neither caption nor head, but cells", "[blocks]") {
  CHECK(blockHtml(blockOf(BlockType::kTable, "",
                          [](BlockDetails& details) { assign(details.rows, {makeList({plain("a")})}); })) ==
        "<div part=\"table-wrap\" role=\"region\" tabindex=\"0\" "
        "aria-label=\"Table\"><table><tbody><tr><td>a</td></tr>"
        "</tbody></table></div>");
  CHECK(blockHtml(blockOf(BlockType::kTable)).empty());
}

TEST_CASE("a cell cannot leave its table", "[blocks]") {
  CHECK(blockHtml(blockOf(BlockType::kTable, "", [](BlockDetails& details) {
          assign(details.rows, {makeList<RichText>({{"</td></table><p>x", TextFormat::kHtml}, plain("b")})});
        })).ends_with("<td>b</td></tr></tbody></table></div>"));
}
