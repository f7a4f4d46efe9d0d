#include "formats/place_diagnostics.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

#include "base/holds.h"
#include "base/text_position.h"
#include "formats/json_string.h"

namespace article_viewer {
namespace {

/// The quote before a place where the text of a string begins; other places are what they are.
const char* beginningOfValue(const char* place, const JsonDocument& document) {
  if (place == nullptr) return nullptr;
  const JsonValue value = document.valueAt(place);
  return value.isString() && place == value.raw().data() ? value.place() : place;
}

void setPosition(Diagnostic& finding, const TextPosition& position) {
  finding.line = position.line;
  finding.column = position.column;
  finding.utf16Column = position.utf16Column;
}

}  // namespace

const char* SourceFinder::find(const char* place) {
  if (place == nullptr || holds(source_, place)) return place;
  for (const TextCopy& copy : copies_) {
    if (!holds(copy.text, place)) continue;
    if (!holds(copy.text, lastPlace_) || std::less<>()(place, lastPlace_)) {
      lastPlace_ = copy.text.data();
      lastRest_ = copy.source;
    }
    lastRest_.remove_prefix(encodedOffset(lastRest_, static_cast<std::size_t>(place - lastPlace_)));
    lastPlace_ = place;
    return holds(source_, lastRest_.data()) ? lastRest_.data() : findOuter(lastRest_.data());
  }
  return nullptr;
}

/// A string that is a document of its own has copies that stand in a copy.
const char* SourceFinder::findOuter(const char* place) const {
  for (const TextCopy& copy : copies_) {
    if (holds(copy.text, place)) return copy.source.data();
  }
  return nullptr;
}

void placeInSource(Diagnostic& finding, std::string_view source) {
  if (finding.place == nullptr) return;
  const auto offset = static_cast<std::size_t>(finding.place - source.data());
  setPosition(finding, advancePosition({}, source, 0, offset));
}

void placeDiagnostics(const JsonDocument& document, const List<TextCopy>& copies, Diagnostics& diagnostics) {
  std::vector<Diagnostic>& list = diagnostics.list();
  const std::string_view source = document.source();
  std::vector<Diagnostic> sorted;
  sorted.reserve(list.size());
  SourceFinder finder(source, copies);
  for (Diagnostic& finding : list) {
    finding.place = finder.find(finding.place);
    if (finding.isAboutValue) finding.place = beginningOfValue(finding.place, document);
    std::size_t at = sorted.size();
    sorted.push_back(std::move(finding));
    for (; at != 0 && std::less<>()(sorted[at].place, sorted[at - 1].place); --at) {
      std::swap(sorted[at], sorted[at - 1]);
    }
  }
  list = std::move(sorted);
  std::size_t done = 0;
  TextPosition position;
  for (Diagnostic& finding : list) {
    if (finding.place == nullptr) continue;
    const auto offset = static_cast<std::size_t>(finding.place - source.data());
    position = advancePosition(position, source, done, offset);
    done = offset;
    setPosition(finding, position);
    finding.pointer = document.valueAt(finding.place).pointer();
  }
}

}  // namespace article_viewer
