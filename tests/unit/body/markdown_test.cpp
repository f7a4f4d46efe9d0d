#include "body/markdown.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "support/recording_sink.h"

using namespace article_viewer;

namespace {

std::string blocks(std::string_view text) {
  RecordingSink sink;
  writeMarkdown(text, sink);
  return sink.record();
}

std::string inlined(std::string_view text) {
  RecordingSink sink;
  writeMarkdownInline(text, sink);
  return sink.record();
}

}  // namespace

TEST_CASE("Markdown blocks become elements", "[markdown]") {
  CHECK(blocks("# One\n\nTwo *three* **four** ~~five~~ `six`") ==
        "<h1>One</h1><p>Two <em>three</em> <strong>four</strong> <del>five</del> <code>six</code></p>");
  CHECK(blocks("> quote\n\n---") == "<blockquote><p>quote</p></blockquote><hr>");
  CHECK(blocks("- a\n- b\n\n3) c\n4) d") ==
        "<ul><li>a</li><li>b</li></ul><ol start=\"3\"><li>c</li><li>d</li></ol>");
  CHECK(blocks("1. a") == "<ol><li>a</li></ol>");
  CHECK(blocks("one\ntwo  \nthree") == "<p>one\ntwo<br>three</p>");
}

TEST_CASE("code keeps its text and names its language", "[markdown]") {
  CHECK(blocks("```c&plus;&plus; x\nif (a < b)\n  *c*;\n```") ==
        "<pre><code class=\"language-c++\">if (a < b)\n  *c*;\n</code></pre>");
  CHECK(blocks("    indented &amp;") == "<pre><code>indented &amp;\n</code></pre>");
}

TEST_CASE("tables say their alignment in an attribute", "[markdown]") {
  CHECK(blocks("|a|b|c|d|\n|-|:-|:-:|-:|\n|1|2|3|4|") ==
        "<table><thead><tr><th>a</th><th align=\"left\">b</th><th align=\"center\">c</th><th "
        "align=\"right\">d</th>"
        "</tr></thead><tbody><tr><td>1</td><td align=\"left\">2</td><td align=\"center\">3</td>"
        "<td align=\"right\">4</td></tr></tbody></table>");
}

TEST_CASE("empty cells and pipes in code stay in their column", "[markdown]") {
  CHECK(blocks("|a|b|c|\n|-|-|-|\n|d||`x\\|y`|")
            .ends_with("<tr><td>d</td><td></td><td><code>x|y</code></td></tr></tbody></table>"));
  CHECK(blocks("`x\\|y`") == "<p><code>x\\|y</code></p>");
}

TEST_CASE("task boxes are characters in front of the item's text", "[markdown]") {
  CHECK(blocks("- [ ] a\n- [x] b") == "<ul><li>\u2610 a</li><li>\u2611 b</li></ul>");
  CHECK(blocks("- [ ] a\n\n- [X] b") == "<ul><li><p>\u2610 a</p></li><li><p>\u2611 b</p></li></ul>");
  CHECK(blocks("- a\n\n  - [x] b") == "<ul><li><p>a</p><ul><li>\u2611 b</li></ul></li></ul>");
}

TEST_CASE("attribute values and text have their entities decoded", "[markdown]") {
  CHECK(blocks("[a &lt; b](x?a&amp;b \"&quot;t&quot;\")") ==
        "<p><a href=\"x?a&b\" title=\"\"t\"\">a < b</a></p>");
  CHECK(blocks("&nosuch; &#0; \\*") == "<p>&nosuch; \uFFFD *</p>");
  CHECK(blocks(std::string_view("a\0b", 3)) ==
        "<p>a\uFFFD"
        "b</p>");
}

TEST_CASE("the alternative text of an image is its plain text", "[markdown]") {
  CHECK(blocks("![a *b* ![c](d) `e` &amp;\nf<b>](g \"t\")") ==
        "<p><img src=\"g\" alt=\"a b c e &\nf\" title=\"t\"></p>");
  CHECK(blocks("[![](a)](b)") == "<p><a href=\"b\"><img src=\"a\" alt=\"\"></a></p>");
}

TEST_CASE("bare addresses become links", "[markdown]") {
  CHECK(blocks("see www.example.org, a@b.cd") ==
        "<p>see <a href=\"http://www.example.org\">www.example.org</a>, "
        "<a href=\"mailto:a@b.cd\">a@b.cd</a></p>");
}

