#include <functional>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "markup/sanitize.h"

using namespace article_viewer;

namespace {

std::string drawn(const std::function<void(MarkupSink&)>& producer) {
  return std::string(drawSvg({}, [&producer](MarkupSink& sink) { producer(sink); }).view());
}

}  // namespace

TEST_CASE("a drawing holds what its tables allow") {
  CHECK(drawn([](MarkupSink& sink) {
          sink.start("svg", {{"viewBox", "0 0 10.5 -2"}, {"onload", "x()"}, {"style", "x"}, {"fill", "red"}});
          sink.start("a", {{"href", " https://a.example/\n"}, {"target", "_blank"}});
          sink.start("text", {{"x", "1"}, {"y", "1;"}, {"transform", "rotate(-90 1 2)"}});
          sink.text("<b>&");
          sink.end("text");
          sink.end("a");
          sink.end("svg");
        }) ==
        "<svg viewBox=\"0 0 10.5 -2\"><a href=\"https://a.example/\"><text x=\"1\" transform=\"rotate(-90 1 "
        "2)\">"
        "&lt;b&gt;&amp;</text></a></svg>");
}

TEST_CASE("elements that may not stand are dropped with their end, their text stays") {
  CHECK(drawn([](MarkupSink& sink) {
          sink.start("svg");
          sink.start("script");
          sink.text("x()");
          sink.end("script");
          sink.start("a");
          sink.start("a");
          sink.start("text");
          sink.start("foreignObject");
          sink.text("y");
        }) == "<svg>x()<a><text>y</text></a></svg>");
}

TEST_CASE("there is one root, and nothing outside of it") {
  CHECK(drawn([](MarkupSink& sink) {
          sink.text("before");
          sink.start("text");
          sink.start("svg");
          sink.end("svg");
          sink.start("svg");
          sink.text("after");
        }) == "<svg></svg>");
  CHECK(drawn([](MarkupSink& sink) { sink.end("svg"); }).empty());
}

TEST_CASE("values are checked whole") {
  for (const std::string_view value : {"rotate(1);x", "rotate(1", "scale(2)", "rotate(calc(1))", ""}) {
    CHECK(drawn([value](MarkupSink& sink) {
            sink.start("svg");
            sink.start("text", {{"transform", value}});
          }) == "<svg><text></text></svg>");
  }
  for (const std::string_view href : {"javascript:x", "data:text/html,x", "\x01java\nscript:x"}) {
    CHECK(drawn([href](MarkupSink& sink) {
            sink.start("svg");
            sink.start("a", {{"href", href}});
          }) == "<svg><a></a></svg>");
  }
}

TEST_CASE("characters that XML does not have are dropped") {
  constexpr char kBytes[] =
      "a\0b\x01"
      "c\x1F\td\xEF\xBF\xBE\xEF\xBF\xBF\xEF\xBF\xBD";
  const std::string_view text(kBytes, sizeof kBytes - 1);
  CHECK(drawn([text](MarkupSink& sink) {
          sink.start("svg");
          sink.start("text");
          sink.text(text);
        }) == "<svg><text>abc\td\xEF\xBF\xBD</text></svg>");
}
