#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// JSON strings (RFC 8259, section 7) at the speed of a memory copy. Nearly all bytes of an article
/// stand in strings, so this is where reading an article spends its time.
namespace article_viewer {

enum class JsonStringProblem : std::uint8_t {
  kNone,
  kUnterminated,      ///< the text ends before the closing quote
  kControlCharacter,  ///< a raw character below U+0020
  kEscape,            ///< a backslash before anything but "\/bfnrtu
  kUnicodeEscape,     ///< \u without four hexadecimal digits
};

struct JsonStringScan {
  std::size_t end = 0;  ///< of the closing quote or, where there is a problem, of the problem
  JsonStringProblem problem = JsonStringProblem::kNone;
  bool escaped = false;  ///< it has a backslash: its text is not its bytes
  /// Where the first part stands that has no place in a text and becomes U+FFFD: bytes that are not UTF-8, or
  /// an escape of half of a surrogate pair.
  std::size_t illFormed = kNowhere;

  static constexpr std::size_t kNowhere = std::string_view::npos;
};

/// Reads the string whose first character (after the opening quote) is at `begin` up to its closing
/// quote and checks every byte of it. Linear, allocates nothing.
JsonStringScan scanJsonString(std::string_view text, std::size_t begin);

/// Writes the text that the raw bytes between the quotes stand for, which never is longer than they are;
/// returns its length. Only for strings that scanJsonString found without a problem. Bytes that are not UTF-8
/// stay as they are: no escape can make them a part of a character, so that replaceInvalidUtf8() may follow.
std::size_t decodeJsonString(std::string_view raw, char* out);

/// How many bytes of `raw` the first `offset` bytes of its text are written with.
std::size_t encodedOffset(std::string_view raw, std::size_t offset);

}  // namespace article_viewer
