#include "app/info_json.h"

#include <catch2/catch_test_macros.hpp>

#include "formats/place_diagnostics.h"

using namespace article_viewer;

namespace {

View viewOf(std::string_view json, Diagnostics& diagnostics) {
  Result<View> view = makeView(json, {}, diagnostics);
  REQUIRE(view.ok());
  return std::move(view.value());
}

}  // namespace

TEST_CASE("a view is described with its metadata", "[app][info]") {
  constexpr std::string_view kJson =
      R"({"headline":"A \"tide\"","inLanguage":"en_GB","url":"https://example.org/a",)"
      R"("shortUrl":"https://exm.pl/a","datePublished":"2026-03-01 10:05Z","articleSection":"World",)"
      R"("author":["Ana","Ben"],"image":{"url":"a.jpg","alt":""},"articleBody":"One two three.",)"
      R"("keywords":[{"name":"two","url":"/two"},"tide"]})";
  Diagnostics diagnostics;
  const View view = viewOf(kJson, diagnostics);
  CHECK(infoJson(view, diagnostics) ==
        R"({"format":"schema.org","metadata":{"headline":"A \"tide\"","language":"en-GB","direction":"ltr",)"
        R"("url":"https://example.org/a","shortUrl":"https://exm.pl/a","datePublished":"2026-03-01T10:05Z",)"
        R"("wordCount":3,"timeRequired":"PT1M","section":"World","authors":["Ana","Ben"],)"
        R"("tags":[{"name":"tide","weight":3},{"name":"two","weight":1,"url":"/two"}],"image":"a.jpg"},)"
        R"("diagnostics":[],"omittedDiagnostics":0})");
}

TEST_CASE("fields that an article lacks are not in its description", "[app][info]") {
  constexpr std::string_view kJson = R"({"headline":"A"})";
  Diagnostics diagnostics;
  const View view = viewOf(kJson, diagnostics);
  CHECK(infoJson(view, diagnostics) ==
        R"({"format":"schema.org","metadata":{"headline":"A","wordCount":0,"authors":[],"tags":[]},)"
        R"("diagnostics":[],"omittedDiagnostics":0})");
}

TEST_CASE("what the article says of its length stands", "[app][info]") {
  constexpr std::string_view kJson =
      R"({"headline":"A","wordCount":1200,"timeRequired":"PT9M","articleBody":"B"})";
  Diagnostics diagnostics;
  const View view = viewOf(kJson, diagnostics);
  CHECK(infoJson(view, diagnostics).find(R"("wordCount":1200,"timeRequired":"PT9M")") != std::string::npos);
}

TEST_CASE("the description names only addresses and dates that the page shows", "[app][info]") {
  constexpr std::string_view kJson =
      R"({"headline":"A","url":"javascript:x","image":["javascript:x","b.jpg"],"inLanguage":"ar_EG",)"
      R"("datePublished":"2026-03-01 10:05 +0100","keywords":[{"name":"t","url":"javascript:x"}],)"
      R"("articleBody":"気候 and two"})";
  Diagnostics diagnostics;
  const View view = viewOf(kJson, diagnostics);
  CHECK(infoJson(view, Diagnostics()) ==
        R"({"format":"schema.org","metadata":{"headline":"A","language":"ar-EG","direction":"rtl",)"
        R"("datePublished":"2026-03-01T10:05+01:00","wordCount":4,"timeRequired":"PT1M","authors":[],)"
        R"("tags":[{"name":"t","weight":1}],"image":"b.jpg"},"diagnostics":[],"omittedDiagnostics":0})");
}

TEST_CASE("an error comes with its place in UTF-16 units", "[app][info]") {
  Error error{Code::kJsonSyntax, "A comma is missing.", "Add one.", "/a"};
  const std::string_view source = "{\"é😀\" 1}";
  error.place = source.data() + 9;
  placeInSource(error, source);
  Diagnostics diagnostics;
  diagnostics.add(Code::kMissingAlt, nullptr, "No.");
  CHECK(
      errorJson(error, diagnostics) ==
      R"({"error":{"severity":"error","code":"json-syntax","message":"A comma is missing.","hint":"Add one.",)"
      R"("line":1,"column":7,"pointer":"/a"},"diagnostics":[{"severity":"info","code":"missing-alt",)"
      R"("message":"No.","line":0,"column":0,"pointer":""}],"omittedDiagnostics":0})");
}

TEST_CASE("findings beyond the cap are counted", "[app][info]") {
  Diagnostics diagnostics(2);
  for (int i = 0; i < 9; ++i) diagnostics.add(Code::kBadValue, nullptr, "y");
  const std::string json = errorJson({Code::kNoContent, "Empty."}, diagnostics);
  CHECK(json.find(R"("omittedDiagnostics":7)") != std::string::npos);
}

TEST_CASE("results without metadata have an empty description", "[app][info]") {
  CHECK(fragmentInfoJson("", nullptr) == "{}");
}
