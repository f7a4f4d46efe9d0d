#include "markup/sanitizer_report.h"

#include <algorithm>

#include "base/hash.h"
#include "base/holds.h"
#include "base/limits.h"
#include "markup/sanitize.h"

namespace article_viewer {
std::string_view reasonCode(DropReason reason) {
  constexpr std::string_view kCodes[] = {
      "unknown-element",
      "refused-element",
      "dropped-element",
      "misplaced-element",
      "renamed-element",
      "frame",
      "no-source",
      "no-alternative",
      "unknown-attribute",
      "dropped-attribute",
      "refused-address",
      "refused-value",
      "changed-value",
      "output-full",
      "too-many-attributes",
      "comment",
      "processing-instruction",
      "doctype",
      "nul",
  };
  return kCodes[static_cast<std::size_t>(reason)];
}

SanitizerReport* reportOf(const MarkupSink& sink) {
  const SanitizeOptions* const options = sink.options();
  return options == nullptr ? nullptr : options->report;
}

std::uint32_t SanitizerReport::keep(std::string_view text) {
  texts_ += text;
  return static_cast<std::uint32_t>(texts_.size());
}

bool SanitizerReport::needsPath() const { return hasEverything() && places_.size() < limits::kReportEntries; }

/// A copy differs from its original in lines that are missing and in characters that were put in; what stands
/// between two of those stands in both.
const char* SanitizerReport::originalOf(const char* place) {
  for (std::size_t i = copies_.size(); i != 0; --i) {
    Copy& copy = copies_[i - 1];
    if (!holds(copy.text, place)) continue;
    std::string_view part = copy.text.substr(static_cast<std::size_t>(place - copy.text.data()));
    constexpr std::size_t kLongest = 40;
    part = part.substr(0, std::min(part.find_first_of("\r\n\\*", 1), kLongest));
    std::size_t found = std::string_view::npos;
    for (; found == std::string_view::npos; part = part.substr(0, part.size() / 2)) {
      found = copy.original.find(part, copy.from);
      if (found == std::string_view::npos) found = copy.original.find(part);
    }
    copy.from = found;
    place = copy.original.data() + found;
  }
  return place;
}

bool SanitizerReport::isNewKind(DropReason reason, std::string_view name, const char* place) {
  // Addresses and pictures are told one by one, by the place where they stand.
  const bool isOneByOne = reason == DropReason::kRefusedAddress || reason == DropReason::kNoAlternative;
  if (isOneByOne) name = {reinterpret_cast<const char*>(&place), sizeof place};
  const std::uint32_t kind = hashText(name, kHashStart + static_cast<std::uint32_t>(reason));
  if (std::find(kinds_.begin(), kinds_.end(), kind) != kinds_.end()) return false;
  kinds_.push_back(kind);
  return true;
}

void SanitizerReport::add(DropReason reason, std::string_view element, std::string_view attribute,
                          std::string_view path, const char* place) {
  const std::size_t most = hasEverything() ? limits::kReportEntries : limits::kReportKinds;
  if (places_.size() >= most && reason != DropReason::kOutputFull) {
    ++omitted_;
    return;
  }
  const bool isValue = place != nullptr;
  if (!isValue) place = originalOf(place_);
  if (!hasEverything() && !isNewKind(reason, attribute.empty() ? element : attribute, place)) return;
  Place entry{};
  entry.reason = reason;
  entry.begin = keep({});
  entry.elementEnd = keep(element);
  entry.attributeEnd = keep(attribute);
  entry.pathEnd = keep(path);
  entry.place = place;
  entry.isValue = isValue;
  places_.push_back(entry);
}

DropEntry SanitizerReport::entry(std::size_t index) const {
  const Place& entry = places_[index];
  const auto between = [this](std::uint32_t begin, std::uint32_t end) {
    return std::string_view(texts_).substr(begin, end - begin);
  };
  return {entry.reason,
          between(entry.begin, entry.elementEnd),
          between(entry.elementEnd, entry.attributeEnd),
          between(entry.attributeEnd, entry.pathEnd),
          entry.place,
          entry.isValue};
}

}  // namespace article_viewer
