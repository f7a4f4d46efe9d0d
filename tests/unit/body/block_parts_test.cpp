#include "body/block_parts.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "support/recording_sink.h"

using namespace article_viewer;

TEST_CASE("attributes without a value are left out", "[blocks]") {
  RecordingSink sink;
  AttributeList attributes{{"part", "x"}, {"alt", ""}};
  attributes.add("src", "").add("lang", "pt").addNumber("width", 0).addNumber("height", 4294967295U);
  sink.start("img", attributes.span());
  CHECK(sink.record() == "<img part=\"x\" alt=\"\" lang=\"pt\" height=\"4294967295\">");
}

TEST_CASE("every block may have an id, a language and a direction", "[blocks]") {
  BlockDetails details;
  details.id = "a";
  details.dir = "rtl";
  AttributeList attributes{};
  RecordingSink sink;
  sink.start("p", attributes.addCommon(details).span());
  CHECK(sink.record() == "<p id=\"a\" dir=\"rtl\">");
}

TEST_CASE("an open tag is closed with its object", "[blocks]") {
  RecordingSink sink;
  {
    const OpenTag outer(sink, "div", {});
    const OpenTag inner(sink, "p", {{"part", "x"}});
  }
  CHECK(sink.record() == "<div><p part=\"x\"></p></div>");
}

TEST_CASE("an image has an alternative text, if only an empty one", "[blocks]") {
  RecordingSink sink;
  Image image;
  image.url = "a.jpg";
  image.width = 800;
  image.srcset = "b.jpg 2x";
  writeImage(image, sink);
  CHECK(sink.record() == "<img part=\"image\" src=\"a.jpg\" alt=\"\" width=\"800\" srcset=\"b.jpg 2x\">");
}
