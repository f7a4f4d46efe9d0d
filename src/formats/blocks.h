#pragma once

#include <string_view>
#include <vector>

#include "article/article.h"
#include "formats/format.h"

namespace article_viewer {

/// The blocks of a structured body: an array of objects {"type": …}; a bare string is a paragraph.
/// A block of an unknown type becomes BlockType::kUnknown with all the text that is found in it, and a
/// warning `unknown-block`.
std::vector<Block> readBlocks(FormatContext& context, std::string_view name, JsonValue value);

}  // namespace article_viewer
