#pragma once

#include "article/article.h"
#include "formats/fields.h"

/// The blocks that hold several texts: lists and tables. Contracts as in block_media.h.
namespace article_viewer {

/// Items are texts, {text, items, ordered, start}, or lists (an array or {items}), which belong to the
/// item before them. Lists deeper than limits::kListDepth are left out with a warning.
void readListBlock(const ObjectReader& block, BlockDetails& details);

void readTableBlock(const ObjectReader& block, BlockDetails& details);

}  // namespace article_viewer
