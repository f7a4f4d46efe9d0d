#pragma once

#include <cstdint>
#include <cstring>

namespace article_viewer {

/// The first of the given bytes in [at, end), or end. Looks at eight bytes at a time: a byte equals one of
/// them where the exclusive-or with it is zero, and (v - 0x01…01) & ~v & 0x80…80 is zero only where no byte
/// of v is zero (Bit Twiddling Hacks, "Determine if a word has a zero byte").
template <char... kStops>
const char* findFirstOf(const char* at, const char* end) {
  constexpr std::uint64_t kOnes = 0x0101010101010101U;
  constexpr std::uint64_t kHighs = 0x8080808080808080U;
  const auto zeroBytes = [](std::uint64_t word) { return (word - kOnes) & ~word & kHighs; };
  for (; end - at >= 8; at += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    if ((zeroBytes(word ^ (kOnes * static_cast<unsigned char>(kStops))) | ...) != 0) break;
  }
  while (at != end && ((*at != kStops) && ...)) ++at;
  return at;
}

}  // namespace article_viewer
