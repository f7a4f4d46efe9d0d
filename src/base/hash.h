#pragma once

#include <cstdint>
#include <string_view>

namespace article_viewer {

inline constexpr std::uint32_t kHashStart = 2166136261U;

/// FNV-1a with 32 bits, one byte further. For tables that live as short as a call: whoever writes the text
/// can make it collide.
constexpr std::uint32_t hashByte(std::uint32_t hash, char byte) {
  return (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
}

constexpr std::uint32_t hashText(std::string_view text, std::uint32_t hash = kHashStart) {
  for (const char c : text) hash = hashByte(hash, c);
  return hash;
}

}  // namespace article_viewer
