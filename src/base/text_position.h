#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace article_viewer {

/// A place in a text as an editor counts it, all 1-based. A line ends after LF, CR or CR LF.
struct TextPosition {
  std::uint32_t line = 1;
  std::uint32_t column = 1;       ///< in bytes
  std::uint32_t utf16Column = 1;  ///< in UTF-16 code units; an ill-formed part of the text is one
};

/// The position of the byte `end`, where that of the byte `begin` is known; both are at most text.size().
TextPosition advancePosition(TextPosition from, std::string_view text, std::size_t begin, std::size_t end);

}  // namespace article_viewer
