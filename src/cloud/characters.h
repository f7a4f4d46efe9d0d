#pragma once

#include <cstdint>

/// What matters about a character when words are looked for. Simplified from the Unicode word boundaries
/// (UAX 29) to what counting mentions needs, so that the tables take some hundred bytes.
namespace article_viewer {

enum class CharacterClass : std::uint8_t {
  kSeparator,  ///< punctuation, symbols, everything that is no part of a word
  kSpace,      ///< white space and dashes: the gap between two words however it is written
  kLetter,     ///< letters, digits, combining marks
  kHangul,     ///< a word takes endings without a gap: every syllable may start or end one
  kUnspaced,   ///< scripts that leave no gap between words: every character is a word of its own
  kIgnored,    ///< soft hyphens, joiners and vowel points, which may or may not be written
};

/// Neighbouring characters of one class, from `first` up to and without `end`.
struct CharacterRange {
  char32_t first = 0;
  char32_t end = 0;
  CharacterClass kind = CharacterClass::kSeparator;

  [[nodiscard]] bool contains(char32_t character) const { return character >= first && character < end; }
};

/// A range around the character.
CharacterRange rangeOf(char32_t character);

/// The character in lower case by simple case folding, for Latin, Greek, Cyrillic, Armenian and full-width
/// letters; others are returned as they are. The final sigma counts as a sigma, typographic apostrophes as
/// the plain one.
char32_t foldCase(char32_t character);

}  // namespace article_viewer
