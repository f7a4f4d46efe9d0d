#include <string>

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"
#include "formats/rendering.h"

using namespace article_viewer;
using reading::Read;
using rendering::bodyOf;

namespace {

std::string itemOf(const std::string& fields) {
  return R"({"response": {"status": "ok", "content": {"webTitle": "Title | A Writer", "webUrl": "https://g.example/a",)" +
         fields + "}}}";
}

std::string elements(const std::string& elements) {
  return bodyOf(itemOf(R"("blocks": {"body": [{"elements": [)" + elements + "]}]}"));
}

}  // namespace

TEST_CASE("an item of the Content API is told by its envelope or by its own names") {
  CHECK(Read(itemOf(R"("id": "a")")).format == "guardian-capi");
  CHECK(Read(R"({"webTitle": "t", "webUrl": "https://g.example/"})").format == "guardian-capi");
  Diagnostics diagnostics;
  const auto error = readArticle(R"({"response": {"status": "error", "message": "gone"}})", diagnostics);
  CHECK_FALSE(error.ok());
}

TEST_CASE("the header of an item of the Content API") {
  const Read read(itemOf(R"("webPublicationDate": "2026-03-01T10:00:00Z", "sectionName": "News",
      "fields": {"headline": "Title", "standfirst": " ", "trailText": "Trail", "byline": "A Writer in Oslo",
        "lastModified": "2026-03-02T10:00:00Z", "shortUrl": "https://g.example/p/1", "commentable": "true", "lang": "en"},
      "tags": [{"type": "keyword", "webTitle": "Sea", "webUrl": "https://g.example/sea"}, {"type": "tone", "webTitle": "x"},
        {"type": "contributor", "webTitle": "A Writer", "webUrl": "https://g.example/w"}])"));
  const Article& article = read.article;
  CHECK(article.headline == "Title");
  CHECK(article.standfirst.text == "Trail");
  CHECK(article.datePublished == "2026-03-01T10:00:00Z");
  CHECK(article.dateModified == "2026-03-02T10:00:00Z");
  CHECK(article.language == "en");
  CHECK(article.shortUrl == "https://g.example/p/1");
  CHECK(article.discussionUrl == "https://g.example/a#comments");
  CHECK(at(article.sections, 0).name == "News");
  REQUIRE(article.authors.size() == 1);
  CHECK(article.authors[0].name == "A Writer");
  CHECK(article.authors[0].jobTitle == "in Oslo");
  CHECK(article.authors[0].url == "https://g.example/w");
  REQUIRE(article.tags.size() == 1);
  CHECK(article.tags[0].url == "https://g.example/sea");
}

TEST_CASE("a byline stands in the words of its author, unless it only has the contributors' names") {
  const auto authorsOf = [](const std::string& byline) {
    const Read read(itemOf(R"("fields": {"byline": ")" + byline + R"("}, "tags": [
        {"type": "contributor", "webTitle": "Ann"}, {"type": "contributor", "webTitle": "Bo"}])"));
    std::string names;
    for (const Person& author : read.article.authors) names += std::string(author.name) + '|';
    return names;
  };
  CHECK(authorsOf("Ann and Bo") == "Ann|Bo|");
  CHECK(authorsOf("Bo, Ann") == "Bo|Ann|");
  CHECK(authorsOf("") == "Ann|Bo|");
  CHECK(authorsOf("Told to Ann by Bo and others") == "Told to Ann by Bo and others|");
  CHECK(authorsOf("Our staff") == "Our staff|");
}

TEST_CASE("the largest of the sizes of the main picture leads, with those of its shape") {
  const Read read(itemOf(R"("elements": [{"relation": "thumbnail", "type": "image", "assets": []},
      {"relation": "main", "type": "image", "assets": [
        {"file": "https://g.example/s.jpg", "typeData": {"width": "500", "height": "300", "altText": "A",
          "caption": "C <b>d</b> Photograph: P", "credit": "Photograph: P"}},
        {"file": "https://g.example/l.jpg", "typeData": {"width": 1000, "height": 600}},
        {"file": "https://g.example/square.jpg", "typeData": {"width": 140, "height": 140}}]}])"));
  const Image& image = at(read.article.images, 0);
  CHECK(image.url == "https://g.example/l.jpg");
  CHECK(image.srcset == "https://g.example/s.jpg 500w, https://g.example/l.jpg 1000w");
  CHECK(image.width == 1000);
  CHECK(image.alt == "A");
  CHECK(image.caption.format == TextFormat::kHtml);
  CHECK(image.credit.empty());
  CHECK(read.findings.empty());
}

TEST_CASE("without elements the HTML of the fields is the body, and what leads it") {
  CHECK(bodyOf(itemOf(R"("fields": {"main": "<figure><img src=\"https://g.example/m.jpg\" alt=\"\"></figure>",
      "body": "<p>a</p>", "thumbnail": "https://g.example/t.jpg"})")) ==
        R"(<figure><img src="https://g.example/m.jpg" alt=""></figure><p>a</p>)");
  const Read bare(itemOf(R"("fields": {"bodyText": "a", "thumbnail": "https://g.example/t.jpg"})"));
  CHECK(at(bare.article.images, 0).url == "https://g.example/t.jpg");
  CHECK(at(bare.article.blocks, 0).text.text == "a");
}

TEST_CASE("elements of the Content API") {
  CHECK(elements(R"({"type": "text", "textTypeData": {"html": "<p>a</p>"}})") == "<p>a</p>");
  CHECK(elements(R"({"type": "pullquote", "pullquoteTypeData": {"html": "q", "attribution": "w"}})")
            .find(">q<") != std::string::npos);
  CHECK(
      elements(
          R"({"type": "rich-link", "richLinkTypeData": {"url": "https://g.example/r", "linkText": "More"}})")
          .find(R"(<a href="https://g.example/r">More</a>)") != std::string::npos);
  CHECK(
      elements(
          R"({"type": "video", "videoTypeData": {"url": "https://v.example/1", "title": "Film", "html": "x",)"
          R"( "caption": "c"}})") ==
      R"(<p><a data-embed="v.example" href="https://v.example/1">Film — v.example</a></p><p>c</p>)");
  CHECK(elements(
            R"({"type": "audio", "assets": [{"file": "https://g.example/a.mp3", "mimeType": "audio/mpeg"}],)"
            R"( "audioTypeData": {"title": "Talk"}})")
            .find(R"(<source src="https://g.example/a.mp3" type="audio/mpeg">)") != std::string::npos);
  CHECK(elements(R"({"type": "image", "assets": [], "imageTypeData": {"caption": "c", "credit": "p"}})") ==
        "<p>c</p><p>p</p>");
  CHECK(elements(R"({"type": "newthing", "newthingTypeData": {"title": "t", "html": "<p>a</p>"}})") ==
        "<h3>t</h3><p>a</p>");
}

TEST_CASE("an element that only names an atom is shown as what the atom says") {
  const std::string element =
      R"("blocks": {"body": [{"elements": [{"type": "contentatom", "contentAtomTypeData": {"atomId": "1"}}]}]})";
  CHECK(
      bodyOf(itemOf(
          element +
          R"(, "atoms": {"guides": [{"id": "0"}, {"id": "1", "title": "t", "defaultHtml": "<p>a</p>"}]})")) ==
      "<h3>t</h3><p>a</p>");
  CHECK(
      bodyOf(itemOf(element + R"(, "atoms": {"media": [{"id": "1", "data": {"media": {"title": "t",
      "assets": [{"id": "x_1", "platform": "youtube"}]}}}]})")) ==
      R"(<p><a data-embed="youtube.com" href="https://www.youtube.com/watch?v=x_1">t — youtube.com</a></p>)");
  CHECK(Read(itemOf(element)).findings == "unknown-block /response/content/blocks/body/0/elements/0\n");
}

TEST_CASE("several blocks are the updates of a live blog") {
  CHECK(bodyOf(itemOf(R"("blocks": {"body": [
      {"title": "Two", "firstPublishedDate": "2026-03-01T10:30:00Z", "elements": [], "bodyHtml": "<p>b</p>"},
      {"attributes": {"title": "One"}, "publishedDate": "2026-03-01T10:00:00+01:00", "elements": [], "bodyHtml": "<p>a</p>"}]})")) ==
        "<h2>Two</h2><p>2026-03-01 10:30 (UTC)</p><p>b</p>"
        "<h2>One</h2><p>2026-03-01 10:00 (UTC+01:00)</p><p>a</p>");
}

TEST_CASE("of a crossword the clues are shown") {
  CHECK(bodyOf(itemOf(R"("crossword": {"creator": {"name": "P"}, "entries": [
      {"humanNumber": "8", "direction": "across", "clue": "Sea"}]
})")) == "<p>8 across Sea </p>");
}

TEST_CASE("a search, a section and a tag are lists") {
  Diagnostics diagnostics;
  const auto read =
      readArticle(R"({"response": {"tag": {"webTitle": "France", "webUrl": "https://g.example/fr"},
      "results": [{"webTitle": "a", "webUrl": "u"}, {"webTitle": "b", "webUrl": "u"}]}})",
                  diagnostics);
  REQUIRE(read.ok());
  CHECK(read.value().isList);
  CHECK(read.value().listed.size() == 2);
  CHECK(read.value().article.headline == "France");
}

TEST_CASE("stories that belong to an item are related") {
  const Read read(R"({"response": {"content": {"webTitle": "t", "webUrl": "u"},
      "storyPackage": [{"webTitle": "r", "webUrl": "https://g.example/r"}]}})");
  CHECK(at(read.article.related, 0).headline == "r");
}

TEST_CASE("what is broken in an item does not take the rest with it") {
  const Read read(itemOf(
      R"("fields": 1, "tags": {"a": 1}, "elements": [1, {"relation": "main"}], "webPublicationDate": "x",
      "blocks": {"body": [1, {"elements": [2, {}]}, {"elements": "y"}]})"));
  CHECK(read.article.headline == "Title | A Writer");
  CHECK(read.article.datePublished.empty());
}
