#include "base/text_buffer.h"

#include <string>
#include <utility>

#include <catch2/catch_test_macros.hpp>

using article_viewer::TextBuffer;

TEST_CASE("text grows as a string does") {
  TextBuffer buffer;
  std::string expected;
  for (std::size_t i = 0; i < 2000; ++i) {
    const std::string piece(i % 37, static_cast<char>('a' + i % 26));
    buffer.append(piece);
    buffer.append('-');
    expected += piece + '-';
  }
  CHECK(buffer.view() == expected);
  CHECK(buffer.size() == expected.size());
}

TEST_CASE("an empty buffer is empty text") {
  TextBuffer buffer;
  buffer.append(std::string_view());
  CHECK(buffer.view().empty());
  buffer.appendOwn(0, 0);
  CHECK(buffer.size() == 0);
}

TEST_CASE("a stretch of the buffer is appended though the buffer moves") {
  TextBuffer buffer;
  buffer.append("0123456789");
  for (int i = 0; i < 10; ++i) buffer.appendOwn(2, buffer.size());
  std::string expected = "0123456789";
  for (int i = 0; i < 10; ++i) expected += expected.substr(2);
  CHECK(buffer.view() == expected);
}

TEST_CASE("a buffer can be moved") {
  TextBuffer first;
  first.append("text");
  TextBuffer second(std::move(first));
  CHECK(second.view() == "text");
  TextBuffer third;
  third = std::move(second);
  CHECK(third.view() == "text");
}
