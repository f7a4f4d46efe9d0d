#include "body/note_references.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "base/ascii.h"
#include "base/limits.h"
#include "body/asterisks.h"

namespace article_viewer {
namespace {

/// Longer markers are shown in the list but not looked for in the text.
constexpr std::size_t kLongestSymbol = 16;

bool hasAsciiAlphanumeric(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return isAsciiAlphanumeric(c); });
}

bool isNumber(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return isAsciiDigit(c); });
}

std::string numberText(std::size_t number) {
  std::array<char, 20> digits{};
  const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
  return {digits.data(), written.ptr};
}

std::string lowered(std::string_view text) {
  std::string copy(text);
  for (char& c : copy) c = toAsciiLower(c);
  return copy;
}

/// A note that says its own marker again ("*Also known as …") loses it: the list shows the marker. In
/// Markdown an asterisk may open emphasis instead; then it stays.
void removeMarker(std::string_view marker, RichText& note) {
  std::string_view text = stripAsciiWhitespace(note.text);
  const bool isMarkdown = note.format == TextFormat::kMarkdown;
  const bool isEscaped = isMarkdown && text.starts_with('\\');
  if (isEscaped) text.remove_prefix(1);
  if (!text.starts_with(marker) || hasAsciiAlphanumeric(marker)) return;
  if (isMarkdown && !isEscaped && marker.front() == '*' && unpairedAsterisks(text) < marker.size()) return;
  note.text = stripAsciiWhitespace(text.substr(marker.size()));
}

}  // namespace

std::string noteId(std::size_t note) { return "note-" + numberText(note + 1); }

std::string referenceId(std::size_t note, std::uint32_t reference) {
  std::string id = "ref-" + numberText(note + 1);
  if (reference > 1) id += "-" + numberText(reference);
  return id;
}

NoteReferences::NoteReferences(const Article& article) {
  for (const Footnote& footnote : article.footnotes) add(footnote.marker, footnote.text);
  for (const Block& block : article.blocks) {
    if (block.type != BlockType::kFootnote) continue;
    add(block.details ? std::string_view(block.details->marker) : std::string_view(), block.text);
  }
}

bool NoteReferences::append(Note note) {
  if (notes_.size() == limits::kFootnotes) {
    ++leftOut_;
    return false;
  }
  if (isNumber(note.marker)) ++numbered_;
  const auto index = static_cast<std::uint32_t>(notes_.size());
  const auto place =
      std::lower_bound(byLabel_.begin(), byLabel_.end(), note.label,
                       [this](std::uint32_t i, std::string_view key) { return notes_[i].label < key; });
  const bool isNew = place == byLabel_.end() || notes_[*place].label != note.label;
  if (isNew) byLabel_.insert(place, index);
  notes_.push_back(std::move(note));
  mayStart_['['] = true;
  return true;
}

void NoteReferences::add(std::string_view marker, RichText text) {
  marker = stripAsciiWhitespace(marker);
  if (marker.starts_with("[^") && marker.ends_with("]")) marker = marker.substr(2, marker.size() - 3);
  std::string shown = marker.empty() ? numberText(numbered_ + 1) : std::string(marker);
  removeMarker(shown, text);
  Note note{std::move(shown), {}, std::move(text)};
  note.label = lowered(note.marker);
  if (append(std::move(note))) indexMarker(notes_.size() - 1);
}

void NoteReferences::addLabelled(std::string_view label, RichText text) {
  append({numberText(numbered_ + 1), lowered(label), std::move(text)});
}

void NoteReferences::indexMarker(std::size_t note) {
  const std::string& marker = notes_[note].marker;
  const auto place =
      std::lower_bound(byMarker_.begin(), byMarker_.end(), marker,
                       [this](std::uint32_t i, std::string_view key) { return notes_[i].marker < key; });
  if (place != byMarker_.end() && notes_[*place].marker == marker) return;
  byMarker_.insert(place, static_cast<std::uint32_t>(note));
  if (hasAsciiAlphanumeric(marker)) {
    mayStart_['^'] = true;
    return;
  }
  if (marker.size() > kLongestSymbol) return;
  mayStart_[static_cast<unsigned char>(marker.front())] = true;
  symbolLengths_ |= 1U << marker.size();
  if (marker.front() == '*') hasAsterisks_ = true;
}

std::size_t NoteReferences::find(std::string_view marker) const {
  const auto place =
      std::lower_bound(byMarker_.begin(), byMarker_.end(), marker,
                       [this](std::uint32_t i, std::string_view key) { return notes_[i].marker < key; });
  return place != byMarker_.end() && notes_[*place].marker == marker ? *place : kNone;
}

std::size_t NoteReferences::findLabel(std::string_view label) const {
  const std::string key = lowered(label);
  const auto place =
      std::lower_bound(byLabel_.begin(), byLabel_.end(), key,
                       [this](std::uint32_t i, std::string_view sought) { return notes_[i].label < sought; });
  return place != byLabel_.end() && notes_[*place].label == key ? *place : kNone;
}

NoteReferences::Match NoteReferences::findSymbol(std::string_view text) const {
  for (std::size_t length = std::min(text.size(), kLongestSymbol); length > 0; --length) {
    if ((symbolLengths_ >> length & 1U) == 0) continue;
    const std::size_t note = find(text.substr(0, length));
    if (note != kNone && !hasAsciiAlphanumeric(notes_[note].marker)) return {note, length};
  }
  return {};
}

void NoteReferences::writeReference(std::size_t note, MarkupSink& furniture) {
  const std::string id = referenceId(note, ++notes_[note].references);
  const std::string href = "#" + noteId(note);
  furniture.start("sup", {{"part", "note-ref"}});
  furniture.start("a", {{"id", id}, {"href", href}, {"role", "doc-noteref"}});
  furniture.text(notes_[note].marker);
  furniture.end("a");
  furniture.end("sup");
}

}  // namespace article_viewer
