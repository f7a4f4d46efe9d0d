#include "base/list.h"

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

TEST_CASE("a list keeps its items in order, however many") {
  Arena arena;
  List<int> list;
  CHECK(list.empty());
  CHECK(list.begin() == list.end());
  for (int i = 0; i < 1000; ++i) list.add(arena, i);
  REQUIRE(list.size() == 1000);
  int next = 0;
  for (const int item : list) CHECK(item == next++);
  CHECK(list.front() == 0);
  CHECK(list.back() == 999);
  CHECK(std::span<const int>(list)[500] == 500);
}

TEST_CASE("lists grow side by side in one arena") {
  Arena arena;
  List<int> even;
  List<int> odd;
  for (int i = 0; i < 100; i += 2) {
    even.add(arena, i);
    odd.add(arena, i + 1);
  }
  for (std::size_t i = 0; i < 50; ++i) CHECK(even[i] + 1 == odd[i]);
}

TEST_CASE("a list that was cut grows on") {
  Arena arena;
  List<int> list;
  for (int i = 0; i < 20; ++i) list.add(arena, i);
  list.truncate(50);
  CHECK(list.size() == 20);
  list.truncate(16);
  list.add(arena, 7);
  CHECK(list.size() == 17);
  CHECK(list[15] == 15);
  CHECK(list.back() == 7);
}
