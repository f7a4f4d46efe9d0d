#include "formats/json_source.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

namespace {

/// All that the parser gets to see of a text.
std::string delivered(std::string_view text) {
  JsonSource source(text);
  std::string out;
  for (int byte = source.take(); byte != JsonSource::kEnd; byte = source.take())
    out += static_cast<char>(byte);
  CHECK(source.delivered() == out.size());
  return out;
}

}  // namespace

TEST_CASE("the parser sees empty strings, whitespace only after words, and nothing but ASCII") {
  CHECK(delivered("{\"key\" : \t\n [\"v\\u00e9\", 1.5e3 \n ,true]}") == "{\"\":[\"\",1.5e3 ,true]}");
  CHECK(delivered("1 2") == "1 2");
  CHECK(delivered(" [ ] \n") == "[]\n");
  CHECK(delivered(std::string_view("[1\0]", 4)) == "[1\x01]");
  CHECK(delivered("[\xC3\xA9]") == "[\x01\x01]");
  CHECK(delivered("\xEF\xBB\xBF{}") == "\x01\x01\x01{}");
  CHECK(delivered("") == "");
}

TEST_CASE("an invalid string and all after it comes as it is") {
  CHECK(delivered("[\"ok\",\"bad\\x\",\"next\"]") == "[\"\",\"bad\\x\",\"next\"]");
  CHECK(delivered("\"open") == "\"open");
}

TEST_CASE("the source says where things stand") {
  JsonSource source("[ \"text\", 12 ]");
  const auto take = [&](int count) {
    for (int i = 0; i < count; ++i) source.take();
  };
  take(3);  // [ quote quote
  CHECK(source.lastString().begin == 3);
  CHECK(source.lastString().scan.end == 7);
  CHECK(source.tokenStart() == 2);
  CHECK(source.offset() == 8);
  take(3);  // comma 1 2
  CHECK(source.wordStart() == 10);
}
