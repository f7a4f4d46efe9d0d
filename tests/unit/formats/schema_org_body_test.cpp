#include "formats/schema_org_body.h"

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"

using namespace article_viewer;
using reading::Read;

namespace {

RichText bodyOf(const std::string& fields) {
  const Read read("{\"headline\": \"h\", " + fields + "}");
  return {keep(read.article.bodyText.text), read.article.bodyText.format};
}

}  // namespace

TEST_CASE("articleBody is plain text unless it says otherwise") {
  CHECK(bodyOf(R"("articleBody": " a\n\nb ")").text == " a\n\nb ");
  CHECK(bodyOf(R"("articleBody": "a < b </ c")").format == TextFormat::kPlain);
  CHECK(bodyOf(R"("articleBody": "*a*", "encodingFormat": "text/markdown")").format == TextFormat::kMarkdown);
  CHECK(bodyOf(R"("articleBody": "a", "encodingFormat": "text/html")").format == TextFormat::kHtml);
}

TEST_CASE("HTML that nobody announced is known by the end tag of a block") {
  CHECK(bodyOf(R"("articleBody": "<p>a</p>")").format == TextFormat::kHtml);
  CHECK(bodyOf(R"("articleBody": "<H2>a</H2> b")").format == TextFormat::kHtml);
  CHECK(bodyOf(R"("articleBody": "<b>a</b> </pre> <p>")").format == TextFormat::kPlain);
  CHECK(bodyOf(R"("articleBody": "<p>a</p>", "encodingFormat": "text/plain")").format == TextFormat::kPlain);
}

TEST_CASE("blocks come before articleBody") {
  const Read read(R"({"headline": "h", "body": [{"type": "divider"}], "articleBody": "a"})");
  CHECK(read.article.blocks.size() == 1);
  CHECK(read.article.bodyText.text.empty());
  CHECK(Read(R"({"headline": "h", "body": [], "articleBody": "a"})").article.bodyText.text == "a");
}

TEST_CASE("body may be a text, and nothing else but blocks") {
  CHECK(bodyOf(R"("body": "text")").text == "text");
  CHECK(Read(R"({"headline": "h", "body": {}, "articleBody": "a"})").findings == "wrong-type /body\n");
}

TEST_CASE("reviews and postings keep their body elsewhere") {
  CHECK(Read(R"({"@type": "Review", "reviewBody": "r"})").article.bodyText.text == "r");
  CHECK(Read(R"({"@type": "SocialMediaPosting", "text": "t"})").article.bodyText.text == "t");
}

TEST_CASE("the updates of a live blog become headings and paragraphs") {
  const Read read(R"({"@type": "LiveBlogPosting", "headline": "h", "liveBlogUpdate": [
      {"headline": "One", "articleBody": "a\n\nb"}, {"articleBody": "<p>c</p>"}, 5]})");
  std::string types;
  for (const Block& block : read.article.blocks)
    types += std::to_string(static_cast<int>(block.type)) + ' ' + std::string(block.text.text) + '|';
  CHECK(types == "1 One|0 a|0 b|17 <p>c</p>|");
}
