#pragma once

#include <string>
#include <string_view>

namespace article_viewer {

/// Writes empty table cells (`|a||b|`) with a space in them: md4c 0.5.2 skips a cell without a single
/// character, and all cells behind it move one column to the left. Returns whether there were any; `changed`
/// is then the text to parse. Only a text that contains "||" is looked at.
bool fillEmptyCells(std::string_view text, std::string& changed);

}  // namespace article_viewer
