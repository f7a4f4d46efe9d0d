#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/diagnostic.h"
#include "formats/json_encoding.h"
#include "support/law.h"

namespace article_viewer::fuzz {

/// Where the line that begins at `begin` ends, and the next one begins: after LF, CR or CR LF.
struct LineEnd {
  std::size_t end;
  std::size_t next;
};
inline LineEnd lineEnd(std::string_view text, std::size_t begin) {
  const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
  if (end == text.size()) return {end, end};
  return {end, end + (text.substr(end, 2) == "\r\n" ? 2 : 1)};
}

/// Whether a line and column (from 1, columns count bytes) are a place in the text, its end included. Both
/// are 0 where something is said of no place. Of CR LF, both bytes are on the line that they end.
inline bool isPlaceIn(std::string_view text, std::uint32_t line, std::uint32_t column) {
  if (line == 0 || column == 0) return line == column;
  std::size_t begin = 0;
  for (; line > 1; --line) {
    const LineEnd found = lineEnd(text, begin);
    if (found.end == found.next) return false;
    begin = found.next;
  }
  return column <= lineEnd(text, begin).next - begin + 1;
}

/// What holds of every finding about this document.
inline void expectFinding(const Diagnostic& finding, std::string_view document) {
  Arena memory;
  const std::string_view text = toUtf8(document, memory);
  expect(finding.code != Code::kNone && !finding.message.empty(), "a finding has a code and a message", text);
  expect(isPlaceIn(text, finding.line, finding.column), "a finding is about a place in the text", text,
         finding.message);
  expect(finding.pointer.empty() || finding.pointer.front() == '/', "a pointer is a JSON Pointer", text,
         finding.pointer);
}

}  // namespace article_viewer::fuzz
