#pragma once

#include <string>

#include "base/diagnostics.h"
#include "view/collect_tags.h"

namespace article_viewer {

/// { "tags": [ { "text", "weight", "mentions"?, "size", "url"?, "articles": [index, …] }, … ],
///   "articles": [ { "headline"?, "url"? }, … ], "diagnostics": […],
///   "omittedDiagnostics": 0 }
///
/// Heaviest first. `mentions` are there where every article left its weight to them. A table has no articles.
std::string tagsJson(const CollectedTags& collected, const Diagnostics& diagnostics);

}  // namespace article_viewer
