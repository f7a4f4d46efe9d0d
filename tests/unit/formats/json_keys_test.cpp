#include "formats/json_keys.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"

using namespace article_viewer;
using reading::Document;

TEST_CASE("a key that stands in an object again is told at its place, by name") {
  Document document(R"({"a": 1, "b": {"a": 2}, "a": 3, "": 4, "a": 5, "": 6})");
  CHECK(document.findings() == "duplicate-key /a\nduplicate-key /a\nduplicate-key /\n");
  const auto& list = document.diagnostics().list();
  CHECK(list[0].column == 25);
  CHECK(list[1].column == 40);
  CHECK(list[0].message == "The key \"a\" stands in this object again; the last one wins.");
  CHECK(document.root().find("a").raw() == "5");
}

TEST_CASE("keys are compared by their texts") {
  CHECK(Document(R"({"a": 1, "\u0061": 2})").findings() == "duplicate-key /a\n");
  CHECK(Document(R"({"\u0061": 1, "a": 2})").findings() == "duplicate-key /a\n");
  CHECK(Document(R"({"\ud800": 1, "\udc00": 2})").findings() ==
        "ill-formed-text /\uFFFD\nduplicate-key /\uFFFD\nill-formed-text /\uFFFD\n");
}

TEST_CASE("keys that are alike are not equal") {
  CHECK(Document(R"({"a": 1, "A": 2, "a ": 3, "aa": 4, "": 5, "\\a": 6, "aba": 7, "aca": 8})")
            .findings()
            .empty());
  CHECK(Document(R"([{"a": 1}, {"a": 2, "b": {"a": {"a": 3}}}])").findings().empty());
}

TEST_CASE("among very many keys each that stands again is told, and no other") {
  for (const int count : {15, 16, 17, 18, 60, 3000}) {
    std::string text = "{";
    for (int i = 0; i < count; ++i) text += "\"key" + std::to_string(i) + "\": 0, ";
    const std::string once = text + "\"last\": 0}";
    CHECK(Document(once).findings().empty());
    const std::string twice = text + "\"key0\": 0, \"key" + std::to_string(count / 2) + "\": 0}";
    CHECK(Document(twice).findings() ==
          "duplicate-key /key0\nduplicate-key /key" + std::to_string(count / 2) + "\n");
  }
}

TEST_CASE("a million equal keys are counted, and only the first of them told") {
  std::string text = "{\"k\": 0";
  for (int i = 0; i < 1'000'000; ++i) text += ",\"k\":0";
  Document document(text + "}");
  CHECK(document.diagnostics().list().size() == Limits().diagnostics);
  CHECK(document.diagnostics().leftOut() == 1'000'000 - Limits().diagnostics);
}
