#include "body/note_filter.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/split.h"
#include "base/utf8.h"
#include "body/character_class.h"
#include "body/placement.h"

namespace article_viewer {
namespace {

/// Longest label between brackets or in a superscript that is looked up.
constexpr std::size_t kLongestLabel = 64;

/// Symbols that are footnote markers where they stand right after a word.
constexpr std::string_view kMarkerSymbols[] = {"*", "\u2020", "\u2021"};

/// Bytes of the markers without a note that are remembered of one text.
constexpr std::size_t kMostMissing = 4096;

/// Whether a marker that has no note could begin with this byte.
constexpr bool mayBeMissing(char byte) { return byte == '[' || byte == '*' || byte == '\xE2'; }

/// Elements whose text is not prose: a marker in it is not a reference.
bool isQuiet(std::string_view name, Placement placement) {
  return placement == Placement::kDropContent || isOneOf(name, "a code pre kbd samp");
}

}  // namespace

void NoteFilter::start(std::string_view name, std::span<const Attribute> attributes) {
  release();
  const Placement placement = placementOf(name);
  if (!isPhrasing(placement) || name == "br") before_ = 0;
  if (isQuiet(name, placement)) ++quietDepth_;
  if (name == "sup" && quietDepth_ == 0) {
    inSuperscript_ = true;
    superscript_.clear();
    return superscriptTag_.hold(name, attributes);
  }
  content_.start(name, attributes);
}

void NoteFilter::end(std::string_view name) {
  if (inSuperscript_ && name == "sup" && endSuperscript()) return;
  release();
  const Placement placement = placementOf(name);
  if (!isPhrasing(placement)) before_ = 0;
  if (quietDepth_ != 0 && isQuiet(name, placement) && --quietDepth_ == 0 && isPhrasing(placement))
    before_ = 'x';
  content_.end(name);
}

void NoteFilter::text(std::string_view text) {
  if (text.empty()) return;
  if (quietDepth_ != 0) return content_.text(text);
  if (inSuperscript_) {
    if (superscript_.size() + text.size() <= kLongestLabel) {
      superscript_ += text;
      return;
    }
    release();
  }
  if (held_.empty()) return scan(text, false);
  std::string joined;
  joined.swap(held_);
  joined += text;
  scan(joined, false);
}

/// At the end of a held <sup>: true where it was a reference and is written as one.
bool NoteFilter::endSuperscript() {
  std::string_view marker = stripAsciiWhitespace(superscript_);
  if (marker.size() > 2 && marker.front() == '[' && marker.back() == ']')
    marker = marker.substr(1, marker.size() - 2);
  const std::size_t note = before_ == 0 ? NoteReferences::kNone : notes_.find(marker);
  if (note == NoteReferences::kNone) return false;
  inSuperscript_ = false;
  superscriptTag_.dropLast("sup");
  notes_.writeReference(note, furniture_);
  before_ = 'x';
  return true;
}

/// Sends what was held: nothing more comes that could decide otherwise.
void NoteFilter::release() {
  if (inSuperscript_) {
    inSuperscript_ = false;
    superscriptTag_.release(0, content_);
    pass(superscript_);
  }
  if (held_.empty()) return;
  std::string held;
  held.swap(held_);
  scan(held, true);
}

void NoteFilter::pass(std::string_view text) {
  if (text.empty()) return;
  content_.text(text);
  before_ = characterBefore(text, text.size());
}

void NoteFilter::scan(std::string_view text, bool isLast) {
  std::size_t sent = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    if (!notes_.mayStart(text[at]) && !mayBeMissing(text[at])) {
      ++at;
      continue;
    }
    const Found found = match(text, at, isLast);
    if (found.isUndecided) {
      pass(text.substr(sent, at - sent));
      held_ = text.substr(at);
      return;
    }
    if (found.note == NoteReferences::kNone) {
      noteMissing(text, at);
      ++at;
      continue;
    }
    pass(text.substr(sent, at - sent));
    notes_.writeReference(found.note, furniture_);
    at += found.length;
    sent = at;
    before_ = characterBefore(text, at);
  }
  pass(text.substr(sent));
}

