#include "base/text_position.h"

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

namespace {

TextPosition positionOf(std::string_view text, std::size_t offset) {
  return advancePosition({}, text, 0, offset);
}

}  // namespace

TEST_CASE("positions count lines, bytes and UTF-16 units from 1", "[base][position]") {
  CHECK(positionOf("", 0).line == 1);
  const std::string_view text = "ab\n\nx\u00e9\U0001F600z";
  const TextPosition before = positionOf(text, 4);
  CHECK(before.line == 3);
  CHECK(before.column == 1);
  const TextPosition end = advancePosition(before, text, 4, text.size() - 1);
  CHECK(end.line == 3);
  CHECK(end.column == 8);
  CHECK(end.utf16Column == 5);
}

TEST_CASE("a line ends after LF, CR and CR LF", "[base][position]") {
  const std::string_view text = "a\r\nb\rc\nd\r";
  CHECK(positionOf(text, 2).line == 1);
  CHECK(positionOf(text, 3).line == 2);
  CHECK(positionOf(text, 5).line == 3);
  CHECK(positionOf(text, 5).column == 1);
  CHECK(positionOf(text, 7).line == 4);
  CHECK(positionOf(text, 9).line == 5);
}

TEST_CASE("an ill-formed part is one UTF-16 unit and counts its own bytes", "[base][position]") {
  const TextPosition position = positionOf("\xF0\x9F\x98x", 4);
  CHECK(position.column == 5);
  CHECK(position.utf16Column == 3);
}
