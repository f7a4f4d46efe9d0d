#pragma once

#include <cstddef>
#include <string_view>

/// What kind of character stands beside a footnote marker or an asterisk. Coarse on purpose: blocks of
/// Unicode, not its tables, which would cost more than they decide here.
namespace article_viewer {

/// The code point that ends right before the position; 0 at the start of the text.
char32_t characterBefore(std::string_view text, std::size_t position);

/// White space in the sense of CommonMark's flanking rules; 0 stands for the edge of a block.
bool isSpaceCharacter(char32_t c);

/// Letters and digits: whatever is neither space nor in a block of punctuation and symbols.
bool isWordCharacter(char32_t c);

/// Scripts that put no space between words, so that a marker may have a letter right behind it.
constexpr bool isUnspacedScript(char32_t c) { return c >= 0x2E80; }

/// Characters that open something: what follows them is not the end of a word.
bool isOpeningPunctuation(char32_t c);

}  // namespace article_viewer
