#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/utf8.h"

/// UTF-16 as tests write it.
namespace article_viewer {

/// The units as bytes.
inline std::string utf16Bytes(std::u16string_view text, bool isBigEndian) {
  std::string bytes;
  for (const char16_t unit : text) {
    const char high = static_cast<char>(unit >> 8);
    const char low = static_cast<char>(unit & 0xFF);
    bytes += isBigEndian ? high : low;
    bytes += isBigEndian ? low : high;
  }
  return bytes;
}

/// The same text as UTF-8; only for well-formed texts.
inline std::string utf8Of(std::u16string_view text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char32_t character = text[i];
    if (character >= 0xD800 && character < 0xDC00)
      character = 0x10000 + ((character - 0xD800) << 10) + (text[++i] - 0xDC00);
    appendUtf8(bytes, character);
  }
  return bytes;
}

/// The other way round.
inline std::u16string utf16Of(std::string_view text) {
  std::u16string units;
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCodePoint decoded = decodeUtf8(text, i);
    if (decoded.value > 0xFFFF) {
      units += static_cast<char16_t>(0xD7C0 + (decoded.value >> 10));
      units += static_cast<char16_t>(0xDC00 + (decoded.value & 0x3FF));
    } else {
      units += static_cast<char16_t>(decoded.value);
    }
    i += decoded.length;
  }
  return units;
}

}  // namespace article_viewer
