#include "body/blocks.h"

#include <string>
#include <utility>

#include <catch2/catch_test_macros.hpp>

#include "body/block_html.h"

using namespace article_viewer;

TEST_CASE("paragraphs hold inline text of any format", "[blocks]") {
  CHECK(blockHtml(blockOf(BlockType::kParagraph, "a\n<b>")) == "<p part=\"lede\">a<br>&lt;b&gt;</p>");
  Block markdown = blockOf(BlockType::kParagraph, "# *a*");
  markdown.text.format = TextFormat::kMarkdown;
  CHECK(blockHtml(std::move(markdown)) == "<p part=\"lede\"># <em>a</em></p>");
  Block html = blockOf(BlockType::kParagraph, "a</p><h1 part=headline>b");
  html.text.format = TextFormat::kHtml;
  const std::string out = blockHtml(std::move(html));
  CHECK(out.starts_with("<p part=\"lede\">a"));
  CHECK(out.find("headline") == std::string::npos);
  CHECK(blockHtml(blockOf(BlockType::kParagraph, " \n")).empty());
}

TEST_CASE("the first paragraph is the lede and carries the dateline", "[blocks]") {
  Article article;
  article.dateline = "LISBON";
  push(article.blocks, blockOf(BlockType::kHeading, "Head"));
  push(article.blocks, blockOf(BlockType::kParagraph, "One"));
  push(article.blocks, blockOf(BlockType::kParagraph, "Two"));
  CHECK(bodyHtml(article) ==
        "<h2>Head</h2><p part=\"lede\"><span part=\"dateline\">LISBON \u2014</span> One</p><p>Two</p>");
  article.blocks.truncate(1);
  CHECK(bodyHtml(article) ==
        "<p part=\"lede\"><span part=\"dateline\">LISBON \u2014</span></p><h2>Head</h2>");
  push(article.blocks, blockOf(BlockType::kMarkdown, "- a"));
  push(article.blocks, blockOf(BlockType::kMarkdown, "One\n\nTwo"));
  CHECK(bodyHtml(article) ==
        "<h2>Head</h2><div><ul><li>a</li></ul></div><div><p part=\"lede\">"
        "<span part=\"dateline\">LISBON \u2014</span> One</p><p>Two</p></div>");
}

TEST_CASE("headings stay between two and six", "[blocks]") {
  for (const auto& [level, name] : {std::pair<int, std::string>{0, "h2"}, {3, "h3"}, {9, "h6"}}) {
    const auto describe = [level = level](BlockDetails& details) {
      details.level = static_cast<std::uint8_t>(level);
      details.id = "a";
    };
    CHECK(blockHtml(blockOf(BlockType::kHeading, "x", describe)) ==
          "<" + name + " id=\"av-a\">x</" + name + ">");
  }
}

TEST_CASE("lists nest, and their depth has an end", "[blocks]") {
  CHECK(blockHtml(blockOf(BlockType::kList, "", [](BlockDetails& details) {
          details.ordered = true;
          details.start = 3;
          ListItem item{plain("a"), {}, false, 1};
          push(item.items, {plain("b"), {}, false, 1});
          push(details.items, item);
          push(details.items, {plain("c"), {}, false, 1});
        })) == "<ol start=\"3\"><li>a<ul><li>b</li></ul></li><li>c</li></ol>");
  ListItem deep{plain("x"), {}, false, 1};
  for (int i = 0; i < 100; ++i) {
    ListItem outer{plain("x"), {}, false, 1};
    push(outer.items, deep);
    deep = outer;
  }
  const std::string html =
      blockHtml(blockOf(BlockType::kList, "", [&deep](BlockDetails& details) { push(details.items, deep); }));
  CHECK(html.size() > 32 * 10);
  CHECK(html.size() < 40 * 20);
}

