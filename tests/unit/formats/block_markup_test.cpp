#include "formats/block_markup.h"

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

TEST_CASE("block markup is known by the end tag of a block") {
  CHECK(hasBlockMarkup("<p>a</p>"));
  CHECK(hasBlockMarkup("a<UL><li>b</UL>"));
  CHECK_FALSE(hasBlockMarkup("a <b>b</b> </ p> </pre> </"));
  CHECK_FALSE(hasBlockMarkup("<p>a"));
}
