#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace article_viewer {

/// Decodes one character reference (HTML Standard, 13.2.5.72 and following). `rest` is what follows the
/// ampersand; the character after a name must be in it, since it decides. Appends the characters meant to
/// `out` and returns how many bytes of `rest` the reference takes; returns 0 and appends nothing where the
/// ampersand is just an ampersand.
std::size_t decodeCharacterReference(std::string_view rest, bool inAttribute, std::string& out);

/// Appends the text with all its character references decoded.
void decodeCharacterReferences(std::string_view text, std::string& out);

}  // namespace article_viewer
