#include "body/block_parts.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "support/recording_sink.h"

using namespace article_viewer;

TEST_CASE("an image has an alternative text, if only an empty one", "[blocks]") {
  RecordingSink sink;
  Image image;
  image.url = "a.jpg";
  image.width = 800;
  image.srcset = "b.jpg 2x";
  writeImage(image, sink);
  CHECK(sink.record() == "<img part=\"image\" src=\"a.jpg\" alt=\"\" width=\"800\" srcset=\"b.jpg 2x\">");
}
