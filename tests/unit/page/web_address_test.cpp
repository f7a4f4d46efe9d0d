#include "page/web_address.h"

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

TEST_CASE("only absolute addresses of the web can be passed on", "[page]") {
  CHECK(isWebAddress("https://example.org/x"));
  CHECK(isWebAddress("HTTP://example.org"));
  CHECK_FALSE(isWebAddress("https://"));
  CHECK_FALSE(isWebAddress(""));
  CHECK_FALSE(isWebAddress("/x"));
  CHECK_FALSE(isWebAddress("javascript:alert(1)"));
  CHECK_FALSE(isWebAddress(" https://example.org"));
}

TEST_CASE("addresses are shown as people write them", "[page]") {
  CHECK(shownAddress("https://example.org/x") == "example.org/x");
  CHECK(shownAddress("http://example.org/") == "example.org");
  CHECK(shownAddress("https://example.org/a/") == "example.org/a/");
  CHECK(shownAddress("/a/b") == "/a/b");
  CHECK(shownAddress("").empty());
}
