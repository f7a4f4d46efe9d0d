#include "body/markdown_tables.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

TEST_CASE("empty cells get a space", "[markdown]") {
  std::string changed;
  REQUIRE(fillEmptyCells("x\n\n|a||c|\n|-|-|-|\n|||d|\n|e|\\||\n\na || b\n", changed));
  CHECK(changed == "x\n\n|a| |c|\n|-|-|-|\n| | |d|\n|e|\\||\n\na || b\n");
}

TEST_CASE("pipes outside of tables stay", "[markdown]") {
  std::string changed;
  CHECK_FALSE(fillEmptyCells("|a|b|\n|-|-|\n|c| |", changed));
  for (std::string_view text : {"a || b\nc || d", "```\n|a|b|\n|-|-|\n|c||\n```\n", "\n|-|-|\n||"}) {
    REQUIRE(fillEmptyCells(text, changed));
    CHECK(changed == text);
  }
}
