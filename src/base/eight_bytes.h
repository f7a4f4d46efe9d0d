#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace article_viewer {

/// Eight bytes of text as one number, the first in the lowest byte (wasm and every machine we build for are
/// little-endian), and what can be asked of all eight at once. Answers are marks: a high bit for each byte
/// that is meant. See Bit Twiddling Hacks, "Determine if a word has a zero byte" and "… a byte less than n".
class EightBytes {
 public:
  static constexpr std::uint64_t kLowBits = 0x0101010101010101U;
  static constexpr std::uint64_t kHighBits = 0x8080808080808080U;

  static_assert(std::endian::native == std::endian::little);

  explicit EightBytes(const char* at) { std::memcpy(&word_, at, sizeof word_); }

  /// How many bytes stand before the first mark.
  static std::size_t before(std::uint64_t marks) {
    return static_cast<std::size_t>(std::countr_zero(marks)) / 8;
  }

  [[nodiscard]] std::uint64_t outsideAscii() const { return word_ & kHighBits; }

  // Of these two only the first mark is certain: a borrow may run on behind it.
  [[nodiscard]] std::uint64_t equal(char c) const {
    const std::uint64_t difference = word_ ^ (kLowBits * static_cast<unsigned char>(c));
    return (difference - kLowBits) & ~difference & kHighBits;
  }
  [[nodiscard]] std::uint64_t controls() const { return (word_ - kLowBits * 0x20U) & ~word_ & kHighBits; }

  // These two only where all is ASCII; all marks are certain.
  [[nodiscard]] std::uint64_t below(char c) const { return ~atLeast(word_, c) & kHighBits; }
  [[nodiscard]] std::uint64_t alphanumeric() const {
    const std::uint64_t lowercase = word_ | (kLowBits * 0x20U);
    const std::uint64_t digits = atLeast(word_, '0') & ~atLeast(word_, '9' + 1);
    const std::uint64_t letters = atLeast(lowercase, 'a') & ~atLeast(lowercase, 'z' + 1);
    return (digits | letters) & ~below(' ') & kHighBits;
  }

 private:
  /// High bits where the byte is not below `c`; the other bits mean nothing.
  static constexpr std::uint64_t atLeast(std::uint64_t word, char c) {
    return word + kLowBits * (0x80U - static_cast<unsigned char>(c));
  }

  std::uint64_t word_ = 0;
};

}  // namespace article_viewer
