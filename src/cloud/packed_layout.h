#pragma once

#include <cstdint>
#include <span>

namespace article_viewer {

/// Width and height in any unit above zero and finite; the middle in the same unit, from the middle of the
/// picture.
struct PackedBox {
  double width = 1;
  double height = 1;
  double x = 0;
  double y = 0;
};

struct PackedOptions {
  double width = 0;  ///< of the picture, in pixels
  double height = 0;
  double padding = 0;  ///< pixels between boxes
  /// How far from the middle of the picture a box may aim, as a part of the picture. Shakes the layout.
  double jitter = 0;
  std::uint32_t seed = 0;  ///< chooses the layout where there is jitter
};

/// Places boxes around the middle, the first one exactly there and each next one as near to it as it fits,
/// and then says how many pixels a unit may have so that all of them stand in the picture: nothing is ever
/// left out. No two boxes overlap, and every two are `padding` apart, where that leaves enough room for the
/// boxes.
///
/// Takes at most limits::kCloudWords boxes. Only whole numbers and exactly rounded operations decide, so that
/// every processor makes the same picture.
double packBoxes(std::span<PackedBox> boxes, const PackedOptions& options);

}  // namespace article_viewer
