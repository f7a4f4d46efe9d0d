#include "cloud/phrases.h"

#include <bit>

#include "cloud/characters.h"

namespace article_viewer {
namespace {

constexpr std::uint32_t kNone = ~0U;

/// Sets the keys of acronyms apart from the words of the same letters: US, us.
constexpr std::uint64_t kAcronym = 0x9E3779B97F4A7C15U;

constexpr std::uint32_t kLongestAcronym = 3;
constexpr std::uint32_t kLongestShort = 4;

/// Longest keywords, in tokens. Phrases that are one longer are counted, too: what stands in nothing but them
/// is a piece of a sentence that is repeated.
constexpr std::uint8_t kMostWords = 4;
constexpr std::uint8_t kMostCharacters = 12;

bool isHiragana(char32_t character) { return character >= 0x3041 && character < 0x30A0; }

bool isCharacter(const Word& word) {
  constexpr char32_t kFirstUnspaced = 0xE00;
  if (word.length != 1 || word.first < kFirstUnspaced) return false;
  const CharacterClass kind = rangeOf(word.first).kind;
  return kind == CharacterClass::kUnspaced || kind == CharacterClass::kHangul;
}

/// Whether one of a set of characters in the rows U+0E30 and U+0E40 of Thai or of Lao, which is arranged
/// alike.
bool isThaiOf(std::uint32_t set, char32_t character) {
  const std::uint32_t place = (character & ~char32_t{0x80}) - 0xE30;
  return place < 32 && (set >> place & 1U) != 0;
}

constexpr std::uint32_t kAfterConsonant = 0x7FE007FF;   // vowels and signs
constexpr std::uint32_t kBeforeConsonant = 0x001F0000;  // vowels

/// In scripts that leave no gaps. Japanese writes in hiragana what is no keyword; where a Thai word ends is
/// hard to tell, but not inside of a syllable.
void setCharacter(Phrase& phrase, char32_t character) {
  const bool isAlphabetic = character < 0x2E80;
  phrase.least = isAlphabetic ? 4 : 2;
  phrase.most = kMostCharacters;
  phrase.isBarrier = isHiragana(character);
  phrase.canBegin = !isThaiOf(kAfterConsonant, character);
  phrase.canEnd = !isThaiOf(kBeforeConsonant, character);
}

bool isNumber(const Word& word) { return word.first >= '0' && word.first <= '9'; }

void setWord(Phrase& phrase, const Word& word, bool isAcronym) {
  phrase.most = kMostWords;
  phrase.canBegin = !isNumber(word);
  phrase.isShort = word.length <= kLongestShort && !isAcronym;
  phrase.isBarrier = word.length <= 2 && !isAcronym && !isNumber(word);
}

}  // namespace

PhraseCounter::PhraseCounter(std::string_view text, std::string_view language)
    : WordReader(language), slots_(std::bit_ceil(text.size() / 2 + 2)) {
  const std::size_t line = text.find('\n');
  if (line != std::string_view::npos) headlineEnd_ = line;
  read(text);
  endWord();
}

std::uint32_t& PhraseCounter::slotOf(std::uint64_t key) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = static_cast<std::size_t>(mixHash(key, key >> 32U) >> 7U) & mask;
  while (slots_[slot] != 0 && phrases_[slots_[slot] - 1].key != key) slot = (slot + 1) & mask;
  return slots_[slot];
}

Phrase* PhraseCounter::findWord(std::uint64_t hash) {
  const std::uint32_t slot = slotOf(hash);
  return slot == 0 ? nullptr : &phrases_[slot - 1];
}

