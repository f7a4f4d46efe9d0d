#include "body/html.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "support/recording_sink.h"

using namespace article_viewer;

namespace {

std::string events(std::string_view html) {
  RecordingSink sink;
  writeHtml(html, sink);
  return sink.record();
}

}  // namespace

TEST_CASE("HTML becomes the events that it says", "[html]") {
  CHECK(events("<p class=x>A &amp; <b>B</b><br>") == "<p class=\"x\">A & <b>B</b><br>");
}

TEST_CASE("what HTML leaves unfinished ends with it", "[html]") {
  CHECK(events("<p>A<a href='x") == "<p>A");
  CHECK(events("<p>A<!-- b") == "<p>A");
  CHECK(events("<style>p{") == "<style>p{</style>");
  CHECK(events("<script>a</scr") == "<script>a</scr</script>");
}
