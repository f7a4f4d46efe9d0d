#include "formats/fields.h"

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"

using namespace article_viewer;
using reading::Document;

TEST_CASE("strings lose the white space around them and are read once") {
  Document document(
      R"({"a": "  text\n", "b": "other", "v": {"@value": "inner", "@language": "en"}, "n": null})");
  const ObjectReader object = document.object();
  std::string_view text;
  object.string("n", text);
  object.string("missing", text);
  object.string("a", text);
  object.string("b", text);
  CHECK(text == "text");
  std::string_view inner;
  object.string("v", inner);
  CHECK(inner == "inner");
  CHECK(document.findings().empty());
}

TEST_CASE("a field of the wrong type is left out with a warning that names everything") {
  Document document("{\n  \"headline\": 7\n}");
  std::string_view text;
  document.object().string("headline", text);
  CHECK(text.empty());
  REQUIRE(document.findings() == "wrong-type /headline\n");
  const Diagnostic& finding = document.diagnostics().list()[0];
  CHECK(finding.message == "headline has to be a string, not a number; it is left out.");
  CHECK(finding.line == 2);
  CHECK(finding.column == 15);
}

TEST_CASE("addresses are strings, objects or lists of them") {
  for (const char* const value :
       {R"("u")", R"([null, "u", "x"])", R"({"@id": "u"})", R"({"url": "u", "@id": "x"})",
        R"({"contentUrl": "u"})", R"([{"url": ["u"]}])"}) {
    INFO(value);
    Document document(std::string("{\"link\": ") + value + "}");
    std::string_view url;
    document.object().url("link", url);
    CHECK(url == "u");
    CHECK(document.findings().empty());
  }
  Document document(R"({"link": 5})");
  std::string_view url;
  document.object().url("link", url);
  CHECK(document.findings() == "wrong-type /link\n");
}

TEST_CASE("a date that is none is dropped with its own warning") {
  Document document(R"({"good": "2026-03-01", "bad": "Invalid Date", "type": {}})");
  const ObjectReader object = document.object();
  std::string_view good;
  std::string_view bad;
  std::string_view type;
  object.date("good", good);
  object.date("bad", bad);
  object.date("type", type);
  CHECK(good == "2026-03-01");
  CHECK(bad.empty());
  CHECK(type.empty());
  CHECK(document.findings() == "bad-date /bad\nwrong-type /type\n");
}

TEST_CASE("a date that was read is not judged by the next key") {
  Document document(R"({"a": "2026-03-01", "b": "nonsense"})");
  std::string_view text;
  document.object().date("a", text);
  document.object().date("b", text);
  CHECK(text == "2026-03-01");
  CHECK(document.findings().empty());
}

TEST_CASE("pixels are numbers, strings with or without a unit, or quantities") {
  Document document(
      R"({"a": 800, "b": "800", "c": "800px", "d": {"@type": "QuantitativeValue", "value": 800}, "e": "800.6 px"})");
  for (const char* const key : {"a", "b", "c", "d", "e"}) CHECK(document.object().pixels(key) == 800);
  CHECK(document.object().pixels("missing") == 0);
  CHECK(document.findings().empty());

  Document wrong(R"({"a": -1, "b": "wide", "c": [], "d": 1e9, "e": ""})");
  for (const char* const key : {"a", "b", "c", "d", "e"}) CHECK(wrong.object().pixels(key) == 0);
  CHECK(wrong.findings() == "bad-value /a\nbad-value /b\nwrong-type /c\nbad-value /d\n");
}

TEST_CASE("counts are whole and not negative") {
  Document document(R"({"a": 12, "b": "1200", "c": 0, "d": 1.5, "e": -3, "f": "many", "g": true})");
  CHECK(document.object().count("a") == 12);
  CHECK(document.object().count("b") == 1200);
  CHECK(document.object().count("c") == 0);
  CHECK(document.object().count("missing") == -1);
  CHECK(document.findings().empty());
  for (const char* const key : {"d", "e", "f", "g"}) CHECK(document.object().count(key) == -1);
  CHECK(document.findings() == "bad-value /d\nbad-value /e\nbad-value /f\nwrong-type /g\n");
}

TEST_CASE("weights are not negative and not NaN") {
  Document document(R"({"a": 2.5, "b": "4", "c": -1, "d": "NaN", "e": 1e999})");
  CHECK(document.object().weight("a") == 2.5);
  CHECK(document.object().weight("b") == 4);
  for (const char* const key : {"c", "d", "e"}) CHECK(document.object().weight(key) == -1);
  CHECK(document.findings() == "bad-value /c\nbad-value /d\nbad-value /e\n");
}

TEST_CASE("numbers of any size are counts and weights, or told") {
  Document document(R"({"a": 1E400, "b": -1e999, "c": )" + std::string(100, '9') +
                    R"(, "d": 1e-999, "e": -0, "f": -0.0e9, "g": 1e300})");
  for (const char* const key : {"a", "b", "c", "g"}) CHECK(document.object().count(key) == -1);
  for (const char* const key : {"d", "e", "f"}) CHECK(document.object().count(key) == 0);
  CHECK(document.object().weight("c") > 9e99);
  for (const char* const key : {"a", "b"}) CHECK(document.object().weight(key) == -1);
  CHECK(document.findings() ==
        "bad-value /a\nbad-value /a\nbad-value /b\nbad-value /b\nbad-value /c\nbad-value /g\n");
}

TEST_CASE("booleans come as strings too") {
  Document document(R"({"a": true, "b": "True", "c": "false", "d": false, "e": "yes"})");
  const ObjectReader object = document.object();
  CHECK(object.boolean("a"));
  CHECK(object.boolean("b"));
  CHECK_FALSE(object.boolean("c"));
  CHECK_FALSE(object.boolean("d"));
  CHECK_FALSE(object.boolean("missing"));
  CHECK(document.findings().empty());
  CHECK_FALSE(object.boolean("e"));
  CHECK(document.findings() == "wrong-type /e\n");
}

TEST_CASE("rich text knows its format") {
  Document document(
      R"({"text": " **a** ", "format": "markdown", "own": {"text": "<b>b</b>", "format": "text/html; charset=utf-8"}})");
  RichText text;
  document.object().richText("text", text);
  CHECK(text.text == " **a** ");
  CHECK(text.format == TextFormat::kMarkdown);
  RichText own;
  document.object().richText("own", own);
  CHECK(own.text == "<b>b</b>");
  CHECK(own.format == TextFormat::kHtml);

  Document unknown(R"({"text": "a", "format": "rtf"})");
  RichText plain;
  unknown.object().richText("text", plain);
  CHECK(plain.format == TextFormat::kPlain);
  CHECK(unknown.findings() == "bad-value /format\n");
}

TEST_CASE("direction is one of three words") {
  Document document(R"({"a": "rtl", "b": "right"})");
  std::string_view a;
  std::string_view b;
  document.object().direction("a", a);
  document.object().direction("b", b);
  CHECK(a == "rtl");
  CHECK(b.empty());
  CHECK(document.findings() == "bad-value /b\n");
}

TEST_CASE("types are compared by their last part") {
  const Document document(
      R"([{"@type": "schema:Person"}, {"@type": ["A", "https://schema.org/Person"]}, {}])");
  std::string found;
  for (const JsonValue object : document.root().elements()) found += hasType(object, "Person") ? 'y' : 'n';
  CHECK(found == "yyn");
}
