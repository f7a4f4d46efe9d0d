#pragma once

#include <cstdint>
#include <span>

#include "article/article.h"
#include "base/arena.h"
#include "base/list.h"
#include "cloud/weights.h"

namespace article_viewer {

/// A tag with its weight in one article.
struct TagOccurrence {
  std::uint64_t key = 0;    ///< equal for names that differ only in case
  std::uint32_t place = 0;  ///< in the order in which they were given
  std::uint32_t article = 0;
  Tag tag;
  TagWeight weight;
};

/// A tag with its weights in all articles added up. It has the name that came first, and the first address.
struct TagTotal {
  Tag tag;
  TagWeight weight;                            ///< `counted` where that holds in every article
  std::span<const TagOccurrence> occurrences;  ///< in the order in which they were given
};

/// Heaviest first, equal weights by name in code point order, sizes as in weighTags(); at most as many as a
/// cloud may have. The occurrences, whose keys and places are set here, are put in another order, and have to
/// stay where they are.
std::span<const TagTotal> addUpTags(List<TagOccurrence>& occurrences, Arena& memory);

}  // namespace article_viewer
