#include "cloud/mentions.h"

#include <bit>

namespace article_viewer {
namespace {

/// Sets the keys of words that must stand in capitals apart from the keys of words that need not.
constexpr std::uint64_t kCapitals = 0x9E3779B97F4A7C15U;
constexpr std::uint32_t kLongestAcronym = 3;

bool isAcronym(const Word& word) { return !word.hasSmallLetter && word.length <= kLongestAcronym; }

/// The key of a phrase grows from its last word to its first, so that every phrase which ends at a word
/// is looked up on one walk back.
std::uint64_t extendKey(std::uint64_t key, const Word& word, const Word& before) {
  return mixHash(mixHash(key, word.gap), before.hash);
}

/// One of 64 bits for a word: where it is not set in a filter, the word is not in it.
std::uint64_t filterBit(std::uint64_t hash) { return std::uint64_t{1} << (mixHash(hash, 0) >> 58U); }

}  // namespace

/// The words of a tag.
class MentionCounter::Phrase final : public WordReader {
 public:
  Phrase(std::string_view name, std::string_view language) : WordReader(language) {
    read(name);
    endWord();
  }

  [[nodiscard]] std::size_t wordCount() const { return count_; }

  // These only where there are 1 to kLongestPhrase words.
  [[nodiscard]] std::span<const Word> words() const { return std::span(words_).first(count_); }
  [[nodiscard]] std::uint64_t lastHash() const { return words_[count_ - 1].hash; }

  [[nodiscard]] std::uint64_t key() const {
    if (count_ == 1 && isAcronym(words_[0])) return mixHash(words_[0].hash, kCapitals);
    std::uint64_t key = lastHash();
    for (std::size_t i = count_ - 1; i > 0; --i) key = extendKey(key, words_[i], words_[i - 1]);
    return key;
  }

 private:
  void word(const Word& word) override {
    if (count_ < kLongestPhrase) words_[count_] = word;
    ++count_;
  }

  std::array<Word, kLongestPhrase> words_;
  std::size_t count_ = 0;
};

MentionCounter::MentionCounter(std::span<const Tag> tags, std::string_view language)
    : WordReader(language), slots_(std::bit_ceil(tags.size() * 2 + 2)), keys_(tags.size()) {
  wantNothing();
  for (std::size_t i = 0; i < tags.size(); ++i) keys_[i] = addTag(tags[i].name, language);
}

std::uint64_t MentionCounter::addTag(std::string_view name, std::string_view language) {
  const Phrase phrase(name, language);
  if (phrase.wordCount() == 0 || phrase.wordCount() > kLongestPhrase) return 0;
  for (const Word& word : phrase.words()) want(word);
  const std::uint64_t key = phrase.key();
  slots_[slotOf(key)].key = key;
  phraseLengths_ |= std::uint64_t{1} << phrase.wordCount();
  if (phrase.wordCount() > 1) phraseEnds_ |= filterBit(phrase.lastHash());
  return key;
}

std::size_t MentionCounter::slotOf(std::uint64_t key) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = static_cast<std::size_t>(key ^ (key >> 29U)) & mask;
  while (slots_[slot].key != key && slots_[slot].key != 0) slot = (slot + 1) & mask;
  return slot;
}

void MentionCounter::found(std::uint64_t key) {
  Slot& slot = slots_[slotOf(key)];
  if (slot.key == 0) return;
  ++slot.count.mentions;
  slot.count.score += factor_;
}

void MentionCounter::word(const Word& word) {
  if ((phraseLengths_ & 2U) != 0) {
    found(word.hash);
    if (isAcronym(word)) found(mixHash(word.hash, kCapitals));
  }
  if (phraseEnds_ == 0) return;
  latest_[next_ % kLongestPhrase] = word;
  if ((phraseEnds_ & filterBit(word.hash)) != 0) findPhrases();
  ++next_;
}

/// Looks up every phrase that ends at the word just read.
void MentionCounter::findPhrases() {
  std::uint64_t key = latest_[next_ % kLongestPhrase].hash;
  std::uint64_t lengths = phraseLengths_ >> 2U;
  for (std::size_t back = 0; lengths != 0 && back < next_; ++back, lengths >>= 1U) {
    const Word& later = latest_[(next_ - back) % kLongestPhrase];
    if (later.gap == kBreak) break;
    key = extendKey(key, later, latest_[(next_ - back - 1) % kLongestPhrase]);
    if ((lengths & 1U) != 0) found(key);
  }
}

MentionCount MentionCounter::count(std::size_t tag) const {
  return keys_[tag] == 0 ? MentionCount{} : slots_[slotOf(keys_[tag])].count;
}

}  // namespace article_viewer
