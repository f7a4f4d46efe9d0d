#include <string>

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"
#include "formats/rendering.h"

using namespace article_viewer;
using reading::Read;
using rendering::bodyOf;

namespace {

constexpr const char* kLong = "A text that is long enough to be the body of an article, whatever it says.";

bool isUnknown(std::string_view json) {
  Diagnostics diagnostics;
  const auto read = readArticle(json, diagnostics);
  return !read.ok() && read.error().code == "unknown-format";
}

std::string blocksOf(const std::string& blocks) {
  return R"({"page": {"title": "T", "elements": [)" + blocks + R"({"kind": "p", "text": ")" + kLong +
         "\"}]}}";
}

std::string shown(const std::string& blocks) {
  const std::string html = bodyOf(blocksOf(blocks));
  return html.substr(0, html.find("<p>A text"));
}

}  // namespace

TEST_CASE("what is no article stays unknown") {
  const std::string text = kLong;
  CHECK(isUnknown(R"({"a": 1})"));
  CHECK(isUnknown(R"({"title": "t"})"));
  CHECK(isUnknown(R"({"title": "t", "text": "short"})"));
  CHECK(isUnknown(R"({"text": ")" + text + "\"}"));
  CHECK(isUnknown(R"({"error": {"code": 404, "message": ")" + text + "\"}}"));
  CHECK(isUnknown(R"({"@type": "BreadcrumbList", "name": "t", "text": ")" + text + "\"}"));
  CHECK(isUnknown(R"({"rss": {"channel": {"title": "t", "item": [{"content": ")" + text + "\"}]}}}"));
  CHECK(isUnknown(R"([{"a": 1}, 2])"));
}

TEST_CASE("a title and a long text are shown, with a word that it is a guess") {
  const Read read(
      R"({"data": {"post": {"name": "T", "author": "N", "published": "2026-03-01", "link": "https://a.example/b",
      "coverImage": {"alt": "A", "src": "https://a.example/c.jpg"}, "content": "<p>)" +
      std::string(kLong) + R"(</p>"}}})");
  CHECK(read.format == "generic");
  CHECK(read.findings == "guessed-format \n");
  CHECK(read.article.headline == "T");
  CHECK(at(read.article.authors, 0).name == "N");
  CHECK(read.article.datePublished == "2026-03-01");
  CHECK(read.article.url == "https://a.example/b");
  CHECK(at(read.article.images, 0).url == "https://a.example/c.jpg");
  CHECK(read.article.images[0].alt == "A");
  CHECK(read.article.bodyText.format == TextFormat::kHtml);
}

TEST_CASE("the list with most text is the body") {
  CHECK(
      bodyOf(
          R"({"title": "T", "related": [{"type": "a", "text": "No. No, no, no, no, no, no, no, no, no, no, no, no, no."}],
      "modules": {"nodes": [{"type": "TEXT", "text": "<p>)" +
          std::string(kLong) + R"(</p>"}]}})") == "<p>" + std::string(kLong) + "</p>");
}

TEST_CASE("each block is a paragraph of all texts in it") {
  CHECK(shown(R"({"kind": "p", "id": "x", "items": [{"htmlText": "a "}, {"htmlText": "<b>b</b>"}]}, )") ==
        "<p>a <b>b</b></p>");
  CHECK(shown(R"({"kind": "p", "title": "a", "text": "b"}, )") == "<p>a<br>b</p>");
  CHECK(shown(R"({"kind": "crosshead", "text": "h"}, )") == "<h2>h</h2>");
  CHECK(shown(R"({"kind": "p", "text": "a", "caption": "a"}, )") == "<p>a</p>");
  CHECK(shown(R"({"kind": "link", "text": "a", "url": "https://a.example/"}, )") ==
        R"(<p><a href="https://a.example/">a</a></p>)");
}

TEST_CASE("the title and the authors are not shown twice") {
  CHECK(shown(R"({"kind": "title", "text": "Kicker: T"}, {"kind": "authors", "text": "N"}, )").empty());
}

TEST_CASE("a text without the tags of blocks is Markdown, and may begin with the title") {
  CHECK(bodyOf(R"({"title": "T", "content": "# T\n\n)" + std::string(kLong) + R"("})") ==
        "<p>" + std::string(kLong) + "</p>");
  CHECK(bodyOf(R"({"title": "T", "content": "# U\n\n)" + std::string(kLong) + R"("})").starts_with("<h1>U"));
}

TEST_CASE("what stands beside a text is read by the names that entries have for it") {
  const Read read(
      R"({"title": "T", "description": "S", "tags": {"nodes": [{"name": "t"}]}, "authors": ["N", "M"],
      "category": {"name": "C"}, "updatedAt": "2026-03-02", "content": ")" +
      std::string(kLong) + R"("})");
  CHECK(read.article.standfirst.text == "S");
  CHECK(at(read.article.tags, 0).name == "t");
  CHECK(at(read.article.authors, 1).name == "M");
  CHECK(at(read.article.sections, 0).name == "C");
  CHECK(read.article.dateModified == "2026-03-02");
}

TEST_CASE("lists of articles are lists, unless what holds them has a title") {
  const std::string article = R"({"title": "T", "content": ")" + std::string(kLong) + "\"}";
  for (const std::string path : {R"({"articles": [)", R"({"status": "ok", "data": [)"}) {
    const std::string json = path + article + ", " + article + "]}";
    Diagnostics diagnostics;
    const auto list = readArticle(json, diagnostics);
    REQUIRE(list.ok());
    CHECK(list.value().format == "generic");
    CHECK(list.value().listed.size() == 2);
  }
  CHECK(Read(R"({"name": "L", "posts": [)" + article + "]}").article.headline == "L");
}

TEST_CASE("pictures and embeds of a guess") {
  CHECK(
      shown(
          R"({"kind": "image", "image": {"caption": "C", "alt": "A", "variants": {"s": {"src": "https://a.example/s.jpg"},
      "l": {"src": "https://a.example/l.jpg"}}}}, )") ==
      R"(<figure><img src="https://a.example/s.jpg" alt=""></figure><p>C</p>)");
  CHECK(shown(R"({"kind": "tweet", "url": "https://t.example/1"}, )") ==
        R"(<p><a data-embed="t.example" href="https://t.example/1">t.example</a></p>)");
  CHECK(shown(R"({"kind": "ad", "url": "https://ads.example/1"}, )").empty());
}
