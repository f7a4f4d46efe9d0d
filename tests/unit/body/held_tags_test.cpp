#include "body/held_tags.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "support/recording_sink.h"

using namespace article_viewer;

TEST_CASE("held tags outlive the event they came with", "[lede]") {
  HeldTags held;
  {
    const std::string value = "a long value that is on the heap";
    const Attribute attributes[] = {{"id", value}, {"title", ""}};
    held.hold("p", attributes);
    held.hold("b", {});
    held.hold("i", {});
  }
  HeldTags::Tag tag;
  held.read(0, tag);
  CHECK(tag.name == "p");
  REQUIRE(tag.span().size() == 2);
  CHECK(tag.span()[1].name == "title");
  CHECK_FALSE(held.dropLast("b"));
  CHECK(held.dropLast("i"));
  RecordingSink sink;
  held.release(0, sink);
  CHECK(sink.record() == "<p id=\"a long value that is on the heap\" title=\"\"><b>");
  held.hold("u", {});
  held.release(1, sink);
  held.release(0, sink);
  CHECK(sink.record() == "<p id=\"a long value that is on the heap\" title=\"\"><b>");
}

TEST_CASE("only so many tags are held", "[lede]") {
  HeldTags held;
  for (std::size_t i = 0; i < HeldTags::kMost; ++i) {
    CHECK_FALSE(held.full());
    held.hold("b", {});
  }
  CHECK(held.full());
}
