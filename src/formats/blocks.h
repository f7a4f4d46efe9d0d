#pragma once

#include "article/article.h"
#include "formats/fields.h"

namespace article_viewer {

/// The blocks of a structured body: an array of objects {"type": …}; a bare string is a paragraph.
/// A block of an unknown type becomes BlockType::kUnknown with all the text that is found in it, and a
/// warning `unknown-block`.
void readBlocks(FormatContext& context, const char* name, JsonValue value, List<Block>& out);

}  // namespace article_viewer
