#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace article_viewer {

/// A width and a height that belong together, in any unit.
struct Extent {
  double width = 0;
  double height = 0;
};

struct PackedOptions {
  Extent box;          ///< in pixels
  double padding = 0;  ///< pixels between words
  /// How far from the middle of the box a word may aim, as a part of the box. Shakes the picture.
  double jitter = 0;
  std::uint32_t seed = 0;  ///< chooses the picture where there is jitter
};

/// The middle of a box, in pixels from the middle of the picture.
struct PackedMiddle {
  double x = 0;
  double y = 0;
};

struct PackedLayout {
  double scale = 0;                   ///< from the unit of the extents to pixels
  std::vector<PackedMiddle> middles;  ///< one for each extent, in their order
};

/// Places boxes around the middle, the first one exactly there and each next one as near to it as it fits,
/// and then says how large a unit may be that all of them stand in the box of the options: nothing is ever
/// left out. No two boxes overlap, and every two are `padding` apart, where that leaves enough room for the
/// boxes.
///
/// Needs finite extents above zero, at most limits::kCloudWords of them. Only whole numbers and exactly
/// rounded operations decide, so that every processor makes the same picture.
PackedLayout packBoxes(std::span<const Extent> extents, const PackedOptions& options);

}  // namespace article_viewer
