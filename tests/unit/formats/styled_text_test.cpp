#include "formats/styled_text.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"
#include "formats/rendering.h"

using namespace article_viewer;
using rendering::bodyOf;

namespace {

/// The body of a document with this text, and these members beside it.
std::string shown(const std::string& text, const std::string& fields, const std::string& role = "body") {
  return bodyOf(
      R"({"version": "1", "title": "T", "textStyles": {"strong": {"fontWeight": "bold"}}, "components": [)"
      R"({"role": ")" +
      role + R"(", "text": ")" + text + "\", " + fields + "}]}");
}

std::string style(int start, int length, const std::string& what) {
  return R"({"rangeStart": )" + std::to_string(start) + R"(, "rangeLength": )" + std::to_string(length) +
         R"(, "textStyle": )" + what + "}";
}

}  // namespace

TEST_CASE("links of Apple News are ranges") {
  CHECK(
      shown(
          "a link b",
          R"("additions": [{"type": "link", "rangeStart": 2, "rangeLength": 4, "URL": "https://x.example/"}])") ==
      R"(<p>a <a href="https://x.example/">link</a> b</p>)");
}

TEST_CASE("ranges count UTF-16 units") {
  CHECK(shown("\U0001F600\u00E9 b c", R"("inlineTextStyles": [)" + style(4, 1, "\"strong\"") + "]") ==
        "<p>\U0001F600\u00E9 <strong>b</strong> c</p>");
}

TEST_CASE("styles mean what they say, by name or in place") {
  const auto styled = [](const std::string& what) {
    return shown("ab", R"("inlineTextStyles": [)" + style(0, 1, what) + "]");
  };
  CHECK(styled("\"strong\"") == "<p><strong>a</strong>b</p>");
  CHECK(styled(R"({"fontWeight": 700})") == "<p><strong>a</strong>b</p>");
  CHECK(styled(R"({"fontWeight": 400})") == "<p>ab</p>");
  CHECK(styled(R"({"fontName": "Georgia-BoldItalic"})") == "<p><strong><em>a</em></strong>b</p>");
  CHECK(styled(R"({"fontStyle": "italic"})") == "<p><em>a</em>b</p>");
  CHECK(styled(R"({"underline": true})") == "<p><u>a</u>b</p>");
  CHECK(styled(R"({"underline": false})") == "<p>ab</p>");
  CHECK(styled(R"({"strikethrough": {"color": "#000"}})") == "<p><s>a</s>b</p>");
  CHECK(styled(R"({"verticalAlignment": "superscript"})") == "<p><sup>a</sup>b</p>");
  CHECK(styled(R"({"textColor": "#FFF"})") == "<p>ab</p>");
  CHECK(styled("\"unknown\"") == "<p>ab</p>");
}

TEST_CASE("ranges may overlap, go over lines and end after the text") {
  CHECK(shown("abcd", R"("inlineTextStyles": [)" + style(0, 3, "\"strong\"") + "," +
                          style(2, 2, R"({"fontStyle": "italic"})") + "]") ==
        "<p><strong>ab<em>c</em></strong><em>d</em></p>");
  CHECK(shown("a\\nb", R"("inlineTextStyles": [)" + style(0, 3, "\"strong\"") + "]") ==
        "<p><strong>a</strong></p><p><strong>b</strong></p>");
  CHECK(shown("ab", R"("inlineTextStyles": [)" + style(1, 90, "\"strong\"") + "]") ==
        "<p>a<strong>b</strong></p>");
  CHECK(shown("ab", R"("inlineTextStyles": [)" + style(90, 1, "\"strong\"") + "]") == "<p>ab</p>");
  CHECK(shown("ab", R"("inlineTextStyles": [3, {}, {"rangeStart": -1, "rangeLength": "x"}])") == "<p>ab</p>");
}

TEST_CASE("headings have ranges, too, and keep their lines") {
  CHECK(shown("a\\nb", R"("inlineTextStyles": [)" + style(2, 1, "\"strong\"") + "]", "heading") ==
        "<h2>a<br><strong>b</strong></h2>");
}

TEST_CASE("ranges beyond a limit are left out with a warning") {
  std::string ranges = style(0, 1, "\"strong\"");
  for (int i = 0; i < 200; ++i) ranges += "," + style(1, 1, "\"strong\"");
  const reading::Read read(
      R"({"version": "1", "title": "T", "components": [{"role": "body", "text": "ab", "inlineTextStyles": [)" +
      ranges + "]}]}");
  CHECK(read.findings == "too-many /components/0/inlineTextStyles/128\n");
}
