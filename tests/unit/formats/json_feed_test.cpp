#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"

using namespace article_viewer;
using reading::Read;

namespace {

constexpr std::string_view kFeed = R"({"version": "https://jsonfeed.org/version/1.1", "title": "Feed",
    "home_page_url": "https://a.example/", "language": "de", "description": "About",
    "authors": [{"name": "Owner"}], "items": [)";

std::string feedOf(std::string_view items) {
  std::string json(kFeed);
  return (json += items) += "]}";
}

}  // namespace

TEST_CASE("an item of a JSON Feed with every field") {
  const Read read(feedOf(R"({"id": "1", "url": "https://a.example/1", "external_url": "https://b.example/x",
      "title": "Literally &lt;", "content_html": "<p>Text</p>", "content_text": "Text", "summary": "Summary",
      "image": "https://a.example/i.jpg", "banner_image": "https://a.example/b.jpg",
      "date_published": "2026-03-01T10:05:00Z", "date_modified": "2026-03-02T10:05:00Z",
      "authors": [{"name": "Ann", "url": "https://a.example/ann"}], "author": {"name": "Old"},
      "tags": ["one", "two"], "language": "en", "attachments": [
        {"url": "https://a.example/a.mp3", "mime_type": "audio/mpeg", "title": "Talk", "duration_in_seconds": 61},
        {"url": "https://a.example/v.mp4", "mime_type": "video/mp4"},
        {"url": "https://a.example/p.png", "mime_type": "image/png", "title": "Plan"},
        {"url": "https://a.example/f.pdf", "mime_type": "application/pdf", "title": "Paper"}, {}]})"));
  const Article& article = read.article;
  CHECK(read.format == "json-feed");
  CHECK(read.findings.empty());
  CHECK(article.headline == "Literally &lt;");
  CHECK(article.standfirst.text == "Summary");
  CHECK(article.url == "https://a.example/1");
  CHECK(article.base == "https://a.example/1");
  CHECK(article.datePublished == "2026-03-01T10:05:00Z");
  CHECK(article.dateModified == "2026-03-02T10:05:00Z");
  CHECK(article.language == "en");
  CHECK(article.authors.size() == 1);
  CHECK(at(article.authors, 0).url == "https://a.example/ann");
  CHECK(at(article.images, 0).url == "https://a.example/i.jpg");
  CHECK(article.tags.size() == 2);
  CHECK(at(article.related, 0).url == "https://b.example/x");
  CHECK(article.audio.name == "Talk");
  CHECK(article.audio.duration == "PT61S");
  REQUIRE(article.blocks.size() == 4);
  CHECK(at(article.blocks, 0).text.text == "<p>Text</p>");
  CHECK(at(article.blocks, 1).type == BlockType::kVideo);
  CHECK(at(article.blocks, 2).type == BlockType::kImage);
  CHECK(at(article.blocks, 3).details->url == "https://a.example/f.pdf");
}

TEST_CASE("what an item does not say its feed says") {
  const Read read(feedOf(R"({"id": 1, "content_text": "A < B", "url": "/1", "external_url": ""})"));
  CHECK(read.article.headline.empty());
  CHECK(read.article.bodyText.text == "A < B");
  CHECK(read.article.bodyText.format == TextFormat::kPlain);
  CHECK(at(read.article.authors, 0).name == "Owner");
  CHECK(read.article.language == "de");
  CHECK(read.article.url == "/1");
  CHECK(read.article.base == "https://a.example/");
  CHECK(read.article.related.empty());
}

TEST_CASE("version 1 names one author") {
  const Read read(R"({"version": "http://jsonfeed.org/version/1", "items": [
      {"content_text": "x", "author": {"name": "Ann"}}], "author": {"name": "Owner"}})");
  REQUIRE(read.article.authors.size() == 1);
  CHECK(at(read.article.authors, 0).name == "Ann");
}

TEST_CASE("a summary that is the beginning of the text is not shown again") {
  const Read read(feedOf(R"({"content_html": "<p>A text that begins like this and goes on.</p>",
      "summary": "A text that begins like this and goes\u2026"})"));
  CHECK(read.article.standfirst.text.empty());
}

TEST_CASE("a feed of several items is a list") {
  Diagnostics diagnostics;
  const std::string json = feedOf(R"({"title": "A", "content_text": "x"}, {"title": "B"})");
  const auto list = readArticle(json, diagnostics);
  REQUIRE(list.ok());
  CHECK(list.value().isList);
  CHECK(list.value().article.headline == "Feed");
  CHECK(list.value().article.standfirst.text == "About");
  CHECK(list.value().article.url == "https://a.example/");
  CHECK(list.value().article.language == "de");
}

TEST_CASE("an item without a title and a text is no article") {
  Diagnostics diagnostics;
  const std::string json = feedOf(R"({"id": "1", "content_html": ""})");
  const auto read = readArticle(json, diagnostics);
  REQUIRE_FALSE(read.ok());
  CHECK(read.error().code == Code::kNoContent);
  CHECK(read.error().pointer == "/items/0");
}

TEST_CASE("an item of a JSON Feed with fields of other types") {
  const Read read(feedOf(R"({"title": ["x"], "content_text": "x", "tags": "a, b", "authors": {"name": "Ann"},
      "attachments": {"url": "u"}, "date_published": "Sat, 06 Jan 2018 08:00:00 +0000", "url": 4})"));
  CHECK(read.findings.empty());
  CHECK(read.article.tags.size() == 2);
  CHECK(at(read.article.authors, 0).name == "Ann");
  CHECK(read.article.datePublished == "2018-01-06T08:00:00+0000");
}
