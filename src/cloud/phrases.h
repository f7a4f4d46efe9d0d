#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "cloud/words.h"

namespace article_viewer {

/// A word of a text; in scripts without gaps a character.
struct Token {
  std::uint32_t begin = 0;  ///< bytes of the text
  std::uint32_t end = 0;
  std::uint32_t word = 0;  ///< the phrase of this word alone
  bool isJoined = false;   ///< may be one phrase with the token before
  bool isInHeadline = false;
  bool hasCapital = false;  ///< or is a number, which does not keep a phrase from being a name
};

/// A word or a sequence of words, wherever in the text it stands.
struct Phrase {
  std::uint64_t key =
      0;  ///< of a word its hash; else the phrases without the last and without the first token
  std::uint32_t first = 0;  ///< token that it begins with where it stands first
  std::uint32_t count = 0;
  std::uint32_t inside = 0;    ///< how often in the middle of a sentence, where capitals are for names
  std::uint32_t capitals = 0;  ///< how often every word of it has a capital there
  std::uint8_t length = 1;     ///< in tokens
  std::uint8_t least = 1;      ///< tokens of a keyword in its script
  std::uint8_t most = 1;
  bool isShort = false;     ///< a word of few letters, and no acronym
  bool isBarrier = false;   ///< too short for a keyword, and stands in no phrase
  bool isStopword = false;  ///< stands in a phrase only where a capital makes it a name
  bool canBegin = true;     ///< may be what a keyword begins with
  bool canEnd = true;
  bool isInHeadline = false;
  bool isCovered = false;  ///< a longer phrase stands in nearly all its places

  [[nodiscard]] bool isName() const { return capitals * 2 > inside; }
  [[nodiscard]] bool isKeyword() const {
    return count > 1 && length >= least && length <= most && canBegin && canEnd && !isBarrier && !isStopword;
  }
};

/// The words of a text and, after join(), every phrase that stands there more than once.
class PhraseCounter final : private WordReader {
 public:
  PhraseCounter(std::string_view text, std::string_view language);

  [[nodiscard]] const std::vector<Token>& tokens() const { return tokens_; }
  [[nodiscard]] std::vector<Phrase>& phrases() { return phrases_; }
  [[nodiscard]] const std::vector<Phrase>& phrases() const { return phrases_; }
  /// The word of this hash; nullptr where the text does not have it. Only before join().
  [[nodiscard]] Phrase* findWord(std::uint64_t hash);

  /// Counts longer and longer phrases, each made of two that share all but one token and stand more than
  /// once: so there are never more of one length than there are words. None goes over a stopword.
  void join();

 private:
  void word(const Word& word) override;
  [[nodiscard]] bool joins(const Word& word, bool isSpaced) const;
  std::uint32_t& slotOf(std::uint64_t key);
  std::uint32_t count(const Phrase& phrase, std::size_t token);
  bool joinOnce(std::uint8_t length);

  std::vector<Token> tokens_;
  std::vector<Phrase> phrases_;
  std::vector<std::uint32_t> slots_;  ///< open addressing: 1 + the number of a phrase of the current length
  std::vector<std::uint32_t> at_;     ///< by token: the phrase of the current length that begins there
  std::size_t headlineEnd_ = 0;
  bool wasShouted_ = false;  ///< the word before is all capitals
};

}  // namespace article_viewer
