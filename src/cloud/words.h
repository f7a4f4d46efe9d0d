#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/eight_bytes.h"
#include "cloud/characters.h"

namespace article_viewer {

/// One word as the counter sees it: case is folded, and plurals are their singular where the language lets
/// that be seen from the last letters, so that equal hashes mean the same word.
struct Word {
  std::uint64_t hash = 0;
  std::uint64_t gap = 0;     ///< what stands before it, WordReader::kBreak where nothing may be joined to it
  std::uint32_t length = 0;  ///< in characters, as written
  char32_t first = 0;        ///< its first character, folded
  bool hasCapital = false;   ///< its first letter is one
  bool hasSmallLetter = false;
  std::size_t begin = 0;  ///< where it stands in all that was read, in bytes
  std::size_t end = 0;
};

/// How plurals end in a language.
struct PluralRule;

/// Mixes a value into a hash (FNV-1a by whole values). Only for telling words apart, not for secrets.
constexpr std::uint64_t mixHash(std::uint64_t hash, std::uint64_t value) {
  return (hash ^ value) * 0x100000001B3U;
}

/// How much there is to read.
struct TextLength {
  std::uint64_t words = 0;               ///< stretches between white space or dashes
  std::uint64_t unspacedCharacters = 0;  ///< characters of scripts that leave no such gaps
};

constexpr TextLength operator-(TextLength left, TextLength right) {
  return {left.words - right.words, left.unspacedCharacters - right.unspacedCharacters};
}

/// Splits text that comes in runs into words. A run may end inside a word: the word ends where a character
/// says so or where endWord() is called.
class WordReader {
 public:
  static constexpr std::uint64_t kBreak = 0;
  static constexpr std::uint64_t kNoGap = 1;  ///< to which mixHash() adds what stands there

  void read(std::string_view run);
  /// Adds to length() what read() would, without telling the words apart. Several times faster; not to be
  /// mixed with read() within a run of text.
  void measure(std::string_view run);
  void endWord();
  /// Nothing after this belongs to a phrase begun before it.
  void breakPhrase();

  /// Of all that was read so far.
  [[nodiscard]] TextLength length() const { return length_; }

 protected:
  explicit WordReader(std::string_view language);
  ~WordReader() = default;
  virtual void word(const Word& word) = 0;

  /// From here on word() is told only of words that were wanted, and of some others; all are counted. Most
  /// words of a text are no part of any tag, and passing over them takes a fraction of the time.
  void wantNothing() { wanted_.fill(0); }
  void want(const Word& word);

 private:
  static constexpr std::uint32_t kLongestWanted = 31;
  static constexpr std::uint32_t kAllLengths = ~0U;

  [[nodiscard]] std::size_t endOfUnwanted(std::string_view run, std::size_t position) const;
  void passOver();
  void foldPlural();
  std::size_t readAsciiLetters(std::string_view run, std::size_t position);
  void letter(char32_t folded, bool small);
  void gap(char32_t character, CharacterClass kind);
  void other(char32_t character);
  void startWord();
  bool measureEight(const EightBytes& bytes);
  void measureOther(char32_t character);
  CharacterClass classOf(char32_t character);

  /// By the first letter of a word in ASCII: bit n is set where words of n letters are wanted.
  std::array<std::uint32_t, 128> wanted_;
  const PluralRule* plurals_;  ///< nullptr where words are taken as they stand
  Word current_;
  std::uint32_t lastLetters_ = 0;  ///< the last four, a byte each (0 outside ASCII), the last one lowest
  std::uint64_t gap_ = kBreak;
  std::size_t readBefore_ = 0;  ///< bytes of the runs before this one
  std::size_t position_ = 0;    ///< of the character that is being read
  CharacterRange range_;        ///< of the character seen last: a text stays in its script
  TextLength length_;
  bool inWord_ = false;
  bool afterSpace_ = true;    ///< the gap so far ends in white space or a dash
  bool countsAsWord_ = true;  ///< the next word stands apart from the one before
};

}  // namespace article_viewer
