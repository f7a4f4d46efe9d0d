#include "app/columns.h"

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

TEST_CASE("columns of ASCII stay", "[app]") {
  ColumnConverter columns("{\n  \"a\": 1\n}");
  CHECK(columns.utf16Column(1, 1) == 1);
  CHECK(columns.utf16Column(2, 8) == 8);
  CHECK(columns.utf16Column(3, 1) == 1);
  CHECK(columns.utf16Column(3, 2) == 2);  // the end of the text is a place
}

TEST_CASE("columns count UTF-16 code units", "[app]") {
  ColumnConverter columns("é😀x\nŁx");
  CHECK(columns.utf16Column(1, 3) == 2);  // after é: two bytes, one unit
  CHECK(columns.utf16Column(1, 7) == 4);  // after 😀: four bytes, two units
  CHECK(columns.utf16Column(2, 3) == 2);
}

TEST_CASE("questions may come in any order", "[app]") {
  ColumnConverter columns("éa\néb\néc");
  CHECK(columns.utf16Column(3, 3) == 2);
  CHECK(columns.utf16Column(1, 4) == 3);
  CHECK(columns.utf16Column(1, 3) == 2);
  CHECK(columns.utf16Column(2, 3) == 2);
}

TEST_CASE("no place stays no place", "[app]") {
  ColumnConverter columns("ab\nc");
  CHECK(columns.utf16Column(0, 0) == 0);
  CHECK(columns.utf16Column(1, 0) == 0);
  CHECK(columns.utf16Column(7, 1) == 0);
  CHECK(columns.utf16Column(2, 9) == 0);
  CHECK(columns.utf16Column(1, 1) == 1);
}
