#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace article_viewer {

/// Turns byte columns into columns of UTF-16 code units. Goes on from the place of the last question, so
/// that many questions in the order of the text take one walk through it.
class ColumnConverter {
 public:
  explicit ColumnConverter(std::string_view text) : text_(text) {}

  /// Both 1-based; 0 for a place that is none, and for a column outside the text.
  std::uint32_t utf16Column(std::uint32_t line, std::uint32_t byteColumn);

 private:
  void restart();
  bool goToLine(std::uint32_t line);

  std::string_view text_;
  std::size_t lineStart_ = 0;
  std::size_t position_ = 0;  ///< in the current line
  std::uint32_t line_ = 1;
  std::uint32_t units_ = 0;  ///< UTF-16 code units from the start of the line to the position
};

}  // namespace article_viewer
