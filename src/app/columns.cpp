#include "app/columns.h"

#include "base/utf8.h"

namespace article_viewer {

void ColumnConverter::restart() {
  lineStart_ = position_ = 0;
  line_ = 1;
  units_ = 0;
}

bool ColumnConverter::goToLine(std::uint32_t line) {
  if (line < line_) restart();
  for (; line_ < line; ++line_) {
    const std::size_t end = text_.find('\n', position_);
    if (end == std::string_view::npos) return false;
    lineStart_ = position_ = end + 1;
    units_ = 0;
  }
  return true;
}

std::uint32_t ColumnConverter::utf16Column(std::uint32_t line, std::uint32_t byteColumn) {
  if (line == 0 || byteColumn == 0 || !goToLine(line)) return 0;
  const std::size_t target = lineStart_ + byteColumn - 1;
  if (target > text_.size()) return 0;
  if (target < position_) {
    position_ = lineStart_;
    units_ = 0;
  }
  while (position_ < target) {
    const DecodedCodePoint decoded = decodeUtf8(text_, position_);
    position_ += decoded.length;
    units_ += decoded.value > 0xFFFF ? 2 : 1;
  }
  return units_ + 1;
}

}  // namespace article_viewer
