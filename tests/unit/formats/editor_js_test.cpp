#include <string>

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"
#include "formats/rendering.h"

using namespace article_viewer;
using reading::Read;
using rendering::bodyOf;

namespace {

/// A document of these blocks, behind a paragraph that takes the lede.
std::string documentOf(const std::string& blocks) {
  return R"({"blocks": [{"type": "paragraph", "data": {"text": "a"}}, )" + blocks + "]}";
}

std::string shown(const std::string& blocks) {
  return bodyOf(documentOf(blocks)).substr(std::string("<p>a</p>").size());
}

}  // namespace

TEST_CASE("Editor.js is told by the data of its blocks") {
  CHECK(Read(documentOf(R"({"type": "delimiter", "data": {}})")).format == "editorjs");
  CHECK(Read(R"({"time": 1600000000000, "blocks": [{"type": "paragraph", "data": {"text": "a"}}]})")
            .article.dateModified == "2020-09-13T12:26:40Z");
}

TEST_CASE("the first header of Editor.js is the headline where no other is equal to it") {
  const auto headline = [](const std::string& blocks) {
    return Read("{\"blocks\": [" + blocks + R"(, {"type": "paragraph", "data": {"text": "a"}}]})")
        .article.headline;
  };
  const std::string two = R"({"type": "header", "data": {"text": "A B", "level": 2}})";
  const std::string one = R"({"type": "header", "data": {"text": "One", "level": 1}})";
  const std::string three = R"({"type": "header", "data": {"text": "Three", "level": 3}})";
  CHECK(headline(two) == "A B");
  CHECK(headline(two + "," + three) == "A B");
  CHECK(headline(two + "," + two).empty());
  CHECK(headline(one + "," + one) == "One");
  CHECK(headline(R"({"type": "delimiter", "data": {}},)" + one).empty());
  CHECK(bodyOf("{\"blocks\": [" + one + "," + three + "]}") == "<h3>Three</h3>");
}

TEST_CASE("the texts of Editor.js are HTML") {
  CHECK(shown(R"({"type": "paragraph", "data": {"text": "b <b>c</b>&nbsp;"}})") == "<p>b <b>c</b>\u00A0</p>");
  CHECK(shown(R"({"type": "header", "data": {"text": "b <i>c</i>", "level": 3}})") == "<h3>b <i>c</i></h3>");
  CHECK(shown(R"({"type": "code", "data": {"code": "<b>"}})") == "<pre><code>&lt;b&gt;</code></pre>");
  CHECK(shown(R"({"type": "raw", "data": {"html": "<ul><li>b</ul>"}})") == "<ul><li>b</li></ul>");
}

TEST_CASE("lists of Editor.js come in three shapes") {
  CHECK(shown(R"({"type": "list", "data": {"style": "ordered", "items": ["b", "<b>c</b>"]}})") ==
        "<ol><li>b</li><li><b>c</b></li></ol>");
  CHECK(shown(R"({"type": "nestedList", "data": {"style": "unordered", "items": [)"
              R"({"content": "b", "items": [{"content": "c", "items": []}]}]}})") ==
        "<ul><li>b<ul><li>c</li></ul></li></ul>");
  CHECK(shown(R"({"type": "list", "data": {"style": "checklist", "items": [)"
              R"({"content": "b", "meta": {"checked": true}, "items": []},)"
              R"({"content": "c", "meta": {"checked": false}, "items": []}]}})") ==
        "<ul><li>\u2611 b</li><li>\u2610 c</li></ul>");
  CHECK(shown(R"({"type": "checklist", "data": {"items": [{"text": "b", "checked": true}]}})") ==
        "<ul><li>\u2611 b</li></ul>");
}

TEST_CASE("quotes, notices and tables of Editor.js") {
  CHECK(shown(R"({"type": "quote", "data": {"text": "b", "caption": "C"}})") ==
        "<blockquote>b<footer>C</footer></blockquote>");
  CHECK(shown(R"({"type": "warning", "data": {"title": "b<br>", "message": "c"}})") ==
        R"(<aside role="note"><p>b</p>c</aside>)");
  const std::string table = R"({"type": "table", "data": {"withHeadings": )";
  const std::string cells = R"(, "content": [["b", "<b>c</b>"], ["d", ""]]}})";
  const std::string region = R"(<div role="region" tabindex="0" aria-label="Table"><table>)";
  CHECK(shown(table + "true" + cells) ==
        region + R"(<thead><tr><th scope="col">b</th><th scope="col"><b>c</b></th></tr></thead>)" +
            "<tbody><tr><td>d</td><td></td></tr></tbody></table></div>");
  CHECK(shown(table + "false" + cells) ==
        region +
            "<tbody><tr><td>b</td><td><b>c</b></td></tr><tr><td>d</td><td></td></tr></tbody></table></div>");
}

