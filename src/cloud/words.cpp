#include "cloud/words.h"

#include <array>

#include "base/ascii.h"
#include "base/utf8.h"

namespace article_viewer {
namespace {

constexpr std::uint64_t kSeed = 0xCBF29CE484222325U;

/// The folded letter or digit of an ASCII byte, 0 for every other byte.
constexpr std::array<std::uint8_t, 256> kAsciiLetters = [] {
  std::array<std::uint8_t, 256> table{};
  for (std::size_t i = 0; i < 128; ++i) {
    const char c = static_cast<char>(i);
    if (isAsciiAlphanumeric(c)) table[i] = static_cast<std::uint8_t>(toAsciiLower(c));
  }
  return table;
}();

bool joinsWords(char32_t character) {
  return character == '-' || character == 0x2010 || character == 0x2011 || character == 0x5BE;
}

}  // namespace

void WordReader::startWord() {
  inWord_ = true;
  current_ = {kSeed, gap_, 0, false};
  last_ = 0;
  if (countsAsWord_) ++length_.words;
  countsAsWord_ = false;
}

inline void WordReader::letter(char32_t folded, bool small) {
  if (!inWord_) startWord();
  hashBeforeLast_ = current_.hash;
  current_.hash = mixHash(current_.hash, folded);
  current_.hasSmallLetter |= small;
  ++current_.length;
  beforeLast_ = last_;
  last_ = folded;
}

void WordReader::endWord() {
  if (!inWord_) return;
  inWord_ = false;
  const bool plural = english_ && last_ == 's' && current_.length > 3 && beforeLast_ != 's' &&
                      beforeLast_ != 'u' && beforeLast_ != 'i';
  if (plural) current_.hash = hashBeforeLast_;
  gap_ = kNoGap;
  afterSpace_ = false;
  word(current_);
}

void WordReader::breakPhrase() {
  endWord();
  gap_ = kBreak;
  countsAsWord_ = true;
}

void WordReader::gap(char32_t character, CharacterClass kind) {
  endWord();
  const bool space = kind == CharacterClass::kSpace;
  if (space && !joinsWords(character)) countsAsWord_ = true;
  if (gap_ != kBreak && !(space && afterSpace_)) gap_ = mixHash(gap_, space ? U' ' : foldCase(character));
  afterSpace_ = space;
}

void WordReader::other(char32_t character) {
  const CharacterClass kind = classOf(character);
  switch (kind) {
    case CharacterClass::kIgnored: return;
    case CharacterClass::kLetter: {
      const char32_t folded = foldCase(character);
      letter(folded, folded == character);
      return;
    }
    case CharacterClass::kUnspaced: countsAsWord_ = false; [[fallthrough]];
    case CharacterClass::kHangul:
      endWord();
      letter(character, true);
      endWord();
      if (kind == CharacterClass::kUnspaced) {
        ++length_.unspacedCharacters;
        countsAsWord_ = true;
      }
      return;
    case CharacterClass::kSpace:
    case CharacterClass::kSeparator: break;
  }
  // C++, C# and the like: the sign belongs to the name.
  if (inWord_ && (character == '+' || character == '#')) {
    letter(character, false);
  } else {
    gap(character, kind);
  }
}

void WordReader::read(std::string_view run) {
  for (std::size_t i = 0; i < run.size();) {
    const auto byte = static_cast<unsigned char>(run[i]);
    if (const std::uint8_t folded = kAsciiLetters[byte]; folded != 0) {
      letter(folded, isAsciiLowerAlpha(run[i]));
      ++i;
    } else if (byte < 0x80) {
      other(byte);
      ++i;
    } else {
      const DecodedCodePoint decoded = decodeUtf8(run, i);
      other(decoded.value);
      i += decoded.length;
    }
  }
}

}  // namespace article_viewer