TEST_CASE("quotes say who said it and where", "[blocks]") {
  CHECK(blockHtml(blockOf(BlockType::kQuote, "A\n\nB",
                          [](BlockDetails& details) {
                            details.cite = plain("C");
                            details.url = "https://d.example/";
                          })) ==
        "<blockquote part=\"quote\" cite=\"https://d.example/\"><p>A</p><p>B</p><footer part=\"cite\">"
        "<a href=\"https://d.example/\">C</a></footer></blockquote>");
  CHECK(blockHtml(blockOf(BlockType::kQuote, "A")) == "<blockquote part=\"quote\"><p>A</p></blockquote>");
  CHECK(blockHtml(blockOf(BlockType::kPullquote, "A", [](BlockDetails& details) {
          details.cite = plain("C");
        })) == "<aside part=\"pullquote\"><p>A</p><footer part=\"cite\">C</footer></aside>");
  CHECK(blockHtml(blockOf(BlockType::kQuote, "A", [](BlockDetails& details) {
          details.url = "javascript:x";
        })).find("href") == std::string::npos);
}

TEST_CASE("callouts of known kinds have a part of their own", "[blocks]") {
  CHECK(blockHtml(blockOf(BlockType::kCallout, "A",
                          [](BlockDetails& details) {
                            details.kind = "warning";
                            details.title = "T";
                          })) ==
        "<aside part=\"callout callout-warning\" role=\"note\"><p "
        "part=\"callout-title\">T</p><p>A</p></aside>");
  CHECK(blockHtml(blockOf(BlockType::kCallout, "A", [](BlockDetails& details) {
          details.kind = "headline";
        })) == "<aside part=\"callout\" role=\"note\"><p>A</p></aside>");
}

TEST_CASE("code is text with a language", "[blocks]") {
  CHECK(blockHtml(blockOf(BlockType::kCode, "\n<a>\n  *b*\n", [](BlockDetails& details) {
          details.language = "c++";
        })) == "<pre part=\"code\"><code class=\"language-c++\">\n&lt;a&gt;\n  *b*\n</code></pre>");
  CHECK(blockHtml(blockOf(BlockType::kCode, "a")) == "<pre part=\"code\"><code>a</code></pre>");
}

TEST_CASE("a divider and a block of unknown type", "[blocks]") {
  CHECK(blockHtml(blockOf(BlockType::kDivider)) == "<hr part=\"divider\">");
  CHECK(blockHtml(blockOf(BlockType::kUnknown, "its text")) == "<p part=\"lede\">its text</p>");
  CHECK(blockHtml(blockOf(BlockType::kUnknown)).empty());
}

TEST_CASE("what a markup block leaves open ends with it", "[blocks]") {
  Article article;
  push(article.blocks,
       blockOf(BlockType::kHtml, "<b>a<script>x", [](BlockDetails& details) { details.lang = "pt"; }));
  push(article.blocks, blockOf(BlockType::kMarkdown, "c <i>d"));
  push(article.blocks, blockOf(BlockType::kParagraph, "e"));
  CHECK(bodyHtml(article) == "<div lang=\"pt\"><b>a</b></div><div><p>c <i>d</i></p></div><p>e</p>");
}

TEST_CASE("footnote blocks are listed and linked wherever they stand", "[blocks]") {
  Article article;
  push(article.blocks, blockOf(BlockType::kParagraph, "Costa* said."));
  push(article.blocks,
       blockOf(BlockType::kFootnote, "Also", [](BlockDetails& details) { details.marker = "*"; }));
  const std::string html = bodyAndNotesHtml(article);
  CHECK(html.starts_with("<p part=\"lede\">Costa" + reference("*", "1", "1") + " said.</p><section"));
  CHECK(html.find("</span> Also <a") != std::string::npos);
}

TEST_CASE("markers at the end of one block do not reach into the next", "[blocks]") {
  Article article;
  push(article.footnotes, {"*", plain("n")});
  push(article.blocks, blockOf(BlockType::kParagraph, "Costa*"));
  push(article.blocks, blockOf(BlockType::kHeading, "*b"));
  CHECK(bodyHtml(article) == "<p part=\"lede\">Costa" + reference("*", "1", "1") + "</p><h2>*b</h2>");
}
