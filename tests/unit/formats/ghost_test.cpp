#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"

using namespace article_viewer;
using reading::Read;

namespace {

/// A post whose member `key` is a document as a string.
std::string postOf(const char* key, std::string_view document) {
  std::string json = std::string(R"({"title": "T", "uuid": "u", "plaintext": "Plain", ")") + key + R"(": ")";
  for (const char c : document) {
    if (c == '"' || c == '\\') json += '\\';
    if (c != '\n') json += c;
  }
  return json += "\"}";
}

/// The texts of a flow in brackets, with the numbers of its kinds.
std::string textsOf(const Article& article) {
  std::string out;
  for (const Block& block : article.blocks) {
    for (const FlowPart& part : block.text.flow)
      out += std::string(part.text) + (part.text.empty() ? "" : "|");
  }
  return out;
}

}  // namespace

TEST_CASE("a post of Ghost with every field") {
  const Read read(
      R"({"posts": [{"id": "1", "uuid": "u", "title": "T", "html": "<p>Text</p>", "custom_excerpt": "E",
      "excerpt": "Text", "feature_image": "https://a.example/i.jpg", "feature_image_alt": "Alt",
      "feature_image_caption": "<i>Caption</i>", "published_at": "2026-03-01T10:05:00.000+00:00",
      "updated_at": "2026-03-02 10:05:00", "url": "https://a.example/t/", "canonical_url": "https://b.example/t/",
      "comments": true, "access": true, "primary_tag": {"name": "Sea", "url": "https://a.example/sea"},
      "tags": [{"name": "Sea", "slug": "sea"}, {"name": "#hidden", "slug": "hash-hidden"}, {"name": "#open", "slug": "open"}],
      "authors": [{"name": "Ann", "url": "https://a.example/ann"}], "primary_author": {"name": "Ann"}}],
      "meta": {"pagination": {"page": 1}}})");
  const Article& article = read.article;
  CHECK(read.format == "ghost");
  CHECK(read.findings.empty());
  CHECK(article.headline == "T");
  CHECK(article.standfirst.text == "E");
  CHECK(article.datePublished == "2026-03-01T10:05:00.000+00:00");
  CHECK(article.dateModified == "2026-03-02 10:05:00Z");
  CHECK(article.url == "https://b.example/t/");
  CHECK(article.base == "https://a.example/t/");
  CHECK(article.discussionUrl == "https://a.example/t/#comments");
  CHECK(at(article.sections, 0).url == "https://a.example/sea");
  REQUIRE(article.tags.size() == 2);
  CHECK(at(article.tags, 1).name == "#open");
  CHECK(article.authors.size() == 1);
  CHECK(at(article.images, 0).alt == "Alt");
  CHECK(at(article.images, 0).caption.format == TextFormat::kHtml);
  CHECK(article.bodyText.text == "<p>Text</p>");
}

TEST_CASE("an export of Ghost leaves out the address of its site") {
  const Read read(
      R"({"db": [{"data": {"posts": [{"title": "T", "slug": "t", "feature_image": "__GHOST_URL__/i.jpg",
      "html": "<a href=\"__GHOST_URL__/a\">x</a> <a href=\"__GHOST_URL__/b\">y</a>"}]}}]})");
  CHECK(read.article.bodyText.text == R"(<a href="/a">x</a> <a href="/b">y</a>)");
  CHECK(at(read.article.images, 0).url == "/i.jpg");
}

TEST_CASE("what makes a post of Ghost is told by the text of its editor") {
  CHECK(Read(R"({"posts": [{"title": "T", "lexical": "{}", "status": "draft"}]})").format == "ghost");
}

TEST_CASE("a post for members says so") {
  const Read read(R"({"title": "T", "uuid": "u", "html": "", "access": false})");
  CHECK(read.findings == "content-withheld /access\n");
}

TEST_CASE("Lexical of Ghost") {
  const Read read(
      postOf("lexical", R"({"root": {"type": "root", "children": [{"type": "paragraph", "children": [
      {"type": "extended-text", "text": "A \"text\""}]}]}})"));
  CHECK(read.findings.empty());
  CHECK(textsOf(read.article) == "A \"text\"|");
  CHECK(read.article.bodyText.text.empty());
}

