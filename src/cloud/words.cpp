#include "cloud/words.h"

#include <array>
#include <bit>

#include "base/ascii.h"
#include "base/eight_bytes.h"
#include "base/utf8.h"
#include "page/language.h"

namespace article_viewer {

/// In all of them an `s` at the end is no part of the word, be it plural or possessive.
struct PluralRule {
  std::string_view languages;
  /// An `e` behind one of these letters goes with the `s`: boxes, ciudades. It goes without an `s`, too, so
  /// that houses and house meet. Behind `i` it stands for a `y`: cities.
  std::string_view beforeE;
};

namespace {

constexpr PluralRule kPlurals[] = {
    {"en", "hsxzi"},
    {"es pt", "dlnrsz"},
    {"da de fr nb nl nn no sv", ""},
};

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

/// What an ASCII byte does to the count of words: bit 0 set for letters and digits, bit 1 for the white
/// space that sets words apart.
constexpr std::uint8_t kBeginsWord = 1;
constexpr std::uint8_t kEndsWord = 2;
constexpr std::array<std::uint8_t, 128> kWordEdges = [] {
  std::array<std::uint8_t, 128> table{};
  for (std::size_t i = 0; i < 128; ++i) {
    const char c = static_cast<char>(i);
    if (isAsciiAlphanumeric(c)) table[i] = kBeginsWord;
    if (isAsciiWhitespace(c)) table[i] = kEndsWord;
  }
  return table;
}();

/// By 33 and not by a better factor, because it is done for every letter; words shorter than a dozen
/// letters hardly ever meet in 64 bits.
constexpr std::uint64_t addLetter(std::uint64_t hash, std::uint64_t letter) { return hash * 33 + letter; }

/// The hash before its last letter was added.
constexpr std::uint64_t removeLetter(std::uint64_t hash, std::uint64_t letter) {
  constexpr std::uint64_t kInverse = 0x0F83E0F83E0F83E1U;  // 33 times it is 1 modulo 2^64
  static_assert(kInverse * 33 == 1);
  return (hash - letter) * kInverse;
}

const PluralRule* findPluralRule(std::string_view language) {
  if (language.empty()) return kPlurals;
  for (const PluralRule& rule : kPlurals) {
    if (isLanguageOf(language, rule.languages)) return &rule;
  }
  return nullptr;
}

bool joinsWords(char32_t character) {
  return character == '-' || character == 0x2010 || character == 0x2011 || character == 0x5BE;
}

}  // namespace

WordReader::WordReader(std::string_view language) : plurals_(findPluralRule(language)) {
  wanted_.fill(kAllLengths);
}

void WordReader::startWord() {
  inWord_ = true;
  current_ = {};
  current_.hash = kSeed;
  current_.gap = gap_;
  current_.begin = position_;
  lastLetters_ = 0;
  if (countsAsWord_) ++length_.words;
  countsAsWord_ = false;
}

void WordReader::letter(char32_t folded, bool small) {
  if (!inWord_) startWord();
  if (current_.length == 0) {
    current_.first = folded;
    current_.hasCapital = !small;
  }
  current_.hash = addLetter(current_.hash, folded);
  current_.hasSmallLetter |= small;
  ++current_.length;
  lastLetters_ = lastLetters_ << 8U | (folded < 0x80 ? folded : 0U);
}

void WordReader::foldPlural() {
  constexpr std::uint32_t kNews = 0x6E657773;  // as ASCII: not the plural of new
  constexpr std::uint32_t kShortest = 3;       // letters of a word without its ending
  if (current_.length <= kShortest || (lastLetters_ == kNews && current_.length == 4)) return;
  std::uint32_t letters = lastLetters_;
  std::uint32_t length = current_.length;
  const auto removeLast = [this, &letters, &length] {
    current_.hash = removeLetter(current_.hash, letters & 0xFFU);
    letters >>= 8U;
    --length;
  };
  const auto beforeLast = [&letters] { return static_cast<char>(letters >> 8U & 0xFFU); };
  if (static_cast<char>(letters) == 's') {
    if (std::string_view("sui").find(beforeLast()) != std::string_view::npos) return;
    removeLast();
  }
  if (length == kShortest) return;
  if (static_cast<char>(letters) == 'e' && plurals_->beforeE.find(beforeLast()) != std::string_view::npos) {
    removeLast();
    if (static_cast<char>(letters) != 'i') return;
    removeLast();
    current_.hash = addLetter(current_.hash, 'y');
  }
}

void WordReader::endWord() {
  if (!inWord_) return;
  inWord_ = false;
  if (plurals_ != nullptr) foldPlural();
  current_.end = position_;
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

CharacterClass WordReader::classOf(char32_t character) {
  if (!range_.contains(character)) range_ = rangeOf(character);
  return range_.kind;
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
      position_ += character < 0x10000 ? 3 : 4;  // its end: it is a word by itself
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

/// Most of a text: what the loop changes is kept out of memory while it runs.
std::size_t WordReader::readAsciiLetters(std::string_view run, std::size_t position) {
  if (!inWord_) startWord();
  const std::size_t start = position;
  if (current_.length == 0) {
    current_.first = kAsciiLetters[static_cast<unsigned char>(run[position])];
    current_.hasCapital = isAsciiUpperAlpha(run[position]);
  }
  std::uint64_t hash = current_.hash;
  std::uint32_t endings = lastLetters_;
  bool small = current_.hasSmallLetter;
  for (; position < run.size(); ++position) {
    const std::uint8_t folded = kAsciiLetters[static_cast<unsigned char>(run[position])];
    if (folded == 0) break;
    hash = addLetter(hash, folded);
    endings = endings << 8U | folded;
    small |= isAsciiLowerAlpha(run[position]);
  }
  current_.hash = hash;
  lastLetters_ = endings;
  current_.hasSmallLetter = small;
  current_.length += static_cast<std::uint32_t>(position - start);
  return position;
}

void WordReader::want(const Word& word) {
  if (word.first >= wanted_.size()) return;
  // Up to two more or less: a plural.
  for (std::uint32_t length = word.length < 2 ? 0 : word.length - 2; length <= word.length + 2; ++length) {
    wanted_[word.first] |= 1U << (length < kLongestWanted ? length : kLongestWanted);
  }
}

/// Where the ASCII word that starts here ends, if it is certain that nobody wants it; else `position`.
std::size_t WordReader::endOfUnwanted(std::string_view run, std::size_t position) const {
  const std::uint32_t lengths = wanted_[kAsciiLetters[static_cast<unsigned char>(run[position])]];
  if (lengths == kAllLengths) return position;
  std::size_t end = position + 1;
  while (end < run.size() && kAsciiLetters[static_cast<unsigned char>(run[end])] != 0) ++end;
  if (end == run.size()) return position;  // it may go on in the next run
  const auto next = static_cast<unsigned char>(run[end]);
  const std::size_t length = end - position;
  const bool isWanted = (lengths >> (length < kLongestWanted ? length : kLongestWanted) & 1U) != 0;
  return isWanted || next >= 0x80 || next == '+' || next == '#' ? position : end;
}

/// Counts a word of which word() is not told.
void WordReader::passOver() {
  if (countsAsWord_) ++length_.words;
  countsAsWord_ = false;
  gap_ = kBreak;
}

void WordReader::read(std::string_view run) {
  for (std::size_t i = 0; i < run.size();) {
    const auto byte = static_cast<unsigned char>(run[i]);
    position_ = readBefore_ + i;
    if (kAsciiLetters[byte] != 0) {
      const std::size_t end = inWord_ ? i : endOfUnwanted(run, i);
      if (end != i) {
        passOver();
        i = end;
      } else {
        i = readAsciiLetters(run, i);
      }
    } else if (byte < 0x80 && gap_ == kBreak && !inWord_) {
      countsAsWord_ = countsAsWord_ || kWordEdges[byte] == kEndsWord;
      ++i;
    } else if (byte < 0x80) {
      // Nearly all are spaces, whose class need not be looked up.
      byte == ' ' ? gap(byte, CharacterClass::kSpace) : other(byte);
      ++i;
    } else {
      const DecodedCodePoint decoded = decodeUtf8(run, i);
      other(decoded.value);
      i += decoded.length;
    }
  }
  readBefore_ += run.size();
  position_ = readBefore_;
}

/// Counts the words that begin in eight bytes, if all are printable ASCII. A word begins at the first letter
/// after a space, whatever signs stand between the two. Adding a space's bit to the run of signs behind it
/// carries it over the run to what follows.
bool WordReader::measureEight(const EightBytes& bytes) {
  if ((bytes.outsideAscii() | bytes.controls()) != 0) return false;
  const std::uint64_t spaces = bytes.below(' ' + 1) >> 7U;
  const std::uint64_t letters = bytes.alphanumeric() >> 7U;
  const std::uint64_t signs = (spaces | letters) ^ EightBytes::kLowBits;
  const std::uint64_t afterSpace = spaces << 8U | static_cast<std::uint64_t>(countsAsWord_);
  const std::uint64_t wholeSigns = signs * 0xFFU;
  const std::uint64_t carried = wholeSigns + (afterSpace & signs);
  length_.words += static_cast<std::uint64_t>(std::popcount((carried | afterSpace) & letters));
  countsAsWord_ = spaces >> 56U != 0 || carried < wholeSigns;
  return true;
}

void WordReader::measure(std::string_view run) {
  for (std::size_t i = 0; i < run.size();) {
    if (run.size() - i >= 8 && measureEight(EightBytes(run.data() + i))) {
      i += 8;
      continue;
    }
    const auto byte = static_cast<unsigned char>(run[i]);
    if (byte < 0x80) {
      const bool begins = (kWordEdges[byte] & kBeginsWord) != 0;
      length_.words += static_cast<std::uint64_t>(countsAsWord_ && begins);
      countsAsWord_ = !begins && (countsAsWord_ || (kWordEdges[byte] & kEndsWord) != 0);
      ++i;
    } else {
      const DecodedCodePoint decoded = decodeUtf8(run, i);
      measureOther(decoded.value);
      i += decoded.length;
    }
  }
}

void WordReader::measureOther(char32_t character) {
  switch (classOf(character)) {
    case CharacterClass::kLetter:
    case CharacterClass::kHangul:
      if (countsAsWord_) ++length_.words;
      countsAsWord_ = false;
      return;
    case CharacterClass::kUnspaced:
      ++length_.unspacedCharacters;
      countsAsWord_ = true;
      return;
    case CharacterClass::kSpace:
      if (!joinsWords(character)) countsAsWord_ = true;
      return;
    case CharacterClass::kSeparator:
    case CharacterClass::kIgnored: return;
  }
}

}  // namespace article_viewer
