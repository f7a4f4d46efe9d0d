#pragma once

#include "article/article.h"

namespace article_viewer {

/// Whether most letters at the beginning of the article (headline, standfirst, body) belong to scripts that
/// run from right to left: many documents do not say their language, or the one of the system they were
/// written with.
bool readsRightToLeft(const Article& article);

}  // namespace article_viewer
