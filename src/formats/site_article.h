#pragma once

#include "article/article.h"
#include "formats/format.h"

namespace article_viewer {

/// Reads what the systems that blogs and sites are written with say of an article: WordPress, Ghost, JSON
/// Feed and Forem call the same thing by different names, and hardly ever two things by the same. So one
/// table serves all, and what is left to each format is what only it does.
void readSiteArticle(FormatContext& context, JsonValue item, Article& article);

}  // namespace article_viewer
