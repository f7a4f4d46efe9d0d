#include "body/start_tag.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "support/recording_sink.h"

using namespace article_viewer;

TEST_CASE("a tag is what its literal says, and what is added", "[blocks]") {
  RecordingSink sink;
  const std::string none;
  const std::string language = "pt";
  StartTag tag("img part=x alt=");
  tag.add("src", none).add("lang", language).addNumber("width", 0).addNumber("height", 4294967295U);
  tag.setNumber("start", 0).set("title", "").writeTo(sink);
  CHECK(sink.record() ==
        "<img part=\"x\" alt=\"\" lang=\"pt\" height=\"4294967295\" start=\"0\" title=\"\">");
}

TEST_CASE("every block may have an id, a language and a direction", "[blocks]") {
  BlockDetails details;
  details.id = "a";
  details.dir = "rtl";
  RecordingSink sink;
  StartTag("p").addCommon(details).writeTo(sink);
  CHECK(sink.record() == "<p id=\"a\" dir=\"rtl\">");
}

TEST_CASE("an open tag is closed with its object", "[blocks]") {
  RecordingSink sink;
  {
    const OpenTag outer(sink, "div");
    const OpenTag inner(sink, "p part=x");
    writeTag(sink, "b", "text");
  }
  CHECK(sink.record() == "<div><p part=\"x\"><b>text</b></p></div>");
}
