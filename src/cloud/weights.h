#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "article/article.h"
#include "cloud/mentions.h"

namespace article_viewer {

/// A tag with what decides how large it is drawn.
struct WeighedTag {
  std::string name;
  std::string url;
  double weight = 1;
  std::uint32_t mentions = 0;
  bool counted = false;   ///< the weight comes from mentions; otherwise the article gave it
  std::uint8_t size = 5;  ///< size class, 1 (smallest) to 9
};

/// The tags without those that differ from an earlier one only in case; the earlier one takes over an
/// address or weight that it lacks itself. At most limits::kTags.
std::vector<Tag> mergeTags(std::vector<Tag> tags);

/// Weights as given, or else the score of the mentions, at least 1. Heaviest first, equal weights by name
/// in code point order; sizes by the logarithm of the weight, all 5 where all weigh the same.
std::vector<WeighedTag> weighTags(std::span<const Tag> tags, const MentionCounter& mentions);

}  // namespace article_viewer
