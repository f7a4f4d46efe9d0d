#pragma once

#include <cstddef>
#include <string_view>

#include "base/ascii.h"
#include "base/utf8.h"

/// What kind of character stands beside a footnote marker or an asterisk. Coarse on purpose: blocks of
/// Unicode, not its tables, which would cost more than they decide here.
namespace article_viewer {

/// The code point that ends right before the position; 0 at the start of the text.
inline char32_t characterBefore(std::string_view text, std::size_t position) {
  if (position == 0) return 0;
  std::size_t begin = position - 1;
  while (begin > 0 && position - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U)
    --begin;
  return decodeUtf8(text, begin).value;
}

/// White space in the sense of CommonMark's flanking rules; 0 stands for the edge of a block.
constexpr bool isSpaceCharacter(char32_t c) {
  return c == 0 || (c < 0x80 && isAsciiWhitespace(static_cast<char>(c))) || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

/// Letters and digits: whatever is neither space nor in a block of punctuation and symbols.
constexpr bool isWordCharacter(char32_t c) {
  if (c < 0x80) return isAsciiAlphanumeric(static_cast<char>(c));
  if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
  if (c == 0xD7 || c == 0xF7) return false;
  const bool isScriptPunctuation = c == 0x37E || c == 0x387 || c == 0x589 || c == 0x5BE || c == 0x5C3 ||
                                   c == 0x5F3 || c == 0x5F4 || c == 0x60C || c == 0x61B || c == 0x61E ||
                                   c == 0x61F || (c >= 0x66A && c <= 0x66D) || c == 0x6D4 || c == 0x964 ||
                                   c == 0x965;
  if (isScriptPunctuation) return false;  // Greek, Armenian, Hebrew, Arabic, Indic
  const bool isPunctuation = (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x2E00 && c <= 0x2E7F) ||
                             (c >= 0x3000 && c <= 0x303F && c != 0x3005) || (c >= 0xFE30 && c <= 0xFE6F) ||
                             (c >= 0xFF01 && c <= 0xFF0F) || (c >= 0xFF1A && c <= 0xFF20);
  return !isPunctuation;
}

/// Scripts that put no space between words, so that a marker may have a letter right behind it.
constexpr bool isUnspacedScript(char32_t c) { return c >= 0x2E80; }

/// Characters that open something: what follows them is not the end of a word.
constexpr bool isOpeningPunctuation(char32_t c) {
  return c == '(' || c == '[' || c == '{' || c == 0xA1 || c == 0xBF || c == 0x2018 || c == 0x201A ||
         c == 0x201E || c == 0x3008 || c == 0x300A || c == 0x300C || c == 0x300E || c == 0xFF08;
}

}  // namespace article_viewer
