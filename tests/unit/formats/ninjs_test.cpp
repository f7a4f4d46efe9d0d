#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"

using namespace article_viewer;
using reading::Read;

TEST_CASE("ninjs 1 with every field") {
  const Read read(
      R"({"uri": "https://a.example/1", "type": "text", "versioncreated": "2026-03-02T10:05:00+0000",
      "firstcreated": "2026-03-01T10:05:00Z", "pubstatus": "usable", "language": "en", "headline": "Headline",
      "byline": "By Ann Lee", "located": "LISBON", "source": "TNA", "service": [{"name": "Sport"}],
      "subject": [{"name": "Sea"}], "keywords": ["ship"], "person": [{"name": "Bob"}], "place": [{"name": "Rome"}],
      "description_text": "Standfirst", "body_text": "Text", "body_xhtml": "<p>Text</p>"})");
  const Article& article = read.article;
  CHECK(read.format == "ninjs");
  CHECK(read.findings.empty());
  CHECK(article.headline == "Headline");
  CHECK(article.url == "https://a.example/1");
  CHECK(article.datePublished == "2026-03-01T10:05:00Z");
  CHECK(article.dateModified == "2026-03-02T10:05:00+0000");
  CHECK(at(article.authors, 0).name == "Ann Lee");
  CHECK(article.dateline == "LISBON");
  CHECK(article.agency.name == "TNA");
  CHECK(at(article.sections, 0).name == "Sport");
  CHECK(article.tags.size() == 4);
  CHECK(article.standfirst.text == "Standfirst");
  CHECK(article.bodyText.text == "<p>Text</p>");
  CHECK(article.bodyText.format == TextFormat::kHtml);
}

TEST_CASE("ninjs 3 in its own spelling") {
  const Read read(R"({"uri": "tag:a.example", "versionCreated": "2026-03-02T10:05:00Z", "pubStatus": "usable",
      "title": "Working title", "headlines": [{"role": "short", "value": "S"}, {"role": "main", "value": "Main"}],
      "descriptions": [{"contentType": "text/plain", "value": "Lead"}], "by": "Ann", "source": "TNA",
      "bodies": [{"role": "nitf", "contentType": "text/vnd.IPTC.NITF", "value": "<nitf/>"},
        {"contentType": "text/plain", "value": "Plain"}, {"contentType": "application/xhtml+xml", "value": "<p>Rich</p>"}]})");
  CHECK(read.article.headline == "Main");
  CHECK(read.article.url.empty());
  CHECK(read.article.agency.name.empty());
  CHECK(read.article.dateModified == "2026-03-02T10:05:00Z");
  CHECK(read.article.standfirst.text == "Lead");
  CHECK(read.article.standfirst.format == TextFormat::kPlain);
  CHECK(read.article.bodyText.text == "<p>Rich</p>");
}

TEST_CASE("the plain form of a text is better than NITF, which is better than none") {
  const auto body = [](std::string_view bodies) {
    std::string json = R"({"uri": "u", "headlines": [{"value": "H"}], "bodies": [)";
    return std::string(Read((json += bodies) += "]}").article.bodyText.text);
  };
  CHECK(body(R"({"contenttype": "text/vnd.IPTC.NITF", "value": "n"}, {"role": "text", "value": "t"})") ==
        "t");
  CHECK(body(R"({"contenttype": "text/vnd.IPTC.NITF", "value": "n"}, {"role": "text", "value": " "})") ==
        "n");
}

TEST_CASE("pictures of ninjs") {
  const Read read(
      R"({"guid": "g", "headline": "H", "body_html": "<p>x</p><!-- EMBED START Image {id: \"inside\"} -->",
      "versioncreated": "2026-03-02T10:05:00Z", "associations": {
        "first": {"type": "picture", "headline": "Second", "byline": "Bob",
          "renditions": {"small": {"href": "https://a.example/2s.jpg", "width": 300, "height": 200, "mimetype": "image/jpeg"},
            "cut": {"href": "https://a.example/2c.jpg", "width": 1600, "height": 900},
            "large": {"href": "https://a.example/2l.jpg", "width": 1500, "height": 1000},
            "original": {"href": "https://a.example/2o.jpg", "width": "6000", "height": "4000"}}},
        "inside": {"type": "picture", "renditions": {"a": {"href": "https://a.example/3.jpg"}}},
        "featuremedia": {"type": "picture", "description_text": "Caption", "body_text": "Alt",
          "renditions": {"original": {"href": "https://a.example/1.jpg"}}},
        "none": null}})");
  const Article& article = read.article;
  REQUIRE(article.images.size() == 1);
  CHECK(at(article.images, 0).url == "https://a.example/1.jpg");
  CHECK(at(article.images, 0).alt == "Alt");
  CHECK(at(article.images, 0).caption.text == "Caption");
  REQUIRE(article.blocks.size() == 2);
  const Image& second = at(at(article.blocks, 1).details->images, 0);
  CHECK(second.url == "https://a.example/2l.jpg");
  CHECK(second.width == 1500);
  CHECK(second.srcset ==
        "https://a.example/2s.jpg 300w, https://a.example/2l.jpg 1500w, https://a.example/2o.jpg 6000w");
  CHECK(second.caption.text == "Second");
  CHECK(second.credit == "Bob");
}

