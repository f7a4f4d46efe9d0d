#pragma once

#include "article/article.h"

namespace article_viewer {

using TextView = RichText;

}  // namespace article_viewer
