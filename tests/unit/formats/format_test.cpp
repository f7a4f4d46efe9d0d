#include "formats/format.h"

#include <catch2/catch_test_macros.hpp>

#include "base/limits.h"
#include "formats/reading.h"

using namespace article_viewer;
using reading::Document;

TEST_CASE("findings are sorted by place whatever the order they are made in") {
  Document document("{\n\"a\": 1,\n\n  \"b\": 2}");
  document.context().warn(Code::kBadDate, document.root().find("b"), "b");
  document.context().warn(Code::kBadValue, document.root().find("a"), "a");
  CHECK(document.findings() == "bad-value /a\nbad-date /b\n");
  CHECK(document.diagnostics().list()[0].line == 2);
  CHECK(document.diagnostics().list()[0].column == 6);
  CHECK(document.diagnostics().list()[1].line == 4);
  CHECK(document.diagnostics().list()[1].column == 8);
}

TEST_CASE("findings about a text that was decoded get the place where it stands") {
  Document document("{\"a\": \"x\",\n \"b\": \"\\u00e9\\n\\ud83d\\ude00<i>\"}");
  FormatContext& context = document.context();
  const std::string_view text = context.text(document.root().find("b"));
  document.addFinding(Code::kMarkupRemoved, text.data() + text.find('<'));
  CHECK(document.findings() == "markup-removed /b\n");
  CHECK(document.diagnostics().list()[0].line == 2);
  CHECK(document.diagnostics().list()[0].column == 28);
}

TEST_CASE("findings beyond the cap are counted") {
  Document document("[1]");
  for (std::size_t i = 0; i < Limits().diagnostics + 5; ++i)
    document.context().warn(Code::kBadValue, document.root(), "y");
  CHECK(document.diagnostics().list().size() == Limits().diagnostics);
  CHECK(document.diagnostics().leftOut() == 5);
}

TEST_CASE("a reference leads to the fullest object with the same @id") {
  Document document(
      R"([{"@id": "#a"}, {"@id": "#a", "name": "A", "url": "u"}, {"@id": "#a", "name": "less"}, {"@id": "#b"}, {}])");
  std::vector<JsonValue> objects;
  for (const JsonValue object : document.root().elements()) objects.push_back(object);
  CHECK(document.context().referenced(objects[0]) == objects[1]);
  CHECK(document.context().referenced(objects[2]) == objects[1]);
  CHECK_FALSE(document.context().referenced(objects[1]).exists());
  CHECK_FALSE(document.context().referenced(objects[3]).exists());
  CHECK_FALSE(document.context().referenced(objects[4]).exists());
}

TEST_CASE("many references to many objects take bounded time") {
  std::string text = "[";
  for (int i = 0; i < 100000; ++i) text += "{\"@id\":\"#x\"},";
  Document document(text + "0]");
  std::size_t followed = 0;
  for (const JsonValue object : document.root().elements()) {
    if (document.context().referenced(object).exists()) ++followed;
  }
  CHECK(followed == 0);
}

TEST_CASE("an excerpt is short and whole characters") {
  CHECK(excerpt("short") == "short");
  CHECK(excerpt(std::string(39, 'x') + "\xE2\x82\xAC and more") ==
        std::string(39, 'x') + "\xE2\x82\xAC\xE2\x80\xA6");
}
