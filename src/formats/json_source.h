#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "formats/json_string.h"

/// The bytes of a document on their way to nlohmann-json's lexer, which reads them one by one.
namespace article_viewer {

/// Hands out a document byte by byte, with three things replaced by shorter ones of the same grammar:
///
/// - A valid string becomes `""`. Its place is kept here until the parser reports the empty string.
///   The lexer needs about 14 ns a byte in wasm; scanJsonString needs less than one.
/// - Whitespace is left out, but for one byte after a number or literal and at the end.
/// - A NUL byte and one outside ASCII become U+0001: as wrong as they are between strings, but not taken for
///   the end or for a byte order mark.
///
/// Everything else goes through as it is, an invalid string and all that follows it included: the
/// parser finds out by itself what is wrong, and here stands where.
class JsonSource {
 public:
  static constexpr std::size_t kNowhere = std::string_view::npos;
  static constexpr int kEnd = std::char_traits<char>::eof();

  struct String {
    std::size_t begin = 0;  ///< first byte inside the quotes
    JsonStringScan scan;
  };

  explicit JsonSource(std::string_view text) : text_(text) {}

  /// The next byte for the parser, kEnd after the last.
  int take();

  /// Offset after the last byte that was handed out.
  [[nodiscard]] std::size_t offset() const { return next_; }

  /// How many bytes were handed out.
  [[nodiscard]] std::size_t delivered() const { return delivered_; }

  /// The string that was handed out last, as `""` or, where it has a problem, as it is.
  [[nodiscard]] const String& lastString() const { return string_; }

  /// Where the last number or literal began, kNowhere before the first.
  [[nodiscard]] std::size_t wordStart() const { return wordStart_; }

  /// Where the last token began.
  [[nodiscard]] std::size_t tokenStart() const { return tokenStart_; }

 private:
  void takeString();

  std::string_view text_;
  String string_;
  std::size_t next_ = 0;
  std::size_t delivered_ = 0;
  std::size_t wordStart_ = kNowhere;
  std::size_t tokenStart_ = 0;
  bool quoteDue_ = false;  ///< the closing quote of a replaced string comes next
  bool inWord_ = false;
};

}  // namespace article_viewer
