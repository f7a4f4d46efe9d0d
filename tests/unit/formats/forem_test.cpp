#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"

using namespace article_viewer;
using reading::Read;

TEST_CASE("an article of Forem with every field") {
  const Read read(R"({"type_of": "article", "title": "T", "description": "D", "url": "https://f.example/a/t",
      "canonical_url": "https://b.example/t", "cover_image": "https://f.example/c.png",
      "published_timestamp": "2026-03-01T10:05:00Z", "edited_at": "2026-03-02T10:05:00Z",
      "tag_list": "go, web", "tags": ["go", "web"], "comments_count": 3, "user": {"name": "Ann", "website_url": "x"},
      "body_html": "<p>Text</p>", "body_markdown": "Text"})");
  const Article& article = read.article;
  CHECK(read.format == "forem");
  CHECK(read.findings.empty());
  CHECK(article.headline == "T");
  CHECK(article.standfirst.text == "D");
  CHECK(article.url == "https://b.example/t");
  CHECK(article.discussionUrl == "https://f.example/a/t#comments");
  CHECK(article.commentCount == 3);
  CHECK(at(article.images, 0).url == "https://f.example/c.png");
  CHECK(article.datePublished == "2026-03-01T10:05:00Z");
  CHECK(article.dateModified == "2026-03-02T10:05:00Z");
  CHECK(article.tags.size() == 2);
  CHECK(at(article.authors, 0).name == "Ann");
  CHECK(article.bodyText.format == TextFormat::kHtml);
}

TEST_CASE("settings at the head of the Markdown are not text") {
  const auto body = [](std::string_view markdown) {
    std::string json = R"({"title": "T", "body_markdown": ")";
    return std::string(Read((json += markdown) += "\"}").article.bodyText.text);
  };
  CHECK(body("---\\ntitle: T\\ntags: a, b\\n---\\n\\nText") == "\n\nText");
  CHECK(body("---\\n\\nText: of a kind\\n\\n---\\nMore") == "---\n\nText: of a kind\n\n---\nMore");
  CHECK(body("---\\ntitle: T") == "---\ntitle: T");
  CHECK(body("Text\\n---\\na: b\\n---") == "Text\n---\na: b\n---");
}

TEST_CASE("a description that was cut from the text is not shown again") {
  const Read read(R"({"title": "T", "tag_list": [], "description": "A first sentence of **bold** text and...",
      "body_markdown": "A first sentence of **bold** text and much more."})");
  CHECK(read.article.standfirst.text.empty());
}

TEST_CASE("a list of articles of Forem has descriptions only") {
  const Read read(R"([{"type_of": "article", "title": "T", "description": "D...", "tag_list": ["a"]}])");
  CHECK(read.article.standfirst.text == "D...");
  CHECK(read.article.commentCount == -1);
}

TEST_CASE("a cover that the Markdown begins with stands once") {
  const auto isOnce = [](const std::string& markdown) {
    return Read(R"({"title": "T", "cover_image": "https://a.example/b/c.png", "body_markdown": ")" +
                markdown + "\"}")
        .article.isLeadInBody;
  };
  CHECK(isOnce("a\\n\\n![c](https://a.example/b/c.png) d"));
  CHECK_FALSE(isOnce("a ![c](https://a.example/b/d.png)"));
  CHECK_FALSE(isOnce("a ![c"));
}
