#include "cloud/text_extent.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "base/ascii.h"
#include "base/utf8.h"
#include "cloud/characters.h"

namespace article_viewer {
namespace {

/// In hundredths of the font size.
struct GlyphExtent {
  std::uint8_t width;
  std::uint8_t ascent;
  std::uint8_t descent;
};

struct GlyphClass {
  const char* characters;
  GlyphExtent extent;
};

/// ASCII; a character belongs to the first row that has it.
constexpr GlyphClass kGlyphs[] = {
    {"mw", {87, 56, 2}}, {"MW@%", {97, 76, 4}},   {"il", {28, 76, 2}},
    {"j", {28, 76, 23}}, {"gpqy", {60, 56, 23}},  {"acenosuvxz", {60, 56, 2}},
    {"r", {40, 56, 2}},  {"ft", {36, 76, 2}},     {"bdhk", {61, 76, 2}},
    {" ", {32, 0, 0}},   {".-':!I", {36, 76, 2}}, {",;()[]{}|/\\", {39, 78, 20}},
};
constexpr GlyphExtent kDigitOrSign = {61, 76, 10};
constexpr GlyphExtent kCapital = {76, 76, 20};  // Q
constexpr GlyphExtent kLetter = {70, 95, 28};   // with accents
constexpr GlyphExtent kSquare = {105, 92, 18};
constexpr GlyphExtent kEmoji = {140, 100, 30};
constexpr GlyphExtent kMark = {0, 95, 28};

GlyphExtent asciiExtent(char character) {
  if (character == 0) return kMark;
  for (const GlyphClass& row : kGlyphs) {
    if (std::strchr(row.characters, character) != nullptr) return row.extent;
  }
  return isAsciiAlpha(character) ? kCapital : kDigitOrSign;
}

GlyphExtent extentOf(char32_t character) {
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
  unsigned width = 0;
  unsigned ascent = 0;
  unsigned descent = 0;
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCodePoint decoded = decodeUtf8(text, i);
    i += decoded.length;
    const GlyphExtent extent = extentOf(decoded.value);
    width += extent.width;
    ascent = std::max<unsigned>(ascent, extent.ascent);
    descent = std::max<unsigned>(descent, extent.descent);
  }
  return {width / 100.0, ascent / 100.0, descent / 100.0};
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