TEST_CASE("Mobiledoc of Ghost") {
  const Read read(postOf(
      "mobiledoc", R"({"version": "0.3.1", "markups": [["strong"], ["a", ["href", "https://a.example"]]],
      "atoms": [["soft-return", "", {}], ["mention", "@ann", {}]],
      "cards": [["markdown", {"markdown": "*Card*"}], ["hr", {}], ["code", {"code": "x = 1", "language": "py"}]],
      "sections": [[1, "h2", [[0, [], 0, "Heading"]]],
        [1, "p", [[0, [], 0, "Plain "], [0, [0, 1], 1, "both"], [0, [], 1, "bold"], [1, [], 0, 0], [1, [], 0, 1]]],
        [3, "ol", [[[0, [], 0, "Item"]]]], [10, 0], [10, 2], [10, 9], [2, "https://a.example/i.jpg"]]})"));
  CHECK(read.findings.empty());
  const List<FlowPart>& flow = at(read.article.blocks, 0).text.flow;
  CHECK(at(flow, 0).kind == FlowKind::kHeading2);
  CHECK(textsOf(read.article) == "Heading|Plain |both|bold|@ann|Item|");
  REQUIRE(read.article.blocks.size() == 4);
  CHECK(at(read.article.blocks, 1).text.text == "*Card*");
  CHECK(at(read.article.blocks, 1).type == BlockType::kMarkdown);
  CHECK(at(read.article.blocks, 2).type == BlockType::kCode);
  CHECK(at(at(read.article.blocks, 3).details->images, 0).url == "https://a.example/i.jpg");
  bool hasLink = false;
  for (const FlowPart& part : flow) hasLink = hasLink || part.url == "https://a.example";
  CHECK(hasLink);
}

TEST_CASE("broken Mobiledoc is read as far as it goes") {
  const Read read(postOf(
      "mobiledoc", R"({"sections": [[1], [7, "p"], [1, "p", [[0], [0, [9], 5, "Text"]]], [10, 0], 4]})"));
  CHECK(read.findings == "unknown-block /mobiledoc\n");
  CHECK(textsOf(read.article) == "Text|");
  const Read none(postOf("mobiledoc", "{"));
  CHECK(none.findings == "bad-value /mobiledoc\n");
  CHECK(none.article.bodyText.text == "Plain");
}

TEST_CASE("what is found in a document in a string has its place") {
  const Read read(
      postOf("lexical",
             R"({"root": {"type": "root", "children": [{"type": "\u0066oo", "x": "A \"text\" here"}]}})"));
  CHECK(read.findings == "unknown-block /lexical\n");
}

TEST_CASE("tags and authors of an export stand in tables of their own") {
  const Read read(R"({"db": [{"data": {"posts": [{"id": 2, "title": "T", "slug": "t", "html": "<p>a</p>"}],
      "posts_tags": [{"post_id": 1, "tag_id": 1}, {"post_id": 2, "tag_id": 7}, {"post_id": 2, "tag_id": 9}],
      "tags": [{"id": 1, "name": "Other"}, {"id": 7, "name": "Sea"}],
      "posts_authors": [{"post_id": 2, "author_id": 3}], "users": [{"id": 3, "name": "Ann"}]}}]})");
  REQUIRE(read.article.tags.size() == 1);
  CHECK(at(read.article.tags, 0).name == "Sea");
  CHECK(at(read.article.authors, 0).name == "Ann");
  const Read old(
      R"({"data": {"posts": [{"id": 2, "title": "T", "slug": "t", "html": "<p>a</p>", "author_id": 3}],
      "users": [{"id": 3, "name": "Ann"}]}})");
  CHECK(at(old.article.authors, 0).name == "Ann");
}

TEST_CASE("the face of a player is no part of the text") {
  const auto html = [](const std::string& text) {
    return std::string(Read(R"({"title": "T", "uuid": "u", "html": ")" + text + "\"}").article.bodyText.text);
  };
  CHECK(html("a<span class=\\\"kg-audio-current-time\\\">0:00</span><button>1x</button>b") == "ab");
  CHECK(html("<video poster=\\\"https://img.invalid/x.png\\\" src=''>") == "<video src=''>");
  CHECK(html("__GHOST_URL__/a __GHOST_URL__/b") == "/a /b");
  CHECK(html("a <img src=\\\"\\\"") == "a <img src=\"\"");
}
