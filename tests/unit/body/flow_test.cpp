#include "body/flow.h"

#include <catch2/catch_test_macros.hpp>

#include "body/body_html.h"
#include "support/model.h"

using namespace article_viewer;

namespace {

/// What the door makes of a body that is this flow.
std::string html(std::initializer_list<FlowPart> parts, std::string_view dateline = {}) {
  Article article;
  article.dateline = dateline;
  RichText text{"first", TextFormat::kFlow};
  for (const FlowPart& part : parts) push(text.flow, part);
  push(article.blocks, {BlockType::kFlow, text});
  return bodyHtml(article);
}

constexpr FlowPart start(FlowKind kind, std::string_view url = {}) { return {.url = url, .kind = kind}; }
constexpr FlowPart end(FlowKind kind) { return {.kind = kind, .isEnd = true}; }

}  // namespace

TEST_CASE("every part of a flow is the element that means it", "[flow]") {
  using enum FlowKind;
  CHECK(html({start(kHeading3), {.text = "A < B"}, end(kHeading3)}) == "<h3>A &lt; B</h3>");
  CHECK(html({start(kOrderedList), start(kListItem), {.text = "a"}, end(kListItem), end(kOrderedList)}) ==
        "<ol><li>a</li></ol>");
  CHECK(html({start(kQuote), {.kind = kDivider}, end(kQuote)}) == "<blockquote><hr></blockquote>");
  CHECK(html({start(kHeading2),
              start(kLink, "https://a.example/"),
              {.text = "b"},
              end(kLink),
              end(kHeading2)}) == "<h2><a href=\"https://a.example/\">b</a></h2>");
  CHECK(html({start(kHeading2),
              {.text = "c", .url = "https://a.example/c.png", .kind = kImage},
              end(kHeading2)}) ==
        "<h2><img src=\"https://a.example/c.png\" alt=\"c\" loading=\"lazy\" decoding=\"async\" "
        "referrerpolicy=\"no-referrer\"></h2>");
}

TEST_CASE("a line break in a flow is one, but in preformatted text it stays", "[flow]") {
  using enum FlowKind;
  CHECK(html({start(kHeading2), {.text = "a\nb"}, {.kind = kLineBreak}, {.text = "c"}, end(kHeading2)}) ==
        "<h2>a<br>b<br>c</h2>");
  CHECK(html({start(kPreformatted), {.text = "a\nb"}, end(kPreformatted)}) == "<pre>a\nb</pre>");
}

TEST_CASE("a language comes with its direction", "[flow]") {
  using enum FlowKind;
  CHECK(
      html(
          {start(kHeading2), {.language = "fa", .kind = kSpan}, {.text = "x"}, end(kSpan), end(kHeading2)}) ==
      "<h2><span lang=\"fa\" dir=\"auto\">x</span></h2>");
}

TEST_CASE("texts of other formats end with the part that holds them", "[flow]") {
  using enum FlowKind;
  CHECK(html({start(kListItem),
              {.text = "<b>a", .kind = kHtml},
              end(kListItem),
              start(kHeading2),
              {.text = "c"},
              end(kHeading2)}) == "<li><b>a</b></li><h2>c</h2>");
  CHECK(html({start(kListItem), {.text = "a</li></ul>b<br></b>", .kind = kHtml}, end(kListItem)}) ==
        "<li>ab<br></li>");
  CHECK(html({start(kQuote), {.text = "*a*", .kind = kMarkdown}, end(kQuote)}) ==
        "<blockquote><p><em>a</em></p></blockquote>");
}

TEST_CASE("the first paragraph of a flow is the lede", "[flow]") {
  using enum FlowKind;
  const std::string made = html(
      {start(kHeading2), {.text = "h"}, end(kHeading2), start(kParagraph), {.text = "a"}, end(kParagraph)},
      "LISBON");
  CHECK(made == "<h2>h</h2><p part=\"lede\"><span part=\"dateline\">LISBON \u2014</span> a</p>");
}
