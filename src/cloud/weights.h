#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "cloud/mentions.h"

namespace article_viewer {

/// What decides how large a tag is drawn.
struct TagWeight {
  double weight = 1;
  std::uint32_t mentions = 0;
  std::uint16_t tag = 0;  ///< index in the list of tags
  bool counted = false;   ///< the weight comes from mentions; otherwise the article gave it
  std::uint8_t size = 5;  ///< size class, 1 (smallest) to 9
};

/// Equal for texts that differ only in case.
std::uint64_t foldedHash(std::string_view text);

/// A weight as it counts: never below 0, and never so large that it is no weight but an accident.
double plainWeight(double weight);

/// Sets the size classes, by the logarithm of the weight, all 5 where all weigh the same. Needs the heaviest
/// first.
void setSizes(std::vector<TagWeight>& tags);

/// Empties the name of every tag that differs from an earlier one only in case; the earlier one takes over
/// an address or weight that it lacks itself. At most the hard cap of Limits::tags stay in the list.
void mergeTags(List<Tag>& tags);

/// Weights as given, or else the score of the mentions, at least 1, of every tag that has a name. Heaviest
/// first, equal weights by name in code point order; sizes by setSizes().
std::vector<TagWeight> weighTags(std::span<const Tag> tags, const MentionCounter& mentions);

}  // namespace article_viewer
