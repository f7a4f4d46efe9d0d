#include "body/note_references.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/hash.h"
#include "base/limits.h"
#include "body/asterisks.h"
#include "body/start_tag.h"

namespace article_viewer {
namespace {

/// Longer markers are shown in the list but not looked for in the text.
constexpr std::size_t kLongestSymbol = 16;

bool hasAsciiAlphanumeric(std::string_view text) {
  for (char c : text) {
    if (isAsciiAlphanumeric(c)) return true;
  }
  return false;
}

/// Also of an empty marker, which becomes a number.
bool isNumber(std::string_view text) {
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

void appendNumber(std::string& text, std::size_t number) {
  DigitBuffer buffer;
  text += writeDigits(number, buffer);
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

std::string noteId(std::size_t note) {
  std::string id = "note-";
  appendNumber(id, note + 1);
  return id;
}

std::string referenceId(std::size_t note, std::uint32_t reference) {
  std::string id = "ref-";
  appendNumber(id, note + 1);
  if (reference > 1) {
    id += '-';
    appendNumber(id, reference);
  }
  return id;
}

NoteReferences::NoteReferences(const Article& article) {
  for (const Footnote& footnote : article.footnotes) add(footnote.marker, footnote.text);
  for (const Block& block : article.blocks) {
    if (block.type != BlockType::kFootnote) continue;
    add(block.details == nullptr ? std::string_view() : block.details->marker, block.text);
  }
}

/// Where the key stands in the table, or the free place where it belongs. Markers differ by case, labels do
/// not.
std::size_t NoteReferences::place(const Table& table, std::string_view key) const {
  std::uint32_t hash = kHashStart;
  for (char c : key) hash = hashByte(hash, toAsciiLower(c));
  const bool isLabel = &table == &byLabel_;
  std::size_t at = hash % kTableSize;
  for (; table[at] != 0; at = (at + 1) % kTableSize) {
    const Note& note = notes_[table[at] - 1U];
    if (isLabel ? equalsIgnoringAsciiCase(note.key(), key) : note.marker() == key) break;
  }
  return at;
}

bool NoteReferences::append(std::string_view given, std::string_view label, RichText text) {
  if (notes_.size() == limits::kFootnotes) {
    ++leftOut_;
    return false;
  }
  byMarker_.resize(kTableSize);
  byLabel_.resize(kTableSize);
  notes_.push_back({given, label, text});
  Note& note = notes_.back();
  if (isNumber(given)) ++numbered_;
  note.digitCount = writeDigits(numbered_, note.digits).size();
  std::uint16_t& slot = byLabel_[place(byLabel_, note.key())];
  if (slot == 0) {
    slot = static_cast<std::uint16_t>(notes_.size());
  } else {
    repeated_.push_back(notes_.size() - 1);
  }
  mayStart_['['] = true;
  return true;
}

void NoteReferences::add(std::string_view marker, RichText text) {
  marker = stripAsciiWhitespace(marker);
  if (marker.starts_with("[^") && marker.ends_with("]")) marker = marker.substr(2, marker.size() - 3);
  if (!append(marker, {}, text)) return;
  Note& note = notes_.back();
  removeMarker(note.marker(), note.text);
  indexMarker(note.marker());
}

void NoteReferences::addMissing(std::string_view marker, const char* place) {
  missing_.push_back({std::string(marker), place});
}

void NoteReferences::addLabelled(std::string_view label, RichText text) { append({}, label, text); }

void NoteReferences::indexMarker(std::string_view marker) {
  std::uint16_t& slot = byMarker_[place(byMarker_, marker)];
  if (slot != 0) return;
  slot = static_cast<std::uint16_t>(notes_.size());
  if (hasAsciiAlphanumeric(marker)) {
    mayStart_['^'] = true;
    return;
  }
  if (marker.size() > kLongestSymbol) return;
  mayStart_[static_cast<unsigned char>(marker.front())] = true;
  symbolLengths_ |= 1U << marker.size();
  if (marker.front() == '*') hasAsterisks_ = true;
}

std::size_t NoteReferences::findIn(const Table& table, std::string_view key) const {
  return empty() ? kNone : table[place(table, key)] - std::size_t{1};  // kNone where it is 0
}

std::size_t NoteReferences::find(std::string_view marker) const { return findIn(byMarker_, marker); }

std::size_t NoteReferences::findLabel(std::string_view label) const { return findIn(byLabel_, label); }

NoteReferences::Match NoteReferences::findSymbol(std::string_view text) const {
  for (std::size_t length = std::min(text.size(), kLongestSymbol); length > 0; --length) {
    if ((symbolLengths_ >> length & 1U) == 0) continue;
    const std::size_t note = find(text.substr(0, length));
    if (note != kNone && !hasAsciiAlphanumeric(notes_[note].given)) return {note, length};
  }
  return {};
}

void NoteReferences::writeReference(std::size_t note, MarkupSink& furniture) {
  const std::string id = referenceId(note, ++notes_[note].references);
  std::string href = "#note-";
  appendNumber(href, note + 1);
  const OpenTag superscript(furniture, "sup part=note-ref");
  const OpenTag link(furniture, StartTag("a").set("id", id).set("href", href).set("role", "doc-noteref"));
  furniture.text(notes_[note].marker());
}

}  // namespace article_viewer
