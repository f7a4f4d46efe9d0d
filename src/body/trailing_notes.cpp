#include "body/trailing_notes.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "base/utf8.h"
#include "body/asterisks.h"
#include "body/character_class.h"

namespace article_viewer {
namespace {

constexpr std::string_view kSymbols[] = {"*", "\u2020", "\u2021", "\u00A7"};
constexpr std::size_t kMostRepeats = 3;
constexpr std::size_t kMostNotes = std::size(kSymbols) * kMostRepeats;

/// The marker that the line starts with, directly followed by text; or empty.
std::string_view leadingMarker(std::string_view line, TextFormat format) {
  for (std::string_view symbol : kSymbols) {
    std::size_t length = 0;
    while (line.substr(length).starts_with(symbol)) length += symbol.size();
    if (length == 0) continue;
    if (length > kMostRepeats * symbol.size() || length == line.size()) return {};
    if (isSpaceCharacter(decodeUtf8(line, length).value)) return {};
    const bool isEmphasis =
        format == TextFormat::kMarkdown && symbol == "*" && unpairedAsterisks(line) < length;
    return isEmphasis ? std::string_view() : line.substr(0, length);
  }
  return {};
}

/// Whether the marker stands behind a word somewhere in the text.
bool isReferredTo(std::string_view text, std::string_view marker, TextFormat format) {
  bool isFound = false;
  if (format == TextFormat::kMarkdown && marker.front() == '*') {
    findAsteriskMarkers(
        text, [&](std::size_t, std::size_t length) { isFound = isFound || length == marker.size(); });
    return isFound;
  }
  for (std::size_t at = text.find(marker); at != std::string_view::npos && !isFound;
       at = text.find(marker, at + 1)) {
    const char32_t before = characterBefore(text, at);
    if (isSpaceCharacter(before) || isOpeningPunctuation(before)) continue;
    const std::size_t end = at + marker.size();
    isFound = end == text.size() || !isWordCharacter(decodeUtf8(text, end).value);
  }
  return isFound;
}

struct TrailingNote {
  std::string_view marker;
  std::string text;
};

/// Begin of the last paragraph of a text that does not end with white space.
std::size_t lastParagraph(std::string_view text) {
  std::size_t begin = text.size();
  std::size_t lineEnd = text.size();
  while (lineEnd > 0) {
    const std::size_t lineBreak = text.rfind('\n', lineEnd - 1);
    const std::size_t lineBegin = lineBreak == std::string_view::npos ? 0 : lineBreak + 1;
    if (isBlank(text.substr(lineBegin, lineEnd - lineBegin))) break;
    begin = lineBegin;
    lineEnd = lineBegin == 0 ? 0 : lineBreak;
  }
  return begin;
}

/// The notes of one paragraph: each line that starts with a marker begins one. Empty where its first line
/// does not, or where there are more than there are markers.
std::vector<TrailingNote> readNotes(std::string_view paragraph, TextFormat format) {
  std::vector<TrailingNote> notes;
  while (!paragraph.empty()) {
    const std::size_t end = std::min(paragraph.find('\n'), paragraph.size());
    const std::string_view line = stripAsciiWhitespace(paragraph.substr(0, end));
    paragraph.remove_prefix(std::min(end + 1, paragraph.size()));
    const std::string_view marker = leadingMarker(line, format);
    if (notes.size() > kMostNotes) return {};
    if (!marker.empty()) {
      notes.push_back({marker, std::string(stripAsciiWhitespace(line.substr(marker.size())))});
    } else if (notes.empty()) {
      return {};
    } else {
      notes.back().text += '\n';
      notes.back().text += line;
    }
  }
  return notes;
}

}  // namespace

std::string_view takeTrailingNotes(std::string_view text, TextFormat format, NoteReferences& notes) {
  if (format == TextFormat::kHtml) return text;
  std::vector<TrailingNote> found;
  std::string_view body = text;
  while (true) {
    while (!body.empty() && isAsciiWhitespace(body.back())) body.remove_suffix(1);
    const std::size_t begin = lastParagraph(body);
    std::vector<TrailingNote> candidates = readNotes(body.substr(begin), format);
    const std::string_view before = body.substr(0, begin);
    const bool areNotes =
        !candidates.empty() &&
        std::all_of(candidates.begin(), candidates.end(), [&](const TrailingNote& note) {
          const auto sameMarker = [&note](const TrailingNote& other) { return other.marker == note.marker; };
          return std::count_if(candidates.begin(), candidates.end(), sameMarker) == 1 &&
                 std::none_of(found.begin(), found.end(), sameMarker) &&
                 isReferredTo(before, note.marker, format);
        });
    if (!areNotes) break;
    found.insert(found.begin(), std::make_move_iterator(candidates.begin()),
                 std::make_move_iterator(candidates.end()));
    body = before;
  }
  for (TrailingNote& note : found) notes.add(note.marker, {std::move(note.text), format});
  return found.empty() ? text : body;
}

}  // namespace article_viewer