TEST_CASE("a picture whose address the text has is shown there") {
  const Read read(R"({"uri": "u", "headlines": [{"value": "H"}],
      "bodies": [{"contenttype": "text/html", "value": "<img src=\"https://a.example/1.jpg\">"}],
      "associations": [{"name": "a1", "type": "picture", "renditions": [{"name": "r", "href": "https://a.example/1.jpg"}]}]})");
  CHECK(read.article.images.empty());
  CHECK(read.article.blocks.empty());
}

TEST_CASE("films, sounds and other items of ninjs") {
  const Read read(R"({"uri": "u", "headline": "H", "body_text": "x", "renditions": {}, "associations": {
      "film": {"type": "video", "headline": "Film", "renditions": {
        "main": {"href": "https://a.example/v.mp4", "mimetype": "video/mp4"},
        "thumb": {"href": "https://a.example/v.jpg", "mimetype": "image/jpeg"}}},
      "related--1": {"type": "text", "uri": "https://a.example/2", "headline": "Other", "body_html": "<p>y</p>"},
      "gone": {"type": "text", "headline": "Gone", "pubstatus": "canceled"}}})");
  REQUIRE(read.article.blocks.size() == 2);
  const Block& film = at(read.article.blocks, 1);
  CHECK(film.type == BlockType::kVideo);
  CHECK(at(film.details->sources, 0).url == "https://a.example/v.mp4");
  CHECK(film.details->poster == "https://a.example/v.jpg");
  CHECK(film.details->caption.text == "Film");
  REQUIRE(read.article.related.size() == 1);
  CHECK(at(read.article.related, 0).headline == "Other");
  CHECK(at(read.article.related, 0).url == "https://a.example/2");
}

TEST_CASE("an item that is a picture itself") {
  const Read read(R"({"guid": "g", "type": "picture", "headline": "H", "description_text": "D",
      "renditions": {"original": {"href": "https://a.example/1.jpg", "mimetype": "image/jpeg"}}})");
  CHECK(at(read.article.images, 0).url == "https://a.example/1.jpg");
  CHECK(read.article.standfirst.text == "D");
}

TEST_CASE("envelopes of ninjs") {
  CHECK(Read(R"({"item": [{"uri": "u", "headline": "H", "body_html": "x"}]})").article.headline == "H");
  CHECK(Read(R"({"data": {"item": {"uri": "u", "headline": "H", "pubstatus": "usable"}}})").format ==
        "ninjs");
}

TEST_CASE("an item that its agency took back is not shown") {
  Diagnostics diagnostics;
  const auto read =
      readArticle(R"({"uri": "u", "headline": "H", "body_text": "x", "pubstatus": "canceled"})", diagnostics);
  REQUIRE_FALSE(read.ok());
  CHECK(read.error().code == Code::kNoContent);
}

TEST_CASE("ninjs with fields of other types") {
  const Read read(R"({"uri": "u", "headline": "H", "body_text": 4, "body_html": "", "associations": "x",
      "headlines": "x", "bodies": {}, "renditions": [3], "subject": 4, "authors": [null, {"role": "x"}], "byline": 3})");
  CHECK(read.findings.empty());
  CHECK(read.article.bodyText.text.empty());
  CHECK(at(read.article.authors, 0).name == "3");
}

TEST_CASE("an embargo that was not over when the item was sent is told") {
  const auto findings = [](const std::string& embargo) {
    return Read(R"({"uri": "a", "versioncreated": "2026-03-02T10:05:00Z", "headline": "h", "embargoed": )" +
                embargo + "}")
        .findings;
  };
  CHECK(findings(R"("2026-03-02T12:00:00Z")") == "content-withheld /embargoed\n");
  CHECK(findings(R"("2026-03-02T10:00:00Z")").empty());
  CHECK(findings("null").empty());
}

TEST_CASE("a second headline of ninjs stands in for a description") {
  const std::string item = R"({"uri": "a", "headlines": [{"value": "h"}], "subheadlines": [{"value": "s"}])";
  CHECK(Read(item + "}").article.standfirst.text == "s");
  CHECK(Read(item + R"(, "descriptions": [{"value": "d"}]})").article.standfirst.text == "d");
}
