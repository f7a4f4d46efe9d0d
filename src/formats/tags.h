#pragma once

#include <string_view>
#include <vector>

#include "article/article.h"
#include "formats/format.h"

namespace article_viewer {

/// `keywords`: a comma-separated string, strings, objects {name, url, weight}, or an array of them.
/// Names that differ only in ASCII case are one tag, spelled as it came first, with the first address
/// and the greatest weight. At most limits::kTags, the rest is left out with a warning.
std::vector<Tag> readTags(FormatContext& context, std::string_view name, JsonValue value);

}  // namespace article_viewer
