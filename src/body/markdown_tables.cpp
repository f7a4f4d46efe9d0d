#include "body/markdown_tables.h"

#include "base/ascii.h"
#include "base/scan.h"
#include "body/markdown_lines.h"

namespace article_viewer {
namespace {

/// Whether the line is the one below a table's head: `|---|:-:|`.
bool isDelimiterRow(std::string_view line) {
  return line.find('-') != std::string_view::npos && line.find('|') != std::string_view::npos &&
         line.find_first_not_of("|-: \t\r\n>") == std::string_view::npos;
}

void appendRow(std::string_view line, std::string& out) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    out += line[i];
    if (line[i] == '\\' && i + 1 < line.size()) {
      out += line[++i];
    } else if (line.substr(i).starts_with("||")) {
      out += ' ';
    }
  }
}

}  // namespace

bool fillEmptyCells(std::string_view text, std::string& changed) {
  if (!hasPair<'|', '|'>(text)) return false;
  changed.clear();
  changed.reserve(text.size() + 64);
  CodeFence fence;
  bool inTable = false;
  std::string_view head;  // The line before, which is the head if a delimiter row follows.
  while (!text.empty()) {
    const std::string_view line = takeMarkdownLine(text);
    const bool isCode = fence.contains(line);
    if (!isCode && !inTable && isDelimiterRow(line) && !isBlank(head)) {
      changed.resize(changed.size() - head.size());
      appendRow(head, changed);
      inTable = true;
    } else {
      inTable = inTable && !isCode && !isBlank(line);
    }
    if (inTable) {
      appendRow(line, changed);
    } else {
      changed += line;
    }
    head = isCode ? std::string_view() : line;
  }
  return true;
}

}  // namespace article_viewer
