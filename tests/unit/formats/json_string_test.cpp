#include "formats/json_string.h"

#include <cstring>
#include <memory>
#include <string>

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

namespace {

/// What the string after the opening quote is: its text, or the problem's number and place.
std::string read(const std::string& text) {
  const JsonStringScan scan = scanJsonString(text, 0);
  if (scan.problem != JsonStringProblem::kNone) {
    return "problem " + std::to_string(static_cast<int>(scan.problem)) + " at " + std::to_string(scan.end);
  }
  std::string out(scan.end, '\0');
  out.resize(decodeJsonString(std::string_view(text).substr(0, scan.end), out.data()));
  CHECK(scan.escaped == (text.substr(0, scan.end).find('\\') != std::string::npos));
  return out;
}

std::string problem(JsonStringProblem problem, std::size_t at) {
  return "problem " + std::to_string(static_cast<int>(problem)) + " at " + std::to_string(at);
}

}  // namespace

TEST_CASE("a string ends at its closing quote, wherever in a word that stands") {
  for (std::size_t length = 0; length < 40; ++length) {
    const std::string text(length, 'x');
    CHECK(read(text + "\"rest") == text);
    CHECK(read(text + "\\\"y\"rest") == text + "\"y");
  }
}

TEST_CASE("all escapes are decoded") {
  CHECK(read(R"(\"\\\/\b\f\n\r\t")") == "\"\\/\b\f\n\r\t");
  CHECK(read(R"(A\u0041\u00e9\u20AC\ud83d\ude00")") == "A\x41\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80");
  CHECK(read(R"(\u0000")") == std::string(1, '\0'));
}

TEST_CASE("what no string may hold is a problem at its place") {
  CHECK(read("abc") == problem(JsonStringProblem::kUnterminated, 3));
  CHECK(read("abc\\") == problem(JsonStringProblem::kUnterminated, 3));
  CHECK(read("abcdefgh\n\"") == problem(JsonStringProblem::kControlCharacter, 8));
  CHECK(read("ab\x1F\"") == problem(JsonStringProblem::kControlCharacter, 2));
  CHECK(read("a\\x\"") == problem(JsonStringProblem::kEscape, 1));
  CHECK(read("a\\u12g4\"") == problem(JsonStringProblem::kUnicodeEscape, 1));
  CHECK(read("a\\u12\"") == problem(JsonStringProblem::kUnicodeEscape, 1));
  CHECK(read("\\ud800\"") == problem(JsonStringProblem::kSurrogate, 0));
  CHECK(read("\\ud800\\u0041\"") == problem(JsonStringProblem::kSurrogate, 0));
  CHECK(read("\\udc00\\ud800\"") == problem(JsonStringProblem::kSurrogate, 0));
}

TEST_CASE("UTF-8 is checked byte for byte") {
  for (const char* const good : {"\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
                                 "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF", "\x7F"}) {
    CHECK(read(std::string("padding ") + good + "\"") == std::string("padding ") + good);
  }
  for (const char* const bad :
       {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
        "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xC3", "\xE2\x82", "\xF0\x9F\x98"}) {
    CHECK(read(std::string("padding ") + bad + "\"") == problem(JsonStringProblem::kEncoding, 8));
  }
}

TEST_CASE("a string that is cut off anywhere is never read beyond its end") {
  const std::string whole =
      "text \\u00e9 \xE2\x82\xAC \\ud83d\\ude00 \xF0\x9F\x98\x80 \\n long enough for words\"";
  for (std::size_t length = 0; length < whole.size(); ++length) {
    // An exact copy on the heap, so that the address sanitizer sees a read beyond it.
    const auto copy = std::make_unique<char[]>(length);
    std::memcpy(copy.get(), whole.data(), length);
    const JsonStringScan scan = scanJsonString({copy.get(), length}, 0);
    CHECK(scan.problem != JsonStringProblem::kNone);
    CHECK(scan.end <= length);
  }
}
