#include "formats/block_media.h"

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"

using namespace article_viewer;
using reading::Document;

TEST_CASE("an image block is an image or has one") {
  for (const char* const text :
       {R"({"url": "a.jpg", "alt": "A"})", R"({"image": {"contentUrl": "a.jpg", "alt": "A"}})",
        R"({"image": [{"url": "a.jpg", "alt": "A"}, "b.jpg"]})"}) {
    Document document(text);
    BlockDetails details;
    readImageBlock(document.object(), details);
    REQUIRE(details.images.size() == 1);
    CHECK(details.images[0].url == "a.jpg");
    CHECK(details.images[0].alt == "A");
    CHECK(document.findings().empty());
  }
  Document empty("{}");
  BlockDetails details;
  readImageBlock(empty.object(), details);
  CHECK(details.images.empty());
}

TEST_CASE("a gallery has images and a caption") {
  Document document(R"({"images": ["a.jpg", {"url": "b.jpg"}], "caption": "C"})");
  BlockDetails details;
  readGalleryBlock(document.object(), details);
  CHECK(details.images.size() == 2);
  CHECK(details.caption.text == "C");
}

TEST_CASE("video and audio have sources, tracks, a poster and a transcript") {
  Document document(R"({"title": "T", "sources": ["a.mp4", {"src": "a.webm", "type": "video/webm"}, {}],
      "poster": {"url": "p.jpg"}, "width": 640, "height": "360", "caption": "C",
      "tracks": [{"src": "en.vtt", "srclang": "en", "label": "English", "kind": "captions"}],
      "transcript": {"text": "**t**", "format": "markdown"}})");
  BlockDetails details;
  readMediaBlock(document.object(), details);
  CHECK(details.title == "T");
  REQUIRE(details.sources.size() == 2);
  CHECK(details.sources[0].url == "a.mp4");
  CHECK(details.sources[1].url == "a.webm");
  CHECK(details.sources[1].type == "video/webm");
  CHECK(details.poster == "p.jpg");
  CHECK(details.width == 640);
  CHECK(details.height == 360);
  REQUIRE(details.tracks.size() == 1);
  CHECK(details.tracks[0].url == "en.vtt");
  CHECK(details.tracks[0].language == "en");
  CHECK(details.tracks[0].label == "English");
  CHECK(details.tracks[0].kind == "captions");
  CHECK(details.transcript.format == TextFormat::kMarkdown);
  CHECK(document.findings().empty());
}

TEST_CASE("a medium may be a bare address, and its captions too") {
  Document document(R"({"url": "a.mp3", "captions": "en.vtt"})");
  BlockDetails details;
  readMediaBlock(document.object(), details);
  REQUIRE(details.sources.size() == 1);
  CHECK(details.sources[0].url == "a.mp3");
  REQUIRE(details.tracks.size() == 1);
  CHECK(details.tracks[0].url == "en.vtt");
}

TEST_CASE("an embed has an address and who provides it") {
  Document document(
      R"({"url": "https://v.example/1", "provider": "V", "title": "T", "width": 960, "height": 540})");
  BlockDetails details;
  readEmbedBlock(document.object(), details);
  CHECK(details.url == "https://v.example/1");
  CHECK(details.provider == "V");
  CHECK(details.title == "T");
  CHECK(details.width == 960);
}
