#include "body/markdown_lines.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/scan.h"

namespace article_viewer {

std::string_view takeMarkdownLine(std::string_view& text) {
  const std::size_t end = findByte<'\n'>(text);
  const std::string_view line = text.substr(0, end == std::string_view::npos ? end : end + 1);
  text.remove_prefix(line.size());
  return line;
}

std::size_t indentation(std::string_view line) {
  std::size_t columns = 0;
  while (columns < 4 && columns < line.size() && line[columns] == ' ') ++columns;
  return columns < line.size() && line[columns] == '\t' ? 4 : columns;
}

bool CodeFence::contains(std::string_view line) {
  const std::string_view text = stripAsciiWhitespace(line);
  const char c = text.empty() || indentation(line) > 3 ? '\0' : text.front();
  const std::size_t length = c == '`' || c == '~' ? std::min(text.find_first_not_of(c), text.size()) : 0;
  if (character_ != 0) {
    if (c == character_ && length >= length_ && length == text.size()) character_ = 0;
    return true;
  }
  if (length < 3) return false;
  // A line of backticks with one more behind them is a code span.
  if (c == '`' && text.find('`', length) != std::string_view::npos) return false;
  character_ = c;
  length_ = length;
  return true;
}

}  // namespace article_viewer
