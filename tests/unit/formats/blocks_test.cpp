#include "formats/blocks.h"

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"

using namespace article_viewer;
using reading::Document;

namespace {

/// The one block that a document in brackets is read into.
Block blockOf(const std::string& text, const char* findings = "") {
  Document document("[" + text + "]");
  List<Block> blocks;
  readBlocks(document.context(), "body", document.root(), blocks);
  CHECK(document.findings() == findings);
  REQUIRE(blocks.size() == 1);
  return std::move(blocks[0]);
}

}  // namespace

TEST_CASE("every block type is known") {
  const std::pair<const char*, BlockType> types[] = {
      {"paragraph", BlockType::kParagraph}, {"heading", BlockType::kHeading},
      {"list", BlockType::kList},           {"quote", BlockType::kQuote},
      {"pullquote", BlockType::kPullquote}, {"callout", BlockType::kCallout},
      {"image", BlockType::kImage},         {"gallery", BlockType::kGallery},
      {"video", BlockType::kVideo},         {"audio", BlockType::kAudio},
      {"embed", BlockType::kEmbed},         {"table", BlockType::kTable},
      {"code", BlockType::kCode},           {"readMore", BlockType::kReadMore},
      {"footnote", BlockType::kFootnote},   {"divider", BlockType::kDivider},
      {"markdown", BlockType::kMarkdown},   {"html", BlockType::kHtml}};
  for (const auto& [name, type] : types) {
    CHECK(blockOf(std::string("{\"type\": \"") + name + "\"}").type == type);
  }
}

TEST_CASE("a paragraph keeps its text and stays small") {
  const Block block = blockOf(R"({"type": "paragraph", "text": "a\u00a0b\u201d "})");
  CHECK(block.text.text ==
        "a\xC2\xA0"
        "b\xE2\x80\x9D ");
  CHECK(block.details == nullptr);
  CHECK(blockOf(R"("bare text")").text.text == "bare text");
}

TEST_CASE("any block may have an id, a language and a direction") {
  const Block block = blockOf(R"({"type": "paragraph", "text": "a", "id": "i", "lang": "ar", "dir": "rtl"})");
  REQUIRE(block.details != nullptr);
  CHECK(block.details->id == "i");
  CHECK(block.details->lang == "ar");
  CHECK(block.details->dir == "rtl");
}

TEST_CASE("headings have levels from 2 to 6") {
  CHECK(blockOf(R"({"type": "heading", "level": 4})").details->level == 4);
  CHECK(blockOf(R"({"type": "heading", "level": "3"})").details->level == 3);
  CHECK(blockOf(R"({"type": "heading"})").details->level == 2);
  CHECK(blockOf(R"({"type": "heading", "level": 1})", "bad-value /0/level\n").details->level == 2);
  CHECK(blockOf(R"({"type": "heading", "level": 1000})", "bad-value /0/level\n").details->level == 6);
  CHECK(blockOf(R"({"type": "heading", "level": []})", "wrong-type /0/level\n").details->level == 2);
}

TEST_CASE("the fields of the text blocks") {
  const Block quote = blockOf(R"({"type": "quote", "text": "q", "cite": "who", "url": "u"})");
  CHECK(quote.details->cite.text == "who");
  CHECK(quote.details->url == "u");
  const Block callout =
      blockOf(R"({"type": "callout", "kind": "tip", "title": "T", "text": "*t*", "format": "markdown"})");
  CHECK(callout.details->kind == "tip");
  CHECK(callout.details->title == "T");
  CHECK(callout.text.format == TextFormat::kMarkdown);
  CHECK(blockOf(R"({"type": "code", "language": "cpp", "text": "x;"})").details->language == "cpp");
  const Block more = blockOf(R"({"type": "readMore", "headline": "H", "url": "u", "image": "i.jpg"})");
  CHECK(more.text.text == "H");
  CHECK(more.details->url == "u");
  CHECK(more.details->images.size() == 1);
  const Block note = blockOf(R"({"type": "footnote", "marker": "*", "text": "n"})");
  CHECK(note.details->marker == "*");
  CHECK(note.text.text == "n");
}

TEST_CASE("markdown and html blocks are what their names say") {
  CHECK(blockOf(R"({"type": "markdown", "text": "*a*"})").text.format == TextFormat::kMarkdown);
  CHECK(blockOf(R"({"type": "html", "text": "<i>a</i>"})").text.format == TextFormat::kHtml);
}

TEST_CASE("an unknown block shows all its text and is named") {
  Document document(
      R"([{"type": "kaboom", "text": "a", "children": ["b", {"text": "c", "content": [{"text": "d"}]}]}])");
  List<Block> blocks;
  readBlocks(document.context(), "body", document.root(), blocks);
  REQUIRE(blocks.size() == 1);
  CHECK(blocks[0].type == BlockType::kUnknown);
  CHECK(blocks[0].text.text == "a\nb\nc\nd");
  CHECK(document.findings() == "unknown-block /0\n");
  CHECK(document.diagnostics().list()[0].message ==
        "The type of this block, \"kaboom\", is not known; only its text is shown.");
  CHECK(blockOf(R"({"text": "no type"})", "unknown-block /0\n").text.text == "no type");
}

TEST_CASE("wrong elements are left out and the rest is read") {
  Document document(R"([1, null, {"type": "paragraph", "text": 5}, {"type": "paragraph", "text": "ok"}])");
  List<Block> blocks;
  readBlocks(document.context(), "body", document.root(), blocks);
  REQUIRE(blocks.size() == 2);
  CHECK(blocks[1].text.text == "ok");
  CHECK(document.findings() == "wrong-type /0\nwrong-type /2/text\n");
}
