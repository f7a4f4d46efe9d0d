#include "formats/flow_builder.h"

#include <functional>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"

using namespace article_viewer;
using reading::Document;

namespace {

constexpr const char* kNames[] = {
    "text",    "md", "html",   "br", "img",   "hr", "p",    "h2",  "h3",  "h4",     "h5",      "h6",
    "quote",   "ul", "ol",     "li", "table", "tr", "td",   "th",  "pre", "figure", "caption", "details",
    "summary", "a",  "strong", "em", "u",     "s",  "code", "sub", "sup", "mark",   "span"};

/// "p(text 'a') img" and the like.
std::string shown(const List<FlowPart>& flow) {
  std::string out;
  for (const FlowPart& part : flow) {
    if (part.isEnd) {
      out += ')';
      continue;
    }
    if (!out.empty() && out.back() != '(') out += ' ';
    const bool isText = part.kind == FlowKind::kText;
    if (!isText) out += kNames[static_cast<std::size_t>(part.kind)];
    if (!part.url.empty()) (out += '=') += part.url;
    if (!part.language.empty()) (out += '@') += part.language;
    if (!part.text.empty()) ((out += '\'') += part.text) += '\'';
    if (part.kind >= FlowKind::kParagraph) out += '(';
  }
  return out;
}

/// All blocks that are built: flows as above, others as "[image]".
std::string built(const std::function<void(FlowBuilder&)>& build) {
  Document document("{}");
  List<Block> blocks;
  FlowBuilder builder(document.context(), blocks);
  build(builder);
  builder.finish();
  std::string out;
  for (const Block& block : blocks) {
    if (!out.empty()) out += " | ";
    out += block.type == BlockType::kFlow ? shown(block.text.flow) : "[block]";
  }
  return out;
}

Marks marks(std::initializer_list<FlowKind> kinds, std::string_view url = {}) {
  Marks out;
  for (const FlowKind kind : kinds) out.add(kind);
  out.url = url;
  return out;
}

}  // namespace

TEST_CASE("runs with the same marks are one element", "[flow builder]") {
  using enum FlowKind;
  CHECK(built([](FlowBuilder& flow) {
          flow.begin(kParagraph);
          flow.text("a", marks({kStrong}, "u"));
          flow.text("b", marks({}, "u"));
          flow.text("c", marks({kEmphasis, kStrong}, "u"));
          flow.text("d", marks({kEmphasis}));
          flow.text("");
          flow.text("e");
          flow.end();
        }) == "p(a=u(strong('a') 'b' strong(em('c'))) em('d') 'e')");
  CHECK(built([](FlowBuilder& flow) {
          flow.text("a", marks({kEmphasis}));
          flow.text("b", marks({kEmphasis, kStrong}));
          flow.text("c", {.language = "fa"});
        }) == "em('a') strong(em('b')) span@fa('c')");
}

TEST_CASE("a part that begins or ends closes the marks", "[flow builder]") {
  using enum FlowKind;
  CHECK(built([](FlowBuilder& flow) {
          flow.begin(kList);
          flow.begin(kListItem);
          flow.text("a", marks({kCode}));
          flow.begin(kList);
          flow.text("b", marks({kCode}));
        }) == "ul(li(code('a') ul(code('b'))))");
}

TEST_CASE("a block stands between flows, or gives a flow what it can say", "[flow builder]") {
  using enum FlowKind;
  BlockDetails details;
  details.url = "https://a.example/";
  CHECK(built([&](FlowBuilder& flow) {
          flow.wrapped(kParagraph, "a");
          flow.block(BlockType::kEmbed, {"title"}, details);
          flow.begin(kListItem);
          flow.block(BlockType::kEmbed, {"title"}, details);
          flow.end();
        }) == "p('a') | [block] | li(p(a=https://a.example/('title')))");
  CHECK(built([&](FlowBuilder& flow) {
          Document* const memory = new Document("{}");
          BlockDetails picture;
          Image image;
          image.url = "i.png";
          image.alt = "alt";
          image.caption = {"cap", TextFormat::kHtml};
          image.credit = "me";
          picture.images.add(memory->context().memory(), image);
          flow.begin(kListItem);
          flow.block(BlockType::kImage, {}, picture);
          flow.block({BlockType::kDivider});
          flow.block({BlockType::kCode, {"x"}});
          flow.end();
          delete memory;
        }) == "li(figure(img=i.png'alt' caption(html'cap') caption('me')) hr pre('x'))");
}

TEST_CASE("what was built can be taken as one text", "[flow builder]") {
  Document document("{}");
  List<Block> blocks;
  FlowBuilder builder(document.context(), blocks);
  builder.text(" ");
  builder.text("a");
  const RichText text = builder.take();
  CHECK(text.format == TextFormat::kFlow);
  CHECK(text.text == "a");
  CHECK(text.flow.size() == 2);
  builder.finish();
  CHECK(blocks.empty());
}

TEST_CASE("levels of headings fit below the headline", "[flow builder]") {
  CHECK(headingOf(1) == FlowKind::kHeading2);
  CHECK(headingOf(4) == FlowKind::kHeading4);
  CHECK(headingOf(9) == FlowKind::kHeading6);
}
