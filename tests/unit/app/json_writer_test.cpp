#include "app/json_writer.h"

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

TEST_CASE("objects and arrays get their commas", "[app]") {
  JsonWriter json;
  json.beginObject();
  json.member("a", std::uint64_t{1});
  json.key("b");
  json.beginArray();
  json.string("x");
  json.decimal(2.5);
  json.beginObject();
  json.endObject();
  json.endArray();
  json.memberIfAny("none", "");
  json.memberIfAny("c", "y");
  json.endObject();
  CHECK(json.release() == R"({"a":1,"b":["x",2.5,{}],"c":"y"})");
}

TEST_CASE("strings are escaped where JSON wants it", "[app]") {
  JsonWriter json;
  json.string(std::string_view("\"\\/\n\t\x01\x1F\x7F é 😀\0x", 18));
  CHECK(json.release() == "\"\\\"\\\\/\\u000a\\u0009\\u0001\\u001f\x7F é 😀\\u0000x\"");
}