TEST_CASE("pictures of Editor.js, also of other tools") {
  const std::string figure = R"(<figure><img src="https://a.example/b.png" alt=""></figure>)";
  CHECK(
      shown(
          R"({"type": "image", "data": {"file": {"url": "https://a.example/b.png"}, "caption": "C <i>d</i>"}})") ==
      R"(<figure><img src="https://a.example/b.png" alt=""><figcaption>C <i>d</i></figcaption></figure>)");
  CHECK(shown(R"({"type": "simpleImage", "data": {"url": "https://a.example/b.png", "caption": ""}})") ==
        figure);
  CHECK(shown(R"({"type": "avatar", "data": {"imageURL": "https://a.example/b.png"}})") == figure);
  CHECK(shown(R"({"type": "imageGallery", "data": {"urls": ["https://a.example/b.png"]}})") ==
        "<figure>" + figure + "</figure>");
}

TEST_CASE("cards, files, players and frames of Editor.js") {
  CHECK(shown(R"({"type": "linkTool", "data": {"link": "https://a.example/", "meta": {"title": "T",)"
              R"( "description": "D", "image": {"url": "https://a.example/b.png"}}}})") ==
        R"(<aside><img src="https://a.example/b.png" alt=""><span>Read more</span> )"
        R"(<a href="https://a.example/">T</a><p>D</p></aside>)");
  CHECK(
      shown(R"({"type": "attaches", "data": {"file": {"url": "https://a.example/b.pdf"}, "title": "T"}})") ==
      R"(<aside><span>Read more</span> <a href="https://a.example/b.pdf">T</a></aside>)");
  CHECK(shown(R"({"type": "video", "data": {"file": {"url": "https://a.example/b.mp4"}, "caption": "C"}})") ==
        R"(<figure><video controls="" preload="metadata"><source src="https://a.example/b.mp4"></video>)"
        "<figcaption>C</figcaption></figure>");
  CHECK(
      shown(
          R"({"type": "embed", "data": {"service": "vimeo", "source": "https://vimeo.com/1",)"
          R"( "embed": "https://player.vimeo.com/video/1", "width": 580, "height": 320, "caption": "C"}})") ==
      R"(<p><a data-embed="vimeo.com" href="https://vimeo.com/1" data-width="580" data-height="320">)"
      "C \u2014 vimeo.com</a></p>");
}

TEST_CASE("footnotes of Editor.js are data of the blocks") {
  const Read read(
      R"({"blocks": [{"type": "paragraph", "data": {"text": "a <sup data-tune=\"footnotes\">1</sup>"},)"
      R"( "tunes": {"footnotes": ["b <i>c</i>", ""]}}]})");
  REQUIRE(read.article.footnotes.size() == 1);
  CHECK(read.article.footnotes[0].text.text == "b <i>c</i>");
  CHECK(read.article.footnotes[0].text.format == TextFormat::kHtml);
}

TEST_CASE("columns of Editor.js are read one after the other") {
  CHECK(
      shown(
          R"({"type": "columns", "data": {"cols": [{"blocks": [{"type": "paragraph", "data": {"text": "b"}}]},)"
          R"( {"blocks": [{"type": "paragraph", "data": {"text": "c"}}]}]}})") == "<p>b</p><p>c</p>");
  CHECK(Read(documentOf(R"({"type": "columns", "data": {"cols": [{"blocks": []}]}})")).findings.empty());
}

TEST_CASE("tools of Editor.js that nobody knows are told of, and their texts shown") {
  const std::string chart = R"({"type": "chart", "data": {"text": "b", "caption": "c"}})";
  CHECK(shown(chart) == "<p>b</p><p>c</p>");
  CHECK(Read(documentOf(chart)).findings == "unknown-block /blocks/1\n");
}

TEST_CASE("what is malformed in Editor.js costs only itself") {
  const Read read(documentOf(
      R"(7, null, {"type": "list", "data": {"items": {}}}, {"type": 3, "data": []}, {"type": "table", "data": {"content": [3]}},)"
      R"({"type": "quote"}, {"type": "header", "data": {"text": "z", "level": "x"}})"));
  CHECK(read.article.blocks.size() > 0);
  CHECK(shown(R"({"type": "image", "data": {}}, {"type": "paragraph", "data": {"text": "z"}})") ==
        "<p>z</p>");
}
