#pragma once

#include <string_view>

#include "base/eight_bytes.h"

namespace article_viewer {

/// The first of the given bytes in [at, end), or end.
template <char... kStops>
const char* findFirstOf(const char* at, const char* end) {
  for (; end - at >= 8; at += 8) {
    const EightBytes bytes(at);
    const std::uint64_t stops = (bytes.equal(kStops) | ...);
    if (stops != 0) return at + EightBytes::before(stops);
  }
  while (at != end && ((*at != kStops) && ...)) ++at;
  return at;
}

/// Like text.find(kStop), which goes byte by byte in the C library of wasm.
template <char kStop>
std::size_t findByte(std::string_view text) {
  const char* const end = text.data() + text.size();
  const char* const found = findFirstOf<kStop>(text.data(), end);
  return found == end ? std::string_view::npos : static_cast<std::size_t>(found - text.data());
}

/// Whether the two bytes stand side by side anywhere. The second should be the rarer one.
template <char kFirst, char kSecond>
bool hasPair(std::string_view text) {
  const char* const begin = text.data();
  const char* const end = begin + text.size();
  for (const char* at = findFirstOf<kSecond>(begin, end); at != end; at = findFirstOf<kSecond>(at + 1, end)) {
    if (at != begin && at[-1] == kFirst) return true;
  }
  return false;
}

}  // namespace article_viewer