NoteFilter::Found NoteFilter::match(std::string_view text, std::size_t position, bool isLast) const {
  Found found;
  if (text[position] == '[') found = matchBracket(text, position);
  if (text[position] == '^') found = matchCaret(text, position, isLast);
  return found.note == NoteReferences::kNone && !found.isUndecided ? matchSymbol(text, position, isLast)
                                                                   : found;
}

/// `[^label]`, and `[marker]` where it does not begin the line: there it is the note itself.
NoteFilter::Found NoteFilter::matchBracket(std::string_view text, std::size_t position) const {
  const std::string_view rest = text.substr(position + 1, kLongestLabel + 2);
  const std::size_t close = rest.find(']');
  if (close == std::string_view::npos) return {};
  const std::string_view label = rest.substr(0, close);
  if (label.starts_with('^')) return {notes_.findLabel(label.substr(1)), close + 2};
  if (precedingCharacter(text, position) == 0) return {};
  return {notes_.find(label), close + 2};
}

/// `^1` right after a word.
NoteFilter::Found NoteFilter::matchCaret(std::string_view text, std::size_t position, bool isLast) const {
  if (isSpaceCharacter(precedingCharacter(text, position))) return {};
  std::size_t end = position + 1;
  while (end < text.size() && isAsciiAlphanumeric(text[end]) && end - position <= kLongestLabel) ++end;
  if (end == text.size() && !isLast) return {NoteReferences::kNone, 0, true};
  return {notes_.find(text.substr(position + 1, end - position - 1)), end - position};
}

NoteFilter::Found NoteFilter::matchSymbol(std::string_view text, std::size_t position, bool isLast) const {
  const NoteReferences::Match symbol = notes_.findSymbol(text.substr(position));
  if (symbol.note == NoteReferences::kNone) return {};
  const char32_t self = decodeUtf8(text, position).value;
  const char32_t before = precedingCharacter(text, position);
  if (before == self || isSpaceCharacter(before) || isOpeningPunctuation(before)) return {};
  const std::size_t end = position + symbol.length;
  if (end == text.size())
    return isLast ? Found{symbol.note, symbol.length} : Found{NoteReferences::kNone, 0, true};
  const char32_t after = decodeUtf8(text, end).value;
  if (after == self || (isWordCharacter(after) && !isUnspacedScript(after))) return {};
  return {symbol.note, symbol.length};
}

/// A label in brackets, or a symbol right after a word with no word after it.
void NoteFilter::noteMissing(std::string_view text, std::size_t position) {
  std::string_view marker;
  const std::string_view rest = text.substr(position, kLongestLabel + 3);
  if (rest.starts_with("[^")) {
    marker = rest.substr(0, rest.find(']') + 1);
    if (marker.size() < 4 || marker.find_first_of(" \t\n") != std::string_view::npos) return;
  } else {
    for (const std::string_view symbol : kMarkerSymbols) {
      if (rest.starts_with(symbol)) marker = symbol;
    }
    // "4* hotels", and what Markdown would have as *emphasis*.
    const char32_t before = precedingCharacter(text, position);
    const bool isOther = (before >= '0' && before <= '9') || text.find(marker) < position;
    if (marker.empty() || !isWordCharacter(before) || isOther) return;
    const std::string_view after = rest.substr(marker.size());
    if (after.starts_with(marker)) return;
    if (!after.empty() && isWordCharacter(decodeUtf8(after, 0).value)) return;
  }
  if (!marker.empty() && missing_.size() < kMostMissing) (missing_ += marker) += '\n';
}

char32_t NoteFilter::precedingCharacter(std::string_view text, std::size_t position) const {
  return position == 0 ? before_ : characterBefore(text, position);
}

}  // namespace article_viewer
