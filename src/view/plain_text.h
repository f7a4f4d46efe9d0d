#pragma once

#include <string_view>

#include "article/article.h"
#include "base/arena.h"

namespace article_viewer {

/// What a reader would read of an HTML text: without tags and what never shows, with character references
/// decoded. White space between blocks is one space.
std::string_view plainTextOfHtml(std::string_view html, Arena& memory);

/// What a rich text says; a view of it where it is plain already.
std::string_view plainText(const RichText& text, Arena& memory);

}  // namespace article_viewer
