#include "body/character_class.h"

#include <cstdint>
#include <span>

#include "base/ascii.h"
#include "base/utf8.h"

namespace article_viewer {
namespace {

struct Range {
  std::uint16_t first;
  std::uint16_t last;
};

constexpr Range kSpaces[] = {{0, 0},           {'\t', '\n'},     {'\f', '\r'},     {' ', ' '},
                             {0xA0, 0xA0},     {0x1680, 0x1680}, {0x2000, 0x200B}, {0x2028, 0x2029},
                             {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000}};

/// Above ASCII and Latin-1; of the scripts Greek, Armenian, Hebrew, Arabic and Indic.
constexpr Range kPunctuation[] = {{0xD7, 0xD7},     {0xF7, 0xF7},     {0x37E, 0x37E},   {0x387, 0x387},
                                  {0x589, 0x589},   {0x5BE, 0x5BE},   {0x5C3, 0x5C3},   {0x5F3, 0x5F4},
                                  {0x60C, 0x60C},   {0x61B, 0x61B},   {0x61E, 0x61F},   {0x66A, 0x66D},
                                  {0x6D4, 0x6D4},   {0x964, 0x965},   {0x2000, 0x2BFF}, {0x2E00, 0x2E7F},
                                  {0x3000, 0x3004}, {0x3006, 0x303F}, {0xFE30, 0xFE6F}, {0xFF01, 0xFF0F},
                                  {0xFF1A, 0xFF20}};

constexpr Range kOpening[] = {{'(', '('},       {'[', '['},       {'{', '{'},       {0xA1, 0xA1},
                              {0xBF, 0xBF},     {0x2018, 0x2018}, {0x201A, 0x201A}, {0x201E, 0x201E},
                              {0x3008, 0x3008}, {0x300A, 0x300A}, {0x300C, 0x300C}, {0x300E, 0x300E},
                              {0xFF08, 0xFF08}};

/// The ranges are few and in order.
bool isIn(std::span<const Range> ranges, char32_t c) {
  for (const Range& range : ranges) {
    if (c <= range.last) return c >= range.first;
  }
  return false;
}

}  // namespace

char32_t characterBefore(std::string_view text, std::size_t position) {
  if (position == 0) return 0;
  std::size_t begin = position - 1;
  while (begin > 0 && position - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U)
    --begin;
  return decodeUtf8(text, begin).value;
}

bool isSpaceCharacter(char32_t c) { return isIn(kSpaces, c); }

bool isWordCharacter(char32_t c) {
  if (c < 0x80) return isAsciiAlphanumeric(static_cast<char>(c));
  if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
  return !isIn(kPunctuation, c);
}

bool isOpeningPunctuation(char32_t c) { return isIn(kOpening, c); }

}  // namespace article_viewer
