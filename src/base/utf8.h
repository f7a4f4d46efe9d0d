#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace article_viewer {

inline constexpr char32_t kReplacementCharacter = 0xFFFD;
/// The same in UTF-8.
inline constexpr std::string_view kReplacementText = "\xEF\xBF\xBD";

/// Bytes of the longest sequence.
inline constexpr std::size_t kLongestUtf8 = 4;

/// Writes the code point as UTF-8, at most kLongestUtf8 bytes; returns how many. Surrogates and values above
/// U+10FFFF become U+FFFD.
std::size_t encodeUtf8(char32_t codePoint, char* out);

/// Appends the code point as UTF-8. Surrogates and values above U+10FFFF become U+FFFD.
void appendUtf8(std::string& out, char32_t codePoint);

/// Length of the well-formed sequence outside ASCII at `at` (Unicode 15, table 3-7), 0 where there is none.
/// Needs at != end.
std::size_t multibyteLength(const char* at, const char* end);

/// Whether the bytes are well-formed UTF-8 (Unicode 15, table 3-7).
bool isValidUtf8(std::string_view bytes);

/// The bytes with every ill-formed part replaced by U+FFFD, as the WHATWG UTF-8 decoder replaces
/// (Encoding Standard, section 8.1.1): one U+FFFD per maximal ill-formed part.
std::string replaceInvalidUtf8(std::string_view bytes);

struct DecodedCodePoint {
  char32_t value = kReplacementCharacter;
  std::size_t length = 1;  ///< bytes it takes, at least 1
};

/// The code point that starts at `position`; an ill-formed part gives U+FFFD and its length.
/// Needs position < bytes.size().
DecodedCodePoint decodeUtf8(std::string_view bytes, std::size_t position);

}  // namespace article_viewer
