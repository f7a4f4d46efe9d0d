#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "article/article.h"
#include "base/limits.h"
#include "formats/fields.h"

namespace article_viewer {

/// Tags in the order they came, found by name in logarithmic time: a hostile list of a million equal
/// keywords must not be compared with five hundred tags each. Names that differ only in ASCII case are one
/// tag, spelled as it came first, with the first address and the greatest weight.
class TagCollector {
 public:
  /// `tags` is empty.
  TagCollector(List<Tag>& tags, FormatContext& context)
      : tags_(tags), memory_(context.memory()), most_(context.limits().tags) {}

  /// False where there is no room for one more. A tag without a name is no tag.
  bool add(const Tag& tag);

 private:
  List<Tag>& tags_;
  Arena& memory_;
  std::size_t most_;
  std::array<std::uint16_t, hardCap(&Limits::tags)> byName_;  ///< indexes of tags_, sorted by name
};

/// Adds the names in a text, separated by commas. False where there is no room for one more.
bool addTagNames(std::string_view names, TagCollector& tags);

/// `keywords`: a comma-separated string, strings, objects {name, url, weight}, or an array of them.
/// At most Limits::tags, the rest is left out with a warning.
void readTags(const ObjectReader& object, const char* key, List<Tag>& out);

}  // namespace article_viewer
