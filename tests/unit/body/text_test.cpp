#include "body/text.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "support/recording_sink.h"

using namespace article_viewer;

namespace {

std::string blocks(std::string_view text) {
  RecordingSink sink;
  writeText(text, sink);
  return sink.record();
}

std::string inlined(std::string_view text) {
  RecordingSink sink;
  writeTextInline(text, sink);
  return sink.record();
}

}  // namespace

TEST_CASE("a blank line starts a paragraph, a line break is a break", "[text]") {
  CHECK(blocks("One\nstill one\n\nTwo") == "<p>One<br>still one</p><p>Two</p>");
  CHECK(blocks("One\r\nstill one\r\n \r\n\t\nTwo\n") == "<p>One<br>still one</p><p>Two</p>");
  CHECK(blocks("One\rTwo") == "<p>One<br>Two</p>");
}

TEST_CASE("text without words makes no paragraph", "[text]") {
  CHECK(blocks("").empty());
  CHECK(blocks(" \n\n\t\n").empty());
}

TEST_CASE("markup and typographic characters stay what they are", "[text]") {
  CHECK(blocks("<b>&amp; \u201Cquoted\u201D\u00A0\u2013 *x*") ==
        "<p><b>&amp; \u201Cquoted\u201D\u00A0\u2013 *x*</p>");
}

TEST_CASE("the text of one field has breaks but no paragraphs", "[text]") {
  CHECK(inlined(" One\nTwo\n\nThree ") == "One<br>Two<br><br>Three");
  CHECK(inlined("").empty());
}
