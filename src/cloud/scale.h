#pragma once

#include <cstdint>
#include <span>

namespace article_viewer {

/// How weights become sizes.
enum class WeightScale : std::uint8_t {
  kLinear,
  kSqrt,  ///< the area of a word grows with its weight
  kLog,   ///< each doubling of the weight counts the same; weights of zero are as small as the smallest
  kRank,  ///< only the order counts; equal weights share a rank
};

/// Puts in the place of each weight where it stands between the smallest (0) and the largest (1). Needs the
/// weights in falling order, none of them negative. All become 1 where all weigh the same.
void scaleWeights(std::span<double> weights, WeightScale scale);

}  // namespace article_viewer
