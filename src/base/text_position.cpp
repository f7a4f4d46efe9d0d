#include "base/text_position.h"

#include "base/eight_bytes.h"
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
  for (std::size_t at = begin; at < end;) {
    if (end - at >= 8) {
      const EightBytes bytes(text.data() + at);
      if ((bytes.outsideAscii() | bytes.controls()) == 0) {
        at += 8;
        from.column += 8;
        from.utf16Column += 8;
        continue;
      }
    }
    const auto byte = static_cast<unsigned char>(text[at]);
    std::size_t length = 1;
    std::uint32_t units = 1;
    if (byte >= 0x80) {
      const DecodedCodePoint decoded = decodeUtf8(text, at);
      length = decoded.length;
      units = decoded.value > 0xFFFF ? 2 : 1;
    }
    at += length;
    from.column += static_cast<std::uint32_t>(length);
    from.utf16Column += units;
    if (byte < 0x20 && isLineEnd(text, at - 1)) {
      ++from.line;
      from.column = from.utf16Column = 1;
    }
  }
  return from;
}

}  // namespace article_viewer
