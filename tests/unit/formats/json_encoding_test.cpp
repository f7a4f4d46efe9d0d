#include "formats/json_encoding.h"

#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "base/limits.h"
#include "formats/reading.h"
#include "support/utf16.h"

using namespace article_viewer;
using reading::Document;
using reading::errorOf;

namespace {

std::string converted(std::string_view bytes) {
  Arena memory;
  return std::string(toUtf8(bytes, memory));
}

}  // namespace

TEST_CASE("UTF-8 is not copied, and loses its byte order mark") {
  Arena memory;
  const std::string_view text = "\xEF\xBB\xBF[\"caf\xE9\"]";
  CHECK(toUtf8(text, memory).data() == text.data() + 3);
  CHECK(toUtf8("[1]", memory) == "[1]");
  CHECK(toUtf8("", memory).empty());
}

TEST_CASE("UTF-16 is known by its mark, and by the NULs of its first characters") {
  for (const std::u16string_view text : {u"{\"a\": \"\u00E9\u65E5\U0001F600\"}", u"[]", u"7",
                                         u"\"\u65E5\u672C\"", u"\"\u0100\"", u"\"\"", u"\n[1]"}) {
    const std::string expected = utf8Of(text);
    for (const bool isBigEndian : {false, true}) {
      CHECK(converted(utf16Bytes(text, isBigEndian)) == expected);
      CHECK(converted(utf16Bytes(u"\uFEFF" + std::u16string(text), isBigEndian)) == expected);
    }
  }
  CHECK(converted("\xFF\xFE").empty());
}

TEST_CASE("NULs elsewhere do not make a document UTF-16") {
  using namespace std::string_view_literals;
  for (const std::string_view text :
       {"[\0]"sv, "[\0]\n"sv, "\0"sv, "[1]\0"sv, "{\"a\0"sv, "a\0bc"sv, "\0abc"sv}) {
    // On the heap, so that the address sanitizer sees a read beyond it.
    const std::vector<char> copy(text.begin(), text.end());
    CHECK(converted({copy.data(), copy.size()}) == text);
  }
}

TEST_CASE("what is ill-formed in UTF-16 becomes U+FFFD") {
  const char16_t lead = 0xD83D;
  const char16_t trail = 0xDE00;
  const std::u16string text = {u'[', u'"', lead, u'a', trail, lead, lead, trail, u'"', u']', lead};
  for (const bool isBigEndian : {false, true}) {
    CHECK(converted(utf16Bytes(text, isBigEndian)) == "[\"\uFFFDa\uFFFD\uFFFD\U0001F600\"]\uFFFD");
    CHECK(converted(utf16Bytes(u"[]", isBigEndian) + "x") == "[]\uFFFD");
  }
}

TEST_CASE("an article in UTF-16 is read like any other, and places count in its UTF-8") {
  const Document document(utf16Bytes(u"[\"\u00E9\", {\"a\": 1}]", false));
  CHECK((*document.root().elements().begin()).text() == "\u00E9");
  CHECK(errorOf(utf16Bytes(u"[\"\u00E9\",\r\n\"\u65E5\" x]", true)) == "json-syntax 2:7 /1");
}

TEST_CASE("UTF-32 is refused by name") {
  using namespace std::string_view_literals;
  for (const std::string_view text : {"\xFF\xFE\0\0[\0\0\0]\0\0\0"sv, "\0\0\xFE\xFF\0\0\0[\0\0\0]"sv,
                                      "[\0\0\0]\0\0\0"sv, "\0\0\0[\0\0\0]"sv}) {
    CHECK(isUtf32(text));
    CHECK(errorOf(text) == "json-syntax 1:1 ");
  }
  CHECK_FALSE(isUtf32("[1]"));
}

TEST_CASE("the limit of bytes holds for the converted document, too") {
  Limits limits;
  limits.inputBytes = 40;
  Arena memory;
  Diagnostics diagnostics;
  const std::string fits = utf16Bytes(u"\"" + std::u16string(12, u'\u65E5') + u"\"", false);
  CHECK(readJson(fits, memory, diagnostics, limits).ok());
  const std::string grows = utf16Bytes(u"\"" + std::u16string(16, u'\u65E5') + u"\"", false);
  REQUIRE(grows.size() <= limits.inputBytes);
  const Result<JsonDocument> document = readJson(grows, memory, diagnostics, limits);
  REQUIRE_FALSE(document.ok());
  CHECK(document.error().code == Code::kTooLarge);
}
