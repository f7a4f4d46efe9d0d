#pragma once

#include "article/article.h"
#include "formats/format.h"

/// The blocks that hold several texts: lists and tables. Contracts as in block_media.h.
namespace article_viewer {

/// Items are texts, {text, items, ordered, start}, or lists (an array or {items}), which belong to the
/// item before them. Lists deeper than limits::kListDepth are left out with a warning.
void readListBlock(FormatContext& context, JsonValue block, BlockDetails& details);

void readTableBlock(FormatContext& context, JsonValue block, BlockDetails& details);

}  // namespace article_viewer
