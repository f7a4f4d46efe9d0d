#include "body/placement.h"

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

TEST_CASE("phrasing is what leaves the text in one line", "[placement]") {
  for (const char* name : {"em", "b", "a", "rt", "br", "unknown-element"}) {
    CAPTURE(name);
    CHECK(isPhrasing(placementOf(name)));
  }
  for (const char* name : {"p", "h2", "td", "script"}) {
    CAPTURE(name);
    CHECK_FALSE(isPhrasing(placementOf(name)));
  }
}
