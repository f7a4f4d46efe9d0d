#include "base/arena.h"

#include <cstdint>
#include <cstring>
#include <string>
#include <utility>

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

TEST_CASE("pieces of an arena are aligned, do not overlap and stay when it is moved") {
  Arena arena;
  auto* const first = static_cast<char*>(arena.take(3));
  auto* const second = static_cast<char*>(arena.take(100000));
  auto* const third = static_cast<char*>(arena.take(8));
  for (char* const piece : {first, second, third}) {
    CHECK(reinterpret_cast<std::uintptr_t>(piece) % alignof(double) == 0);
  }
  std::memset(first, 'a', 3);
  std::memset(second, 'b', 100000);
  std::memset(third, 'c', 8);
  const Arena moved = std::move(arena);
  CHECK(std::string(first, 3) == "aaa");
  CHECK(std::string(second, 100000) == std::string(100000, 'b'));
  CHECK(std::string(third, 8) == "cccccccc");
}

TEST_CASE("an arena that was moved from starts anew") {
  Arena arena;
  arena.keep("old");
  Arena other = std::move(arena);
  arena = Arena();
  CHECK(arena.keep("new") == "new");
  CHECK(other.keep("") == "");
}

TEST_CASE("a kept text is a copy") {
  Arena arena;
  std::string text = "text";
  const std::string_view kept = arena.keep(text);
  text = "gone";
  CHECK(kept == "text");
}
