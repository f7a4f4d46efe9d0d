#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "cloud/words.h"
#include "markup/sanitize.h"

namespace article_viewer {

/// How often a tag was met, and the same with the weight of the place where it was met.
struct MentionCount {
  std::uint32_t mentions = 0;
  std::uint64_t score = 0;
};

/// Counts how often tags are mentioned in a text that comes in runs. A mention is the tag as whole words
/// whatever the case; a word of capitals only (US, IT) of at most three letters must stand in capitals.
/// The words of a phrase are joined by what joins them in the tag, all white space and dashes being one.
/// Time is linear in the text and does not depend on the number of tags.
class MentionCounter final : public TextObserver, private WordReader {
 public:
  MentionCounter(std::span<const Tag> tags, std::string_view language);

  /// What a mention from here on adds to the score.
  void setFactor(unsigned factor) { factor_ = factor; }

  void text(std::string_view run) override { keys_.empty() ? measure(run) : read(run); }
  void wordBreak() override { breakPhrase(); }

  /// Only after a wordBreak() at the end of the text.
  [[nodiscard]] MentionCount count(std::size_t tag) const;
  using WordReader::length;

 private:
  /// Longest phrase that is counted, in words (in characters for scripts without gaps).
  static constexpr std::size_t kLongestPhrase = 32;

  struct Slot {
    std::uint64_t key = 0;  ///< hash of the phrase; 0 where the slot is free
    MentionCount count;
  };

  class Phrase;

  void word(const Word& word) override;
  std::uint64_t addTag(std::string_view name, std::string_view language);
  void findPhrases();
  void found(std::uint64_t key);
  [[nodiscard]] std::size_t slotOf(std::uint64_t key) const;

  std::vector<Slot> slots_;                  ///< open addressing; a power of two, at least twice the tags
  std::vector<std::uint64_t> keys_;          ///< per tag; 0 for a tag that has no words
  std::array<Word, kLongestPhrase> latest_;  ///< ring of the words read last
  std::size_t next_ = 0;
  std::uint64_t phraseLengths_ = 0;  ///< bit n: there is a tag of n words
  std::uint64_t phraseEnds_ = 0;     ///< filter of the last words of tags of several words
  unsigned factor_ = 1;
};

}  // namespace article_viewer
