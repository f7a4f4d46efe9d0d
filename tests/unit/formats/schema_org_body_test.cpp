#include "formats/schema_org_body.h"

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"
#include "formats/rendering.h"

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

TEST_CASE("the updates of a live blog become headings, moments and paragraphs") {
  CHECK(
      rendering::bodyOf(
          R"({"@type": "LiveBlogPosting", "headline": "h", "author": "N", "image": "https://a.example/h.jpg",
      "liveBlogUpdate": [{"headline": "One", "datePublished": "2026-03-01T10:00:00Z", "articleBody": "a\n\nb", "author": "N",
        "image": "https://a.example/h.jpg"},
      {"articleBody": "<p>c</p>", "author": "M", "image": "https://a.example/i.jpg"}, 5]})") ==
      R"(<h2>One</h2><p>2026-03-01 10:00 (UTC)</p><p>a</p><p>b</p><p>M</p>)"
      R"(<figure><img src="https://a.example/i.jpg" alt=""></figure><p>c</p>)");
}

TEST_CASE("updates may stand in lists within the list and hold videos") {
  CHECK(
      rendering::bodyOf(R"({"@type": "LiveBlogPosting", "liveBlogUpdate": [[{"articleBody": "a<br/>b"}], [],
      {"video": {"name": "V", "contentUrl": "https://a.example/v.mp4"}, "articleBody": "c"}]})") ==
      R"(a<br>b<figure><video controls="" preload="metadata" aria-label="V"><source src="https://a.example/v.mp4">)"
      "</video><figcaption>V</figcaption></figure><p>c</p>");
}

TEST_CASE("videos of an article follow its text") {
  const auto bodyWith = [](const std::string& video) {
    return rendering::bodyOf(
        R"({"@type": "NewsArticle", "headline": "h", "articleBody": "a\n\nb", "video": )" + video + "}");
  };
  CHECK(bodyWith(R"([{"name": "V", "embedUrl": "https://v.example/e", "url": "https://v.example/p"}])") ==
        R"(<p>a</p><p>b</p><p><a data-embed="v.example" href="https://v.example/e">V — v.example</a></p>)");
  CHECK(bodyWith(R"({"name": "V"})") == "<p>a</p><p>b</p>");
  CHECK(bodyWith("5") == "<p>a</p><p>b</p>");
}

TEST_CASE("JSON-LD says with character references what templates escape, plain objects do not") {
  const auto headlineAndBody = [](const std::string& type) {
    return rendering::bodyOf("{" + type + R"("headline": "H", "articleBody": "a &amp; b"})");
  };
  CHECK(headlineAndBody(R"("@type": "NewsArticle", )") == "<p>a &amp; b</p>");
  CHECK(headlineAndBody("") == "<p>a &amp;amp; b</p>");
}

TEST_CASE("tags of phrases are HTML in JSON-LD, unless blank lines make paragraphs") {
  const auto formatOf = [](const std::string& body) {
    return Read(R"({"@type": "NewsArticle", "headline": "h", "articleBody": ")" + body + "\"}")
        .article.bodyText.format;
  };
  CHECK(formatOf("a <b>c</b>") == TextFormat::kHtml);
  CHECK(formatOf("a <b>c</b>\\n\\nd") == TextFormat::kPlain);
}

TEST_CASE("a text that is written as several is paragraphs") {
  CHECK(rendering::bodyOf(
            R"({"@type": "Article", "headline": ["h", "i"], "articleBody": ["a", "<p>b</p>"]})") ==
        "<p>a</p><p>b</p>");
}

TEST_CASE("a text before the updates is not told twice") {
  const auto bodyWith = [](const std::string& text) {
    return rendering::bodyOf(
        R"({"@type": "LiveBlogPosting", "headline": "h", "articleBody": ")" + text +
        R"(", "liveBlogUpdate": [{"headline": "U", "articleBody": "<p>b <b>c</b></p>"}]})");
  };
  CHECK(bodyWith("a") == "<p>a</p><h2>U</h2><p>b <b>c</b></p>");
  CHECK(bodyWith("a b c") == "<p>a b c</p>");
}
