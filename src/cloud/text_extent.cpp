#include "cloud/text_extent.h"

#include <algorithm>
#include <cstddef>

#include "base/ascii.h"
#include "base/utf8.h"
#include "cloud/characters.h"

namespace article_viewer {
namespace {

struct GlyphClass {
  std::string_view characters;
  TextExtent extent;
};

/// ASCII; a character belongs to the first row that has it.
constexpr GlyphClass kGlyphs[] = {
    {"mw", {.width = 0.87, .ascent = 0.56, .descent = 0.02}},
    {"MW@%", {.width = 0.97, .ascent = 0.76, .descent = 0.04}},
    {"il", {.width = 0.28, .ascent = 0.76, .descent = 0.02}},
    {"j", {.width = 0.28, .ascent = 0.76, .descent = 0.23}},
    {"gpqy", {.width = 0.6, .ascent = 0.56, .descent = 0.23}},
    {"acenosuvxz", {.width = 0.6, .ascent = 0.56, .descent = 0.02}},
    {"r", {.width = 0.4, .ascent = 0.56, .descent = 0.02}},
    {"ft", {.width = 0.36, .ascent = 0.76, .descent = 0.02}},
    {"bdhk", {.width = 0.61, .ascent = 0.76, .descent = 0.02}},
    {" ", {.width = 0.32, .ascent = 0, .descent = 0}},
    {".-':!I", {.width = 0.36, .ascent = 0.76, .descent = 0.02}},
    {",;()[]{}|/\\", {.width = 0.39, .ascent = 0.78, .descent = 0.2}},
};
constexpr TextExtent kDigitOrSign = {.width = 0.61, .ascent = 0.76, .descent = 0.1};
constexpr TextExtent kCapital = {.width = 0.76, .ascent = 0.76, .descent = 0.2};  // Q
constexpr TextExtent kLetter = {.width = 0.7, .ascent = 0.95, .descent = 0.28};   // with accents
constexpr TextExtent kSquare = {.width = 1.05, .ascent = 0.92, .descent = 0.18};
constexpr TextExtent kEmoji = {.width = 1.4, .ascent = 1.0, .descent = 0.3};
constexpr TextExtent kMark = {.width = 0, .ascent = 0.95, .descent = 0.28};

TextExtent asciiExtent(char character) {
  for (const GlyphClass& row : kGlyphs) {
    if (row.characters.find(character) != std::string_view::npos) return row.extent;
  }
  return isAsciiAlpha(character) ? kCapital : kDigitOrSign;
}

TextExtent extentOf(char32_t character) {
  if (character < 0x80) return asciiExtent(static_cast<char>(character));
  if (character >= 0x300 && character < 0x370) return kMark;
  if (character >= 0x1F000 && character < 0x20000) return kEmoji;
  switch (rangeOf(character).kind) {
    case CharacterClass::kIgnored: return kMark;
    case CharacterClass::kUnspaced:
    case CharacterClass::kHangul:
    case CharacterClass::kSeparator: return kSquare;
    default: return kLetter;
  }
}

bool isRightToLeft(char32_t letter) {
  return (letter >= 0x590 && letter < 0x900) || (letter >= 0xFB1D && letter < 0xFE00) ||
         (letter >= 0xFE70 && letter < 0xFF00) || (letter >= 0x10800 && letter < 0x11000) ||
         (letter >= 0x1E800 && letter < 0x1F000);
}

bool isLetter(char32_t character) {
  if (character < 0x80) return isAsciiAlpha(static_cast<char>(character));
  const CharacterClass kind = rangeOf(character).kind;
  return kind != CharacterClass::kSeparator && kind != CharacterClass::kSpace &&
         kind != CharacterClass::kIgnored;
}

}  // namespace

TextExtent approximateExtent(std::string_view text) {
  TextExtent whole;
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCodePoint decoded = decodeUtf8(text, i);
    i += decoded.length;
    const TextExtent extent = extentOf(decoded.value);
    whole.width += extent.width;
    whole.ascent = std::max(whole.ascent, extent.ascent);
    whole.descent = std::max(whole.descent, extent.descent);
  }
  return whole;
}

bool isRightToLeft(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCodePoint decoded = decodeUtf8(text, i);
    i += decoded.length;
    if (isLetter(decoded.value)) return isRightToLeft(decoded.value);
  }
  return false;
}

}  // namespace article_viewer
