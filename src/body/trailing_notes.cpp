#include "body/trailing_notes.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "base/ascii.h"
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

/// The notes at the end of a text, collected from its last paragraph upwards.
class TrailingNotes {
 public:
  explicit TrailingNotes(TextFormat format) : format_(format) {}

  /// Takes the notes of one paragraph, in which each line that starts with a marker begins one. False, and
  /// nothing is taken, where its first line begins none, where a marker is taken already, and where the text
  /// before it does not refer to one.
  bool take(std::string_view paragraph, std::string_view before);
  void addTo(NoteReferences& notes) const;
  [[nodiscard]] bool empty() const { return first_ == kMostNotes; }

 private:
  TextFormat format_;
  unsigned taken_ = 0;              ///< bits of the markers
  std::size_t first_ = kMostNotes;  ///< the notes stand at the end of the array, in their order
  std::array<TrailingNote, kMostNotes> notes_;
};

bool TrailingNotes::take(std::string_view paragraph, std::string_view before) {
  std::array<TrailingNote, kMostNotes> found;
  std::size_t count = 0;
  unsigned taken = taken_;
  while (!paragraph.empty()) {
    const std::size_t end = std::min(paragraph.find('\n'), paragraph.size());
    const std::string_view line = stripAsciiWhitespace(paragraph.substr(0, end));
    paragraph.remove_prefix(std::min(end + 1, paragraph.size()));
    const TrailingNote note = beginNote(line, format_);
    if (note.marker.empty()) {
      if (count == 0) return false;
      std::string_view& text = found[count - 1].text;
      text = {text.data(), static_cast<std::size_t>(line.data() + line.size() - text.data())};
      continue;
    }
    if ((taken & note.markerBit) != 0 || !isReferredTo(before, note.marker, format_)) return false;
    taken |= note.markerBit;
    found[count++] = note;
  }
  first_ -= count;
  std::copy_n(found.begin(), count, notes_.begin() + static_cast<std::ptrdiff_t>(first_));
  taken_ = taken;
  return count != 0;
}

void TrailingNotes::addTo(NoteReferences& notes) const {
  for (std::size_t i = first_; i < kMostNotes; ++i) notes.add(notes_[i].marker, {notes_[i].text, format_});
}

}  // namespace

std::string_view takeTrailingNotes(std::string_view text, TextFormat format, NoteReferences& notes) {
  if (format == TextFormat::kHtml) return text;
  TrailingNotes found(format);
  std::string_view body = text;
  while (true) {
    while (!body.empty() && isAsciiWhitespace(body.back())) body.remove_suffix(1);
    const std::size_t begin = lastParagraph(body);
    if (!found.take(body.substr(begin), body.substr(0, begin))) break;
    body = body.substr(0, begin);
  }
  found.addTo(notes);
  return found.empty() ? text : body;
}

}  // namespace article_viewer
