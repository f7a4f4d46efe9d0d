#include "cloud/characters.h"

#include <cstddef>
#include <iterator>

#include "base/ascii.h"

namespace article_viewer {
namespace {

struct ClassRange {
  char32_t first : 24;
  CharacterClass kind : 8;
};

using enum CharacterClass;

/// Each row reaches to the next one. Blocks are taken whole where the few exceptions hardly ever stand in
/// a tag.
constexpr ClassRange kClasses[] = {
    {0x80, kSeparator},     // C1 controls
    {0xA0, kSpace},         // no-break space
    {0xA1, kSeparator},     //
    {0xAA, kLetter},        // ª
    {0xAB, kSeparator},     //
    {0xAD, kIgnored},       // soft hyphen
    {0xAE, kSeparator},     //
    {0xB5, kLetter},        // µ
    {0xB6, kSeparator},     //
    {0xBA, kLetter},        // º
    {0xBB, kSeparator},     //
    {0xC0, kLetter},        // Latin-1 letters
    {0xD7, kSeparator},     // ×
    {0xD8, kLetter},        //
    {0xF7, kSeparator},     // ÷
    {0xF8, kLetter},        // Latin, IPA, combining marks, Greek, Cyrillic, Armenian
    {0x37E, kSeparator},    // Greek question mark
    {0x37F, kLetter},       //
    {0x387, kSeparator},    // ano teleia
    {0x388, kLetter},       //
    {0x55A, kSeparator},    // Armenian punctuation
    {0x560, kLetter},       //
    {0x589, kSeparator},    //
    {0x591, kIgnored},      // Hebrew points
    {0x5BE, kSpace},        // maqaf, the Hebrew hyphen
    {0x5BF, kIgnored},      //
    {0x5C0, kSeparator},    //
    {0x5C1, kIgnored},      //
    {0x5C3, kSeparator},    //
    {0x5C4, kIgnored},      //
    {0x5D0, kLetter},       // Hebrew
    {0x5F3, kSeparator},    // geresh
    {0x600, kSeparator},    // Arabic signs and punctuation
    {0x620, kLetter},       // Arabic
    {0x640, kIgnored},      // tatweel
    {0x641, kLetter},       //
    {0x64B, kIgnored},      // Arabic vowel marks
    {0x660, kLetter},       //
    {0x66A, kSeparator},    //
    {0x66E, kLetter},       //
    {0x670, kIgnored},      //
    {0x671, kLetter},       //
    {0x6D4, kSeparator},    //
    {0x6D5, kLetter},       //
    {0x6D6, kIgnored},      //
    {0x6E5, kLetter},       // to the Indic scripts
    {0x964, kSeparator},    // danda
    {0x966, kLetter},       //
    {0xE00, kUnspaced},     // Thai, Lao
    {0xF00, kLetter},       // Tibetan
    {0x1000, kUnspaced},    // Myanmar
    {0x10A0, kLetter},      // Georgian
    {0x1100, kHangul},      // Jamo
    {0x1200, kLetter},      //
    {0x1780, kUnspaced},    // Khmer
    {0x1800, kLetter},      //
    {0x2000, kSpace},       // spaces
    {0x200B, kIgnored},     // zero-width space and joiners, direction marks
    {0x2010, kSpace},       // hyphens and dashes
    {0x2016, kSeparator},   // quotation marks, daggers
    {0x2028, kSpace},       // line separators
    {0x202A, kIgnored},     // direction controls
    {0x202F, kSpace},       // narrow no-break space
    {0x2030, kSeparator},   //
    {0x205F, kSpace},       //
    {0x2060, kIgnored},     //
    {0x2070, kSeparator},   // superscripts to symbols
    {0x2C00, kLetter},      // Glagolitic, Latin Extended-C, Coptic, …
    {0x2E00, kSeparator},   // more punctuation
    {0x2E80, kUnspaced},    // CJK radicals
    {0x3000, kSpace},       // ideographic space
    {0x3001, kSeparator},   //
    {0x3005, kUnspaced},    // 々
    {0x3008, kSeparator},   //
    {0x3041, kUnspaced},    // kana
    {0x30FB, kSeparator},   // middle dot
    {0x30FC, kUnspaced},    //
    {0x3131, kHangul},      // Jamo
    {0x3190, kUnspaced},    // CJK
    {0xA000, kLetter},      // Yi, Vai, …
    {0xAC00, kHangul},      // syllables
    {0xD800, kSeparator},   // surrogates, private use
    {0xF900, kUnspaced},    // CJK compatibility ideographs
    {0xFB00, kLetter},      // presentation forms
    {0xFE00, kIgnored},     // variation selectors
    {0xFE10, kSeparator},   //
    {0xFE70, kLetter},      // Arabic presentation forms
    {0xFEFF, kIgnored},     // byte order mark
    {0xFF00, kSeparator},   //
    {0xFF10, kLetter},      // full-width digits
    {0xFF1A, kSeparator},   //
    {0xFF21, kLetter},      //
    {0xFF3B, kSeparator},   //
    {0xFF41, kLetter},      //
    {0xFF5B, kSeparator},   //
    {0xFF66, kUnspaced},    // half-width kana
    {0xFFA0, kHangul},      //
    {0xFFE0, kSeparator},   //
    {0x10000, kLetter},     // historic scripts
    {0x1F000, kSeparator},  // emoji
    {0x20000, kUnspaced},   // CJK extensions
    {0xE0000, kIgnored},    // tags, variation selectors
};

/// Capitals from `first` to `last`. Step 1: the small letter is `distance` further; step 2: capital and
/// small letter take turns, a capital having the parity of `first`.
struct FoldRange {
  std::uint16_t first;
  std::uint16_t last;
  std::uint8_t distance;
  std::uint8_t step;
};

constexpr FoldRange kFolds[] = {
    {0xC0, 0xD6, 32, 1},    {0xD8, 0xDE, 32, 1},    {0x100, 0x136, 1, 2},    {0x139, 0x147, 1, 2},
    {0x14A, 0x176, 1, 2},   {0x179, 0x17D, 1, 2},   {0x1A0, 0x1A4, 1, 2},    {0x1AF, 0x1AF, 1, 1},
    {0x1CD, 0x1DB, 1, 2},   {0x1DE, 0x1EE, 1, 2},   {0x1F8, 0x21E, 1, 2},    {0x222, 0x232, 1, 2},
    {0x386, 0x386, 38, 1},  {0x388, 0x38A, 37, 1},  {0x38C, 0x38C, 64, 1},   {0x38E, 0x38F, 63, 1},
    {0x391, 0x3AB, 32, 1},  {0x400, 0x40F, 80, 1},  {0x410, 0x42F, 32, 1},   {0x460, 0x480, 1, 2},
    {0x48A, 0x4BE, 1, 2},   {0x4C1, 0x4CD, 1, 2},   {0x4D0, 0x52E, 1, 2},    {0x531, 0x556, 48, 1},
    {0x1E00, 0x1E94, 1, 2}, {0x1EA0, 0x1EFE, 1, 2}, {0xFF21, 0xFF3A, 32, 1},
};

CharacterClass classOfAscii(char c) {
  if (isAsciiAlphanumeric(c)) return kLetter;
  return isAsciiWhitespace(c) || c == '-' ? kSpace : kSeparator;
}

}  // namespace

CharacterRange rangeOf(char32_t character) {
  if (character < 0x80) return {character, character + 1, classOfAscii(static_cast<char>(character))};
  std::size_t low = 0;
  std::size_t high = std::size(kClasses);
  while (high - low > 1) {
    const std::size_t middle = (low + high) / 2;
    (kClasses[middle].first <= character ? low : high) = middle;
  }
  const char32_t end = high == std::size(kClasses) ? 0x110000 : kClasses[high].first;
  return {char32_t{kClasses[low].first}, end, kClasses[low].kind};
}

char32_t foldCase(char32_t character) {
  if (character < 0x80) return static_cast<unsigned char>(toAsciiLower(static_cast<char>(character)));
  switch (character) {
    case 0x130: return 'i';    // İ
    case 0x178: return 0xFF;   // Ÿ
    case 0x17F: return 's';    // ſ
    case 0x1E9E: return 0xDF;  // ẞ
    case 0x3C2: return 0x3C3;  // ς
    case 0x2018:
    case 0x2019: return '\'';
    default: break;
  }
  for (const FoldRange& range : kFolds) {
    if (character < range.first) break;
    if (character <= range.last) {
      return (character - range.first) % range.step == 0 ? character + range.distance : character;
    }
  }
  return character;
}

}  // namespace article_viewer