TEST_CASE("raw HTML is markup, in a line and as a block", "[markdown]") {
  CHECK(blocks("a <b title='&amp;'>*c*</b>") == "<p>a <b title=\"&\"><em>c</em></b></p>");
  CHECK(blocks("<div>\n*a*\n</div>\n\nb") == "<div>\n*a*\n</div>\n<p>b</p>");
  CHECK(blocks("a <i\n title=b>c") == "<p>a <i title=\"b\">c</p>");
}

TEST_CASE("unfinished raw HTML ends with its block", "[markdown]") {
  CHECK(blocks("<div\n\n*a*") == "<p><em>a</em></p>");
  CHECK(blocks("a <script> b\n\nc") == "<p>a <script> b</script></p><p>c</p>");
  CHECK(blocks("<style>\n\nb") == "<style>\n\nb\n</style>");
  CHECK(blocks("# a <textarea>\n\n**c**") == "<h1>a <textarea></textarea></h1><p><strong>c</strong></p>");
  CHECK(blocks("|a <title>|b|\n|-|-|\n") ==
        "<table><thead><tr><th>a <title></title></th><th>b</th></tr></thead></table>");
  CHECK(blocks("a <Template> b\n\nc") == "<p>a <template> b</template></p><p>c</p>");
  CHECK(blocks("<template>\n\na\n\n</template>\n") == "<template>\n<p>a</p></template>\n");
  CHECK(blocks("<!-- a\n\nb\n\n*c*").find("<em>") == std::string::npos);
}

TEST_CASE("an inline field has no blocks", "[markdown]") {
  CHECK(inlined("*a* b") == "<em>a</em> b");
  CHECK(inlined("# a") == "# a");
  CHECK(inlined("1. a") == "1. a");
  CHECK(inlined("> a\n- b\n---") == "> a - b ---");
  CHECK(inlined("    a") == "a");
  CHECK(inlined("[a]: b") == "[a]: b");
  CHECK(inlined("<div>a").ends_with("a"));
  CHECK(inlined("a  \nb\\\nc") == "a <br>b <br>c");
  CHECK(inlined("a\n\n\nb") == "a <br><br>b");
  CHECK(inlined("www.example.org") == "<a href=\"http://www.example.org\">www.example.org</a>");
  CHECK(inlined("**a**").starts_with("<strong>"));
  CHECK(inlined("![a](b)") == "<img src=\"b\" alt=\"a\">");
  CHECK(inlined("(a)") == "(a)");
  CHECK(inlined(" \n").empty());
}

TEST_CASE("a small text cannot make a huge page", "[markdown]") {
  std::string table = "a";
  std::string line = "-";
  for (int i = 1; i < 100; ++i) {
    table += "|a";
    line += "|-";
  }
  table += "\n" + line + "\n";
  for (int i = 0; i < 100000; ++i) table += "x\n";
  table += "\nend of story";
  RecordingSink cells;
  writeMarkdown(table, cells);
  CHECK(cells.record().size() < table.size() * 40);
  CHECK(cells.record().find("end of story") != std::string::npos);

  std::string links = "[a]: /" + std::string(20000, 'x') + "\n\n";
  for (int i = 0; i < 20000; ++i) links += "[a] ";
  links += "end of story";
  RecordingSink sink;
  writeMarkdown(links, sink);
  CHECK(sink.record().size() < links.size() * 40);
  CHECK(sink.record().ends_with("end of story</p>"));
}

TEST_CASE("an image that the parser ends wrongly swallows nothing", "[markdown]") {
  CHECK(blocks("![]([^)*]() after\n\nnext").ends_with("after</p><p>next</p>"));
}

TEST_CASE("deep nesting and long runs are read in one pass", "[markdown]") {
  constexpr std::size_t kLength = 200000;
  for (std::string_view unit :
       {"[", "*", "> ", "- ", "1. ", "![", "`", "<", "[a](", "_a *a", "a <!-- ", "~~", "\\", "&"}) {
    std::string text;
    while (text.size() < kLength) text += unit;
    text += "end";
    RecordingSink sink;
    writeMarkdown(text, sink);
    INFO(unit);
    CHECK(sink.isBalanced());
    CHECK(sink.record().find("end") != std::string::npos);
  }
}
