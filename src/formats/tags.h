#pragma once

#include "article/article.h"
#include "formats/fields.h"

namespace article_viewer {

/// `keywords`: a comma-separated string, strings, objects {name, url, weight}, or an array of them.
/// Names that differ only in ASCII case are one tag, spelled as it came first, with the first address
/// and the greatest weight. At most limits::kTags, the rest is left out with a warning.
void readTags(const ObjectReader& object, const char* key, List<Tag>& out);

}  // namespace article_viewer
