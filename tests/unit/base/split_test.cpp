#include "base/split.h"

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

TEST_CASE("a part is taken off up to its end", "[split]") {
  std::string_view text = "part=lede=x";
  CHECK(takeUpTo(text, '=') == "part");
  CHECK(text == "lede=x");
  CHECK(takeUpTo(text, '=') == "lede");
  CHECK(takeUpTo(text, '=') == "x");
  CHECK(text.empty());
  CHECK(takeUpTo(text, '=').empty());
}

TEST_CASE("what is behind the last end is empty", "[split]") {
  std::string_view text = "controls=";
  CHECK(takeUpTo(text, '=') == "controls");
  CHECK(text.empty());
}

TEST_CASE("only whole words are in a list", "[split]") {
  CHECK(isOneOf("ul", "figure ul ol"));
  CHECK(isOneOf("figure", "figure ul ol"));
  CHECK(isOneOf("ol", "figure ul ol"));
  CHECK_FALSE(isOneOf("fig", "figure ul ol"));
  CHECK_FALSE(isOneOf("ul ol", "figure ul ol"));
  CHECK_FALSE(isOneOf("", "figure ul ol"));
}
