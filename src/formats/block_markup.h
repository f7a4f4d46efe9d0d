#pragma once

#include <string_view>

namespace article_viewer {

/// Whether the text has the end tag of a paragraph, a list or another block of HTML: nobody writes that in
/// plain text by chance, and such HTML brings its own paragraphs.
bool hasBlockMarkup(std::string_view text);

/// Whether it has the end tag of a link or of emphasis.
bool hasPhraseMarkup(std::string_view text);

}  // namespace article_viewer
