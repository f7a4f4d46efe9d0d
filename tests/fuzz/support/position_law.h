#pragma once

#include <cstdint>
#include <string_view>

#include "support/law.h"

namespace article_viewer::fuzz {

/// Whether a line and column (from 1, columns count bytes) are a place in the text, its end included. Both
/// are 0 where something is said of no place.
inline bool isPlaceIn(std::string_view text, std::uint32_t line, std::uint32_t column) {
  if (line == 0 || column == 0) return line == column;
  for (; line > 1; --line) {
    const std::size_t newline = text.find('\n');
    if (newline == std::string_view::npos) return false;
    text.remove_prefix(newline + 1);
  }
  const std::size_t length = text.find('\n');
  return column <= (length == std::string_view::npos ? text.size() : length) + 1;
}

/// What holds of every Error and Diagnostic about this text.
template <typename Finding>
void expectFinding(const Finding& finding, std::string_view text) {
  expect(finding.code != Code::kNone && !finding.message.empty(), "a finding has a code and a message", text);
  expect(isPlaceIn(text, finding.line, finding.column), "a finding is about a place in the text", text,
         finding.message);
  expect(finding.pointer.empty() || finding.pointer.front() == '/', "a pointer is a JSON Pointer", text,
         finding.pointer);
}

}  // namespace article_viewer::fuzz
