#include "cloud/free_space.h"

#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "cloud/random.h"

using namespace article_viewer;

namespace {

bool overlap(const Rectangle& a, const Rectangle& b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

std::int32_t upTo(Random& random, std::int32_t last) {
  return 2 + static_cast<std::int32_t>(random.next() * last) / 2 * 2;
}

/// As nearest(), by trying every place. Only for small numbers.
double leastCost(const std::vector<Rectangle>& taken, std::int32_t width, std::int32_t height) {
  double best = -1;
  for (std::int32_t left = -60; left < 60; ++left) {
    for (std::int32_t top = -60; top < 60; ++top) {
      const Rectangle box{left, top, left + width, top + height};
      bool isFree = true;
      for (const Rectangle& other : taken) isFree = isFree && !overlap(box, other);
      const double x = std::abs(left + width / 2) + width / 2;
      const double y = std::abs(top + height / 2) + height / 2;
      const double cost = x * x * x * x + y * y * y * y;
      if (isFree && (best < 0 || cost < best)) best = cost;
    }
  }
  return best;
}

}  // namespace

TEST_CASE("the first box stands in the middle") {
  const FreeSpace space;
  CHECK(space.nearest(10, 4, {}) == Rectangle{-5, -2, 5, 2});
}

TEST_CASE("a second box touches the first on the nearer side") {
  FreeSpace space;
  space.take({-5, -2, 5, 2}, 2, 2);
  CHECK(space.nearest(10, 4, {0, 1}) == Rectangle{-5, 2, 5, 6});
  CHECK(space.nearest(10, 4, {0, -1}) == Rectangle{-5, -6, 5, -2});
}

TEST_CASE("no place is nearer than the one that is found, and it is free") {
  Random random(1);
  for (int round = 0; round < 20; ++round) {
    FreeSpace space;
    std::vector<Rectangle> taken;
    for (int i = 0; i < 12; ++i) {
      const std::int32_t width = upTo(random, 14);
      const std::int32_t height = upTo(random, 8);
      const Rectangle box = space.nearest(width, height, {});
      for (const Rectangle& other : taken) REQUIRE_FALSE(overlap(box, other));
      const double x = std::abs(box.left + width / 2) + width / 2;
      const double y = std::abs(box.top + height / 2) + height / 2;
      REQUIRE(x * x * x * x + y * y * y * y == leastCost(taken, width, height));
      taken.push_back(box);
      space.take(box, 2, 2);
    }
  }
}

TEST_CASE("a gap is used as long as something that small may come") {
  FreeSpace space;
  space.take({-30, -10, -2, 10}, 2, 2);
  space.take({2, -10, 30, 10}, 2, 2);
  CHECK(space.nearest(4, 4, {}) == Rectangle{-2, -2, 2, 2});
  space.take({-2, -10, 2, -4}, 6, 6);
  const Rectangle outside = space.nearest(6, 6, {0, 1});
  CHECK(outside.top == 10);
}
