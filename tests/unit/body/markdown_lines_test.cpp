#include "body/markdown_lines.h"

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

TEST_CASE("lines are taken with their line feed", "[markdown]") {
  std::string_view text = "a\n\nb";
  CHECK(takeMarkdownLine(text) == "a\n");
  CHECK(takeMarkdownLine(text) == "\n");
  CHECK(takeMarkdownLine(text) == "b");
  CHECK(text.empty());
}

TEST_CASE("indentation counts to four", "[markdown]") {
  CHECK(indentation("a") == 0);
  CHECK(indentation("   a") == 3);
  CHECK(indentation("      a") == 4);
  CHECK(indentation(" \ta") == 4);
  CHECK(indentation("") == 0);
}

TEST_CASE("a fence ends with one of its own kind", "[markdown]") {
  CodeFence fence;
  CHECK_FALSE(fence.contains("``` a` b\n"));
  CHECK(fence.contains("````c\n"));
  CHECK(fence.contains("```\n"));
  CHECK(fence.contains("~~~~\n"));
  CHECK(fence.contains("```` x\n"));
  CHECK(fence.contains("`````\n"));
  CHECK_FALSE(fence.contains("text\n"));
  CHECK_FALSE(fence.contains("    ```\n"));
}
