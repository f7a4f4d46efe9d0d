#pragma once

#include <string_view>

#include "article/article.h"
#include "formats/format.h"

namespace article_viewer {

/// The blocks of a BBC document. Those of Optimo are {"type", "model": {"blocks"}} all the way down; the
/// older ones of CPS are {"type", "text", "markupType"}. The first headline is the article's own, a picture
/// before any text leads the article.
/// Returns what the first paragraph says.
std::string_view readBbcBlocks(JsonValue blocks, FormatContext& context, Article& article);

/// What the first paragraph in a block says; empty where there is none.
std::string_view bbcText(JsonValue block, FormatContext& context);

}  // namespace article_viewer
