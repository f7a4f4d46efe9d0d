#include "cloud/text_extent.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

TEST_CASE("a text is as wide as its characters together and as high as its highest") {
  const TextExtent sea = approximateExtent("sea");
  const TextExtent tide = approximateExtent("tide");
  CHECK(sea.width == Catch::Approx(1.8));
  CHECK(tide.ascent > sea.ascent);
  CHECK(approximateExtent("pea").descent > sea.descent);
  CHECK(approximateExtent("MM").width > approximateExtent("ll").width * 3);
  CHECK(approximateExtent("").width == 0);
}

TEST_CASE("ideographs are square, marks and joiners take nothing") {
  CHECK(approximateExtent("予算").width == Catch::Approx(2.1));
  CHECK(approximateExtent("e\xCC\x81").width == approximateExtent("e").width);
  CHECK(approximateExtent("👩\xE2\x80\x8D").width == approximateExtent("👩").width);
}

TEST_CASE("the first letter says in which direction a text runs") {
  CHECK(isRightToLeft("ميزانية"));
  CHECK(isRightToLeft("2026 מים"));
  CHECK_FALSE(isRightToLeft("Budget ميزانية"));
  CHECK_FALSE(isRightToLeft("予算"));
  CHECK_FALSE(isRightToLeft("2026"));
  CHECK_FALSE(isRightToLeft(""));
}
