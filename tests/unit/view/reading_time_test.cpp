#include "view/reading_time.h"

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

TEST_CASE("reading time follows words and characters", "[view]") {
  CHECK(readingTime({0, 0}).empty());
  CHECK(readingTime({1, 0}) == "PT1M");
  CHECK(readingTime({344, 0}) == "PT1M");
  CHECK(readingTime({345, 0}) == "PT2M");
  CHECK(readingTime({2300, 0}) == "PT10M");
  CHECK(readingTime({0, 1000}) == "PT2M");
  CHECK(readingTime({230, 1000}) == "PT3M");
}
