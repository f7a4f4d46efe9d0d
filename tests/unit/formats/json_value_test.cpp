#include "formats/json_value.h"

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"

using namespace article_viewer;
using reading::Document;

TEST_CASE("a document is read into values in its order") {
  const Document document(R"({"a": [1, "x", null, true, false, {}, []], "b": {"c": -2.5e1}})");
  const JsonValue root = document.root();
  std::string kinds;
  for (const JsonValue element : root.find("a").elements()) kinds += std::string(element.kindName()) + ", ";
  CHECK(kinds == "a number, a string, null, a boolean, a boolean, an object, an array, ");
  CHECK(root.find("b").find("c").raw() == "-2.5e1");
  CHECK(root.find("b").find("c").toDouble() == -25.0);
  CHECK(root.find("b").find("c").toInteger() == -25);

  std::string keys;
  for (const JsonMember member : root.members()) keys += member.key.text() + ' ';
  CHECK(keys == "a b ");
}

TEST_CASE("what is not there can be asked and answers with nothing") {
  const Document document(R"({"a": 1})");
  const JsonValue nothing = document.root().find("b");
  CHECK_FALSE(nothing.exists());
  CHECK_FALSE(nothing.isNull());
  CHECK_FALSE(nothing.find("c").exists());
  CHECK(nothing.text().empty());
  CHECK(nothing.elements().empty());
  CHECK(nothing.members().empty());
  CHECK(nothing.pointer().empty());
  CHECK(nothing.kindName() == "nothing");
  CHECK_FALSE(nothing.toDouble().has_value());
}

TEST_CASE("the last of equal keys wins, and escaped keys are the same keys") {
  const Document document(R"({"a": 1, "b": 2, "\u0061": 3, "http:\/\/x": 4})");
  CHECK(document.root().find("a").raw() == "3");
  CHECK(document.root().find("http://x").raw() == "4");
  CHECK_FALSE(document.root().find("\\u0061").exists());
}

TEST_CASE("strings compare and decode") {
  const Document document(R"(["plain", "new\nline", "\ud83d\ude00"])");
  std::vector<JsonValue> values;
  for (const JsonValue element : document.root().elements()) values.push_back(element);
  REQUIRE(values.size() == 3);
  CHECK(values[0].equals("plain"));
  CHECK_FALSE(values[0].equals("plai"));
  CHECK(values[1].equals("new\nline"));
  CHECK(values[1].raw() == "new\\nline");
  CHECK(values[2].text() == "\xF0\x9F\x98\x80");
}

TEST_CASE("numbers are kept as they are written, whatever their size") {
  const std::string digits(100, '7');
  const Document document("[1e999, -0, " + digits + ", 1E400]");
  std::vector<JsonValue> values;
  for (const JsonValue element : document.root().elements()) values.push_back(element);
  REQUIRE(values.size() == 4);
  CHECK(values[0].raw() == "1e999");
  CHECK_FALSE(values[0].toDouble().has_value());
  CHECK(values[1].raw() == "-0");
  CHECK(values[1].toInteger() == 0);
  CHECK(values[2].raw() == digits);
  CHECK_FALSE(values[2].toInteger().has_value());
  CHECK_FALSE(values[3].toInteger().has_value());
}

TEST_CASE("values know their place") {
  const Document document("{\"a/b\": {\"m~n\": [10, [\"x\"]]}}");
  const JsonValue list = document.root().find("a/b").find("m~n");
  CHECK(list.pointer() == "/a~1b/m~0n");
  CHECK((list.place() - document.source().data()) == 16);
  std::vector<JsonValue> values;
  for (const JsonValue element : list.elements()) values.push_back(element);
  REQUIRE(values.size() == 2);
  CHECK(values[0].pointer() == "/a~1b/m~0n/0");
  const JsonValue text = *values[1].elements().begin();
  CHECK(text.pointer() == "/a~1b/m~0n/1/0");
  CHECK((text.place() - document.source().data()) == 22);
  CHECK(document.root().pointer().empty());
  CHECK((document.root().place() - document.source().data()) == 0);
}

TEST_CASE("an empty key is a key") {
  const Document document(R"({"":1,"a":2})");
  CHECK(document.root().find("").raw() == "1");
  CHECK(document.root().find("a").raw() == "2");
}