/// Counts a phrase that begins at a token; its number.
std::uint32_t PhraseCounter::count(const Phrase& phrase, std::size_t token) {
  std::uint32_t& slot = slotOf(phrase.key);
  if (slot == 0) {
    phrases_.push_back(phrase);
    phrases_.back().first = static_cast<std::uint32_t>(token);
    slot = static_cast<std::uint32_t>(phrases_.size());
  }
  Phrase& counted = phrases_[slot - 1];
  ++counted.count;
  bool hasCapitals = true;
  for (std::size_t i = 0; i < phrase.length; ++i) hasCapitals &= tokens_[token + i].hasCapital;
  if (tokens_[token].isInHeadline) {
    counted.isInHeadline = true;
  } else if (tokens_[token].isJoined) {
    ++counted.inside;
    if (hasCapitals) ++counted.capitals;
  }
  return slot - 1;
}

/// Whether a word may be one phrase with the token before it: behind one space or hyphen, or an apostrophe.
bool PhraseCounter::joins(const Word& word, bool isSpaced) const {
  constexpr std::uint64_t kSpace = mixHash(kNoGap, U' ');
  constexpr std::uint64_t kApostrophe = mixHash(kNoGap, U'\'');
  if (tokens_.empty() || word.gap == kBreak) return false;
  const std::size_t distance = word.begin - tokens_.back().end;
  const bool wasSpaced = phrases_[tokens_.back().word].most == kMostWords;
  if (!isSpaced || !wasSpaced) return distance == 0;
  return word.gap == kApostrophe || (word.gap == kSpace && distance == 1);
}

void PhraseCounter::word(const Word& word) {
  const bool isSpaced = !isCharacter(word);
  const bool isJoined = joins(word, isSpaced);
  const bool isShouted = !word.hasSmallLetter && word.length > 1 && word.first > '9';
  const bool isAcronym = isShouted && word.length <= kLongestAcronym && !(isJoined && wasShouted_);
  wasShouted_ = isShouted;

  Phrase phrase;
  phrase.key = isAcronym ? mixHash(word.hash, kAcronym) : word.hash;
  if (isSpaced) {
    setWord(phrase, word, isAcronym);
  } else {
    setCharacter(phrase, word.first);
  }
  tokens_.push_back({static_cast<std::uint32_t>(word.begin), static_cast<std::uint32_t>(word.end), 0,
                     isJoined, word.begin < headlineEnd_, word.hasCapital || isNumber(word)});
  tokens_.back().word = count(phrase, tokens_.size() - 1);
}

void PhraseCounter::join() {
  at_.resize(tokens_.size());
  for (std::size_t i = 0; i < at_.size(); ++i) {
    const Token& token = tokens_[i];
    const Phrase& word = phrases_[token.word];
    const bool isName = token.hasCapital && token.isJoined && !token.isInHeadline;
    at_[i] = word.isBarrier || (word.isStopword && !isName) ? kNone : token.word;
  }
  std::uint8_t length = 2;
  while (joinOnce(length)) ++length;
}

/// From the phrases of one length to those that are one longer; whether there are any.
bool PhraseCounter::joinOnce(std::uint8_t length) {
  const std::size_t shorter = phrases_.size();
  slots_.assign(std::bit_ceil(tokens_.size() * 2 + 1), 0);
  for (std::size_t i = 0; i < at_.size(); ++i) {
    const std::uint32_t left = at_[i];
    const std::uint32_t right = i + 1 < at_.size() && tokens_[i + 1].isJoined ? at_[i + 1] : kNone;
    at_[i] = kNone;
    if (left == kNone || right == kNone) continue;
    const Phrase& begin = phrases_[left];
    const Phrase& end = phrases_[right];
    if (begin.count < 2 || end.count < 2 || length > begin.most + 1) continue;
    Phrase phrase;
    phrase.key = std::uint64_t{left} << 32U | right;
    phrase.length = length;
    phrase.least = begin.least;
    phrase.most = begin.most;
    phrase.canBegin = begin.canBegin;
    phrase.canEnd = end.canEnd;
    at_[i] = count(phrase, i);
  }
  return phrases_.size() > shorter;
}

}  // namespace article_viewer
