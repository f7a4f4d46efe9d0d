#include "base/text_position.h"

#include "base/utf8.h"

namespace article_viewer {
namespace {

/// Whether the byte is the last one of a line.
bool isLineEnd(std::string_view text, std::size_t at) {
  if (text[at] == '\n') return true;
  return text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n');
}

}  // namespace

TextPosition advancePosition(TextPosition from, std::string_view text, std::size_t begin, std::size_t end) {
  while (begin < end) {
    const DecodedCodePoint decoded = decodeUtf8(text, begin);
    if (isLineEnd(text, begin)) {
      ++from.line;
      from.column = from.utf16Column = 1;
    } else {
      from.column += static_cast<std::uint32_t>(decoded.length);
      from.utf16Column += decoded.value > 0xFFFF ? 2 : 1;
    }
    begin += decoded.length;
  }
  return from;
}

}  // namespace article_viewer
