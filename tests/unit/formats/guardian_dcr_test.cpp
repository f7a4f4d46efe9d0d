#include <string>

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"
#include "formats/rendering.h"

using namespace article_viewer;
using reading::Read;
using rendering::bodyOf;

namespace {

std::string pageOf(const std::string& elements, const std::string& fields = {}) {
  return R"({"headline": "H", "webPublicationDate": "2026-03-01T10:00:00.000Z", "format": {}, )" + fields +
         R"("blocks": [{"elements": [)" + elements + "]}]}";
}

std::string element(const std::string& type, const std::string& fields) {
  return R"({"_type": "model.dotcomrendering.pageElements.)" + type + R"(BlockElement", )" + fields + "}";
}

std::string shown(const std::string& type, const std::string& fields) {
  return bodyOf(pageOf(element(type, fields)));
}

}  // namespace

TEST_CASE("a page document of the Guardian is told by its blocks, its date and its format") {
  CHECK(Read(pageOf("")).format == "guardian-dcr");
  CHECK(Read(R"({"headline": "H", "webPublicationDate": "2026-03-01", "config": {}, "blocks": []})").format ==
        "guardian-dcr");
}

TEST_CASE("the header of a page document") {
  const Read read(pageOf(
      "",
      R"("standfirst": "<p>S</p>", "canonicalUrl": "https://g.example/a/b", "guardianBaseURL": "https://g.example",
        "lang": "fa", "isRightToLeftLang": true, "isCommentable": true, "sectionLabel": "News", "sectionUrl": "news/x",
        "byline": "Ann Editor", "pageId": "b", "config": {"pageId": "b", "shortUrlId": "/p/1"},
        "linkedData": [{"dateModified": "2026-03-02T10:00:00Z"}],
        "subMetaKeywordLinks": [{"title": "Sea", "url": "/sea"}],
        "tags": [{"type": "Contributor", "title": "Ann", "id": "profile/ann"}, {"type": "Keyword", "title": "sea", "id": "x"},
          {"type": "Keyword", "title": "Mud", "id": "mud/mud"}, {"type": "Tone", "title": "news", "id": "y"}],
        "storyPackage": {"trails": [{"url": "https://g.example/r", "linkText": "R"}]},)"));
  const Article& article = read.article;
  CHECK(article.headline == "H");
  CHECK(article.standfirst.text == "<p>S</p>");
  CHECK(article.dateModified == "2026-03-02T10:00:00Z");
  CHECK(article.url == "https://g.example/a/b");
  CHECK(article.base == "https://g.example");
  CHECK(article.direction == "rtl");
  CHECK(article.discussionUrl == "https://g.example/a/b#comments");
  CHECK(article.shortUrl == "https://www.theguardian.com/p/1");
  CHECK(at(article.sections, 0).url == "news/x");
  CHECK(at(article.authors, 0).jobTitle == "Editor");
  REQUIRE(article.tags.size() == 2);
  CHECK(article.tags[0].name == "Sea");
  CHECK(article.tags[1].name == "Mud");
  CHECK(at(article.related, 0).headline == "R");
  CHECK(read.findings.empty());
}

TEST_CASE("the config of another page says nothing") {
  CHECK(Read(pageOf("", R"("pageId": "b", "config": {"pageId": "c", "shortUrlId": "/p/1"}, )"))
            .article.shortUrl.empty());
}

TEST_CASE("main media lead, can be listened to, or begin the body") {
  const auto media = [](const std::string& element) {
    return pageOf(R"({"html": "<p>a</p>"})", R"("mainMediaElements": [)" + element + "], ");
  };
  const Read picture(media(
      element("Image", R"("role": "showcase", "media": {"allImages": [{"url": "https://g.example/all.jpg"}]},
      "imageSources": [{"weighting": "inline", "srcSet": [{"src": "https://g.example/i.jpg", "width": 300}]},
        {"weighting": "showcase", "srcSet": [{"src": "https://g.example/s.jpg?w=2", "width": 600}, {"src": "https://g.example/s.jpg?w=1", "width": 300}]}],
      "data": {"alt": "A", "caption": "C", "credit": "P"})")));
  const Image& image = at(picture.article.images, 0);
  CHECK(image.url == "https://g.example/s.jpg?w=2");
  CHECK(image.srcset == "https://g.example/s.jpg?w=2 600w, https://g.example/s.jpg?w=1 300w");
  CHECK(image.credit == "P");
  CHECK(Read(media(element("Audio",
                           R"("assets": [{"url": "https://g.example/a.mp3", "mimeType": "audio/mpeg"}])")))
            .article.audio.url == "https://g.example/a.mp3");
  CHECK(bodyOf(media(element(
            "Youtube",
            R"("assetId": "x_1", "mediaTitle": "Film", "overrideImage": "https://g.example/p.jpg")"))) ==
        R"(<p><a data-embed="youtube.com" href="https://www.youtube.com/watch?v=x_1">)"
        R"(<img alt="" src="https://g.example/p.jpg">)"
        "Film — youtube.com</a></p><p>a</p>");
}

TEST_CASE("elements of a page document") {
  CHECK(shown("Subheading", R"("html": "<h2>s</h2>")") == "<h2>s</h2>");
  CHECK(shown("Link", R"("url": "https://g.example/b", "label": "Buy", "linkType": "ProductButton")") ==
        R"(<p><a href="https://g.example/b">Buy</a></p>)");
  CHECK(shown("QA", R"("title": "What?", "html": "<p>a</p>", "credit": "")") == "<h3>What?</h3><p>a</p>");
  CHECK(shown("Interactive", R"("url": "https://g.example/i", "alt": "Map")")
            .find(R"(href="https://g.example/i">Map)") != std::string::npos);
  CHECK(
      shown(
          "QuizAtom",
          R"("questions": [{"text": "q", "answers": [{"text": "yes", "revealText": "why"}, {"text": "no"}]}])") ==
      "<p>q</p><p>yes</p><p>why</p><p>no</p>");
  CHECK(
      shown(
          "KeyTakeaways",
          R"("keyTakeaways": [{"title": "t", "body": [{"_type": "x.TextBlockElement", "html": "<p>a</p>"}]}])") ==
      "<h3>t</h3><p>a</p>");
  CHECK(
      shown(
          "Cartoon",
          R"("variants": [{"images": [{"url": "https://g.example/c.jpg", "fields": {"width": "80", "height": "60"}}]}], "alt": "A")")
          .find("https://g.example/c.jpg") != std::string::npos);
}

TEST_CASE("what needs a script of its site is told, and so are the results of a quiz") {
  CHECK(Read(pageOf(element("Interactive", R"("scriptUrl": "https://g.example/boot.js", "alt": "x")")))
            .findings == "unknown-block /blocks/0/elements/0\n");
  CHECK(Read(pageOf(element("QuizAtom",
                            R"("questions": [{"text": "q"}], "resultGroups": [{"title": "Great"}])")))
            .findings == "unknown-block /blocks/0/elements/0/resultGroups\n");
  CHECK(Read(pageOf(element("AdPlaceholder", R"("x": 1)"))).findings.empty());
}

TEST_CASE("blocks of a live blog have titles, moments and authors") {
  CHECK(bodyOf(R"({"headline": "H", "webPublicationDate": "2026-03-01", "format": {}, "blocks": [
      {"title": "T", "blockFirstPublished": 1613763059000, "contributors": [{"name": "N"}], "elements": [{"html": "<p>a</p>"}]},
      {"blockFirstPublished": 1613762000000, "contributors": [], "elements": [{"html": "<p>b</p>"}]}]})") ==
        "<h2>T</h2><p>2021-02-19 19:30 (UTC)</p><p>N</p><p>a</p><p>2021-02-19 19:13 (UTC)</p><p>b</p>");
}
