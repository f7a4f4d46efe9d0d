#include "formats/json_string.h"

#include <cstring>
#include <memory>
#include <string>
#include <utility>

#include <catch2/catch_test_macros.hpp>

#include "base/utf8.h"

using namespace article_viewer;

namespace {

/// What the string after the opening quote is: its text, after `~` and the place of the first replaced part
/// where one is, or the problem's number and place.
std::string read(const std::string& text) {
  const JsonStringScan scan = scanJsonString(text, 0);
  if (scan.problem != JsonStringProblem::kNone) {
    return "problem " + std::to_string(static_cast<int>(scan.problem)) + " at " + std::to_string(scan.end);
  }
  const std::string raw = text.substr(0, scan.end);
  CHECK(scan.escaped == (raw.find('\\') != std::string::npos));
  std::string out(raw.size(), '\0');
  out.resize(decodeJsonString(raw, out.data()));
  if (scan.illFormed == JsonStringScan::kNowhere) return out;
  return '~' + std::to_string(scan.illFormed) + ' ' + replaceInvalidUtf8(out);
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
}

TEST_CASE("half of a surrogate pair becomes U+FFFD") {
  CHECK(read("\\ud800\"") == "~0 \uFFFD");
  CHECK(read("ab\\ud800\\u0041\"") == "~2 ab\uFFFDA");
  CHECK(read("\\udc00\\ud800\"") == "~0 \uFFFD\uFFFD");
  CHECK(read("\\ud83d\\ud83d\\ude00\\n\"") == "~0 \uFFFD\xF0\x9F\x98\x80\n");
  CHECK(read("\\uD800\\n\"") == "~0 \uFFFD\n");
}

TEST_CASE("UTF-8 is checked byte for byte") {
  for (const char* const good : {"\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
                                 "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF", "\x7F"}) {
    CHECK(read(std::string("padding ") + good + "\"") == std::string("padding ") + good);
  }
  for (const char* const bad :
       {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
        "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xC3", "\xE2\x82", "\xF0\x9F\x98"}) {
    const std::string expected = replaceInvalidUtf8(bad);
    CHECK(read(std::string("padding ") + bad + "\"") == "~8 padding " + expected);
  }
  CHECK(read("a\xFF\xE2\x82\\n\xF0\x9F\x98z\xC3\xA9\"") == "~1 a\uFFFD\uFFFD\n\uFFFDz\xC3\xA9");
}

TEST_CASE("a place in the text is found in the bytes, whatever was replaced or escaped before it") {
  const std::string raw = "a\xFF\\u00e9\\ud800\xE2\x82\xAC\xE2\x82z";
  const std::string text = "a\uFFFD\u00E9\uFFFD\u20AC\uFFFDz";
  for (const auto& [inText, inRaw] : {std::pair<std::size_t, std::size_t>{0, 0},
                                      {1, 1},
                                      {4, 2},
                                      {6, 8},
                                      {9, 14},
                                      {12, 17},
                                      {15, 19},
                                      {16, 20}}) {
    CHECK(encodedOffset(raw, inText) == inRaw);
  }
  std::string out(raw.size(), '\0');
  out.resize(decodeJsonString(raw, out.data()));
  CHECK(replaceInvalidUtf8(out) == text);
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
