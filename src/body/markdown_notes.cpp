#include "body/markdown_notes.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "base/limits.h"
#include "body/markdown_lines.h"

namespace article_viewer {
namespace {

constexpr std::size_t kLongestLabel = 64;

struct Definition {
  std::string label;  ///< lower case
  std::string text;
  bool isListed = false;
};

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

std::string lowered(std::string_view text) {
  std::string copy(text);
  for (char& c : copy) c = toAsciiLower(c);
  return copy;
}

/// Reads a text line by line into definitions and the rest.
class DefinitionReader {
 public:
  explicit DefinitionReader(std::string& rest) : rest_(rest) {}

  void read(std::string_view text);
  std::vector<Definition> take() { return std::move(definitions_); }

 private:
  void line(std::string_view line);
  bool definition(std::string_view line);
  bool continuation(std::string_view line);

  std::string& rest_;
  std::vector<Definition> definitions_;
  CodeFence fence_;
  bool inDefinition_ = false;
  bool afterBlank_ = false;  ///< within a definition
};

void DefinitionReader::read(std::string_view text) {
  while (!text.empty()) line(takeMarkdownLine(text));
}

void DefinitionReader::line(std::string_view line) {
  if (inDefinition_ && continuation(line)) return;
  if (!fence_.contains(line) && definition(line)) return;
  rest_ += line;
}

bool DefinitionReader::definition(std::string_view line) {
  if (indentation(line) > 3 || definitions_.size() == limits::kFootnotes) return false;
  const std::string_view text = stripAsciiWhitespace(line);
  const std::string_view label = definedLabel(text);
  if (label.empty()) return false;
  definitions_.push_back({lowered(label), std::string(stripAsciiWhitespace(text.substr(label.size() + 4)))});
  inDefinition_ = true;
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
    inDefinition_ = false;
    return false;
  }
  std::string& note = definitions_.back().text;
  if (!note.empty()) note += afterBlank_ ? "\n\n" : "\n";
  note += text;
  afterBlank_ = false;
  return true;
}

/// Finds definitions by label; of two with the same label the first.
class DefinitionIndex {
 public:
  explicit DefinitionIndex(std::vector<Definition>& definitions) {
    for (Definition& definition : definitions) {
      const auto place = find(definition.label);
      if (place == sorted_.end() || (*place)->label != definition.label) sorted_.insert(place, &definition);
    }
  }

  Definition* operator[](std::string_view label) {
    const auto place = find(label);
    return place != sorted_.end() && (*place)->label == label ? *place : nullptr;
  }

 private:
  std::vector<Definition*>::iterator find(std::string_view label) {
    return std::lower_bound(
        sorted_.begin(), sorted_.end(), label,
        [](const Definition* left, std::string_view right) { return left->label < right; });
  }

  std::vector<Definition*> sorted_;
};

/// Adds the definitions in the order in which the text first refers to them, then those it never does.
void addInOrder(std::string_view text, std::vector<Definition>& definitions, NoteReferences& notes) {
  const auto add = [&notes](Definition& definition) {
    if (std::exchange(definition.isListed, true)) return;
    notes.addLabelled(definition.label, {std::move(definition.text), TextFormat::kMarkdown});
  };
  DefinitionIndex index(definitions);
  for (std::size_t at = text.find("[^"); at != std::string_view::npos; at = text.find("[^", at + 2)) {
    const std::string_view label = labelAt(text.substr(at));
    Definition* definition = label.empty() ? nullptr : index[lowered(label)];
    if (definition != nullptr) add(*definition);
  }
  for (Definition& definition : definitions) add(definition);
}

}  // namespace

bool takeMarkdownNotes(std::string_view text, NoteReferences& notes, std::string& rest) {
  if (text.find("[^") == std::string_view::npos) return false;
  rest.clear();
  rest.reserve(text.size());
  DefinitionReader reader(rest);
  reader.read(text);
  std::vector<Definition> definitions = reader.take();
  if (definitions.empty()) return false;
  addInOrder(rest, definitions, notes);
  return true;
}

}  // namespace article_viewer
