#pragma once

#include <string_view>

namespace article_viewer {

/// Takes what stands before the first `end` off the text, and that character with it; all of the text where
/// there is none.
std::string_view takeUpTo(std::string_view& text, char end);

/// Whether the word is one of those in the list, which are separated by single spaces.
bool isOneOf(std::string_view word, std::string_view list);

}  // namespace article_viewer
