#pragma once

#include <vector>

#include "cloud/words.h"
#include "view/make_view.h"

namespace article_viewer {

/// Gathers the metadata of an article whose body has this length.
Metadata collectMetadata(const Article& article, TextLength body, std::vector<WeighedTag> tags);

}  // namespace article_viewer
