#include "formats/json_reader.h"

#include <algorithm>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "base/limits.h"
#include "formats/reading.h"

using namespace article_viewer;
using reading::Document;
using reading::errorOf;

TEST_CASE("any value may be the root, and a byte order mark may come first") {
  for (const char* const text : {"{}", "[]", "0", "\"\"", "null", " true ", "\xEF\xBB\xBF[1]", "1e999"}) {
    CHECK(errorOf(text) == "ok");
  }
}

TEST_CASE("a byte order mark is no part of the document, and counts in no place") {
  const Document document(
      "\xEF\xBB\xBF"
      "12");
  CHECK(document.root().raw() == "12");
  CHECK(errorOf("\xEF\xBB\xBF[x]") == "json-syntax 1:2 ");
  CHECK(errorOf("\xEF\xBB\xBF\xEF\xBB\xBF[]") == "json-syntax 1:1 ");
}

TEST_CASE("an empty document is an error of its own") {
  CHECK(errorOf("") == "empty-input 0:0 ");
  CHECK(errorOf(" \n\t") == "empty-input 0:0 ");
  CHECK(errorOf("\xEF\xBB\xBF\n") == "empty-input 0:0 ");
}

TEST_CASE("syntax errors come with place and pointer") {
  CHECK(errorOf("{\"a\": 1\n \"b\": 2}") == "json-syntax 2:2 /a");
  CHECK(errorOf("[1, 2") == "json-syntax 1:6 /1");
  CHECK(errorOf("[1, tru]") == "json-syntax 1:5 /0");
  CHECK(errorOf("[1}") == "json-syntax 1:3 /0");
  CHECK(errorOf("[01]") == "json-syntax 1:2 /0");
  CHECK(errorOf("{\"a\": {\"b\": [0, {\"c\" 1}]}}") == "json-syntax 1:22 /a/b/1/c");
  CHECK(errorOf("[1] 2") == "json-syntax 1:5 ");
  CHECK(errorOf("[\"a\nb\"]") == "json-syntax 1:4 ");
  CHECK(errorOf(std::string_view("[1]\0", 4)) == "json-syntax 1:4 ");
}

TEST_CASE("ill-formed parts of texts become U+FFFD, with a warning at the first of each") {
  Document document("{\"caf\xE9\": [\"\\ud83d, \\udc00\", \"fine\"]}");
  CHECK(document.root().find("caf\uFFFD").exists());
  CHECK((*document.root().find("caf\uFFFD").elements().begin()).text() == "\uFFFD, \uFFFD");
  CHECK(document.findings() == "ill-formed-text /caf\uFFFD\nill-formed-text /caf\uFFFD/0\n");
  CHECK(document.diagnostics().list()[0].column == 6);
  CHECK(document.diagnostics().list()[0].message ==
        "The byte E9 is not UTF-8 here; each such part of this text is shown as U+FFFD.");
  CHECK(document.diagnostics().list()[1].message ==
        "\\ud83d is half of a surrogate pair; each such part of this text is shown as U+FFFD.");
  CHECK(document.context().text(document.root().find("caf\uFFFD").following()) == "\uFFFD, \uFFFD");
}

TEST_CASE("bytes that are not UTF-8 outside of strings are an error") {
  CHECK(errorOf("[caf\xE9]") == "json-syntax 1:2 ");
  CHECK(errorOf("\xFF[]") == "json-syntax 1:1 ");
}

TEST_CASE("a warning beside an error has its place, too") {
  Arena memory;
  Diagnostics diagnostics;
  CHECK_FALSE(readJson("[{\"a\": 1,\n\"a\": 2},\n\"\xFF\" 3]", memory, diagnostics).ok());
  REQUIRE(diagnostics.list().size() == 2);
  CHECK(diagnostics.list()[0].line == 2);
  CHECK(diagnostics.list()[0].pointer == "/0/a");
  CHECK(diagnostics.list()[1].line == 3);
  CHECK(diagnostics.list()[1].column == 2);
}

TEST_CASE("nesting has a cap, and reading it does not recurse") {
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  CHECK(errorOf(nested(Limits().depth)) == "ok");
  CHECK(errorOf(nested(Limits().depth + 1)).starts_with("too-deep 1:257 /0/0"));
  CHECK(errorOf(std::string(1000000, '[')).starts_with("too-deep 1:257"));
}

TEST_CASE("size has a cap") { CHECK(errorOf(std::string(Limits().inputBytes + 1, ' ')) == "too-large 0:0 "); }

TEST_CASE("cutting a document anywhere gives an error or a document, nothing else") {
  const std::string whole =
      R"({"headline": "A \u00e9\ud83d\ude00 b", "n": [-1.5e-3, true, null], "deep": {"a": {"b": "c"}}})";
  for (std::size_t length = 0; length < whole.size(); ++length) {
    CHECK(errorOf(whole.substr(0, length)) != "ok");
  }
  CHECK(errorOf(whole) == "ok");
}

TEST_CASE("changing one byte of a document gives an error or a document, nothing else") {
  const std::string whole = R"({"a": "\u00e9x", "n": [-1.5e-3, true, null], "b": {"c": {}}})";
  int errors = 0;
  for (std::size_t at = 0; at < whole.size(); ++at) {
    for (const char c : {'"', '\\', '}', ']', ',', ':', '\0', '\n', '0', '-', 'e', '\xC3', ' '}) {
      std::string changed = whole;
      changed[at] = c;
      if (errorOf(changed) != "ok") ++errors;
    }
  }
  CHECK(errors > 300);
}
