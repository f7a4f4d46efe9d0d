#pragma once

#include "article/article.h"
#include "formats/fields.h"

namespace article_viewer {

/// `body` (blocks), else `articleBody` with `encodingFormat`, else a review's `reviewBody`, a posting's
/// `text`, or the updates of a live blog.
void readSchemaOrgBody(const ObjectReader& object, Article& article);

}  // namespace article_viewer
