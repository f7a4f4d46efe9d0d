#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "cloud/packed_layout.h"
#include "cloud/scale.h"
#include "cloud/text_extent.h"

namespace article_viewer {

/// A word of a packed cloud, before it has a place.
struct CloudWord {
  std::string_view text;
  double weight = 1;          ///< what is not above zero counts as zero
  TextExtent extent;          ///< at a font size of 1
  std::string_view url = {};  ///< where a drawing of the word leads to; empty for nowhere
};

struct CloudOptions {
  double width = 0;  ///< of the picture, in pixels
  double height = 0;
  WeightScale scale = WeightScale::kSqrt;
  double padding = 2;      ///< pixels between words
  double rotate = 0;       ///< part of the words that stand upright, from 0 to 1; never the heaviest
  std::uint32_t seed = 0;  ///< 0 for the densest picture; each other number shakes it in its own way
};

/// The smallest picture that a caller may ask for.
inline constexpr double kLeastCloudSide = 16;
inline constexpr double kLargestCloudSide = 16384;

/// A word with its place, in pixels.
struct PlacedWord {
  const CloudWord* word = nullptr;
  PackedBox box;           ///< as it stands in the picture; the middle from the picture's left and top
  double size = 0;         ///< of the font
  double baseline = 0;     ///< from the middle of the box down to the baseline, before the word is turned
  bool isUpright = false;  ///< turned a quarter to the left
};

/// Places every word, heaviest first (equal weights by text in code point order), the first one in the middle
/// of the picture, and makes them as large as all of them fit. No two boxes overlap. A cloud of words that
/// are mostly written from right to left is the mirror image of the same cloud from left to right.
std::vector<PlacedWord> packCloud(std::span<const CloudWord> words, const CloudOptions& options);

}  // namespace article_viewer
