#include "body/trailing_notes.h"

#include <array>
#include <iterator>

#include "base/ascii.h"
#include "base/split.h"
#include "base/utf8.h"
#include "body/asterisks.h"
#include "body/character_class.h"

namespace article_viewer {
namespace {

constexpr std::string_view kSymbols[] = {"*", "\u2020", "\u2021", "\u00A7"};
constexpr std::size_t kMostRepeats = 3;
/// As many as there are markers: each is used once.
constexpr std::size_t kMostNotes = std::size(kSymbols) * kMostRepeats;

struct TrailingNote {
  std::string_view marker;
  std::string_view text;
  unsigned markerBit = 0;  ///< which of the markers it is
};

/// The note that starts with this line: a marker directly followed by text. Its marker is empty where there
/// is none.
TrailingNote beginNote(std::string_view line, TextFormat format) {
  for (std::size_t i = 0; i < std::size(kSymbols); ++i) {
    const std::string_view symbol = kSymbols[i];
    std::size_t length = 0;
    unsigned repeats = 0;
    for (; line.substr(length).starts_with(symbol); ++repeats) length += symbol.size();
    if (repeats == 0) continue;
    if (repeats > kMostRepeats || length == line.size()) return {};
    if (isSpaceCharacter(decodeUtf8(line, length).value)) return {};
    if (format == TextFormat::kMarkdown && symbol == "*" && unpairedAsterisks(line) < length) return {};
    return {line.substr(0, length), line.substr(length), 1U << (i * kMostRepeats + repeats - 1)};
  }
  return {};
}

/// Whether the marker stands behind a word somewhere in the text.
bool isReferredTo(std::string_view text, std::string_view marker, TextFormat format) {
  if (format == TextFormat::kMarkdown && marker.front() == '*') {
    AsteriskScanner scanner(text);
    std::string_view found = scanner.next();
    while (!found.empty() && found.size() != marker.size()) found = scanner.next();
    return !found.empty();
  }
  bool isFound = false;
  for (std::size_t at = text.find(marker); at != std::string_view::npos && !isFound;
       at = text.find(marker, at + 1)) {
    const char32_t before = characterBefore(text, at);
    if (isSpaceCharacter(before) || isOpeningPunctuation(before)) continue;
    const std::size_t end = at + marker.size();
    isFound = end == text.size() || !isWordCharacter(decodeUtf8(text, end).value);
  }
  return isFound;
}

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

/// Takes the notes off the last paragraphs of a text that does not end with white space, and adds them in
/// their order. Each line that starts with a marker begins a note. A paragraph stays, and all before it,
/// where its first line begins none, where a marker is taken already (`taken` has their bits), and where the
/// text before it does not refer to one.
std::string_view takeParagraphs(std::string_view text, TextFormat format, unsigned taken,
                                NoteReferences& notes) {
  std::array<TrailingNote, kMostNotes> found;
  std::size_t count = 0;
  std::string_view paragraph = text.substr(lastParagraph(text));
  const std::string_view before = text.substr(0, text.size() - paragraph.size());
  while (!paragraph.empty()) {
    const std::string_view line = stripAsciiWhitespace(takeUpTo(paragraph, '\n'));
    const TrailingNote note = beginNote(line, format);
    if (note.marker.empty()) {
      if (count == 0) return text;
      std::string_view& last = found[count - 1].text;
      last = {last.data(), static_cast<std::size_t>(line.data() + line.size() - last.data())};
      continue;
    }
    if ((taken & note.markerBit) != 0 || !isReferredTo(before, note.marker, format)) return text;
    taken |= note.markerBit;
    found[count++] = note;
  }
  if (count == 0) return text;
  const std::string_view rest = takeParagraphs(stripTrailingAsciiWhitespace(before), format, taken, notes);
  for (std::size_t i = 0; i < count; ++i) notes.add(found[i].marker, {found[i].text, format});
  return rest;
}

}  // namespace

std::string_view takeTrailingNotes(std::string_view text, TextFormat format, NoteReferences& notes) {
  if (format == TextFormat::kHtml) return text;
  const std::string_view body = stripTrailingAsciiWhitespace(text);
  const std::string_view rest = takeParagraphs(body, format, 0, notes);
  return rest.size() == body.size() ? text : rest;
}

}  // namespace article_viewer
