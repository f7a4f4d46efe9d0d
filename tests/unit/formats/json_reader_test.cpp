#include "formats/json_reader.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "base/limits.h"
#include "formats/reading.h"

using namespace article_viewer;
using reading::errorOf;

TEST_CASE("any value may be the root, and a byte order mark may come first") {
  for (const char* const text : {"{}", "[]", "0", "\"\"", "null", " true ", "\xEF\xBB\xBF[1]", "1e999"}) {
    CHECK(errorOf(text) == "ok");
  }
  const Result<JsonDocument> document = readJson(
      "\xEF\xBB\xBF"
      "12");
  REQUIRE(document.ok());
  CHECK(document.value().root().raw() == "12");
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

TEST_CASE("bytes that are not UTF-8 are named as such, inside strings and outside") {
  CHECK(errorOf("[\"caf\xE9\"]") == "json-syntax 1:6 ");
  CHECK(errorOf("[caf\xE9]") == "json-syntax 1:2 ");
  CHECK(errorOf(std::string_view("\xFF\xFE[\0]\0", 6)) == "json-syntax 1:1 ");
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

TEST_CASE("JSONTestSuite: y_ is accepted, n_ is refused") {
  const std::filesystem::path folder =
      std::filesystem::path(ARTICLE_VIEWER_ROOT) / "../shared/suites/json-test-suite/test_parsing";
  if (!std::filesystem::is_directory(folder)) {
    WARN("not run: ../shared/suites/json-test-suite is missing");
    return;
  }
  int files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::ifstream file(entry.path(), std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    const std::string text = bytes.str();
    const std::string name = entry.path().filename().string();
    INFO(name);
    const bool accepted = readJson(text).ok();
    if (name.starts_with("y_")) CHECK(accepted);
    if (name.starts_with("n_")) CHECK_FALSE(accepted);
    ++files;
  }
  CHECK(files > 300);
}
