#include "body/markdown_notes.h"

#include <array>

#include "base/ascii.h"
#include "base/limits.h"
#include "base/scan.h"
#include "body/markdown_lines.h"

namespace article_viewer {
namespace {

constexpr std::size_t kLongestLabel = 64;

/// The label of `[^label]` at the start of the text, or empty.
std::string_view labelAt(std::string_view text) {
  if (!text.starts_with("[^")) return {};
  const std::string_view rest = text.substr(2, kLongestLabel + 1);
  const std::size_t close = rest.find_first_of("] \t\r\n[");
  return close == std::string_view::npos || rest[close] != ']' ? std::string_view() : rest.substr(0, close);
}

/// The label of `[^label]:` at the start of the text, or empty.
std::string_view definedLabel(std::string_view text) {
  const std::string_view label = labelAt(text);
  return label.empty() || !text.substr(label.size() + 3).starts_with(':') ? std::string_view() : label;
}

/// Reads a text line by line into definitions and the rest.
class DefinitionReader {
 public:
  DefinitionReader(NoteReferences& definitions, std::string& rest) : definitions_(definitions), rest_(rest) {}

  void read(std::string_view text);

 private:
  void line(std::string_view line);
  bool definition(std::string_view line);
  bool continuation(std::string_view line);
  void endDefinition();

  NoteReferences& definitions_;
  std::string& rest_;
  CodeFence fence_;
  std::string_view label_;  ///< of the definition that is being read, or empty
  const char* begin_ = nullptr;
  const char* end_ = nullptr;
  bool afterBlank_ = false;  ///< within a definition
};

void DefinitionReader::read(std::string_view text) {
  while (!text.empty()) line(takeMarkdownLine(text));
  endDefinition();
}

void DefinitionReader::line(std::string_view line) {
  if (!label_.empty() && continuation(line)) return;
  if (!fence_.contains(line) && definition(line)) return;
  rest_ += line;
}

bool DefinitionReader::definition(std::string_view line) {
  if (indentation(line) > 3 || definitions_.notes().size() == limits::kFootnotes) return false;
  const std::string_view text = stripAsciiWhitespace(line);
  label_ = definedLabel(text);
  if (label_.empty()) return false;
  begin_ = text.data() + label_.size() + 4;
  end_ = text.data() + text.size();
  afterBlank_ = false;
  return true;
}

bool DefinitionReader::continuation(std::string_view line) {
  const std::string_view text = stripAsciiWhitespace(line);
  if (text.empty()) {
    afterBlank_ = true;
    rest_ += line;
    return true;
  }
  if (indentation(line) <= 3 && (afterBlank_ || !definedLabel(text).empty())) {
    endDefinition();
    return false;
  }
  end_ = text.data() + text.size();
  afterBlank_ = false;
  return true;
}

/// What was read stays as it is written, indented lines and all: it is shown in one line.
void DefinitionReader::endDefinition() {
  if (label_.empty()) return;
  const std::string_view text(begin_, static_cast<std::size_t>(end_ - begin_));
  definitions_.addLabelled(label_, {stripAsciiWhitespace(text), TextFormat::kMarkdown});
  label_ = {};
}

/// Adds the definitions in the order in which the text first refers to them, then those it never does.
void addInOrder(std::string_view text, const NoteReferences& definitions, NoteReferences& notes) {
  std::array<bool, limits::kFootnotes> isListed{};
  const auto add = [&](std::size_t index) {
    const Note& definition = definitions.notes()[index];
    if (!isListed[index]) notes.addLabelled(definition.label, definition.text);
    isListed[index] = true;
  };
  for (std::size_t at = text.find("[^"); at != std::string_view::npos; at = text.find("[^", at + 2)) {
    const std::string_view label = labelAt(text.substr(at));
    const std::size_t index = label.empty() ? NoteReferences::kNone : definitions.findLabel(label);
    if (index != NoteReferences::kNone) add(index);
  }
  for (std::size_t i = 0; i < definitions.notes().size(); ++i) add(i);
}

}  // namespace

bool takeMarkdownNotes(std::string_view text, NoteReferences& notes, std::string& rest) {
  if (!hasPair<'[', '^'>(text)) return false;
  rest.clear();
  rest.reserve(text.size());
  NoteReferences definitions;
  DefinitionReader(definitions, rest).read(text);
  if (definitions.empty()) return false;
  addInOrder(rest, definitions, notes);
  return true;
}

}  // namespace article_viewer
