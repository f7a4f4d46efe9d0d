#include "markup/sanitizer_report.h"

#include "base/limits.h"

namespace article_viewer {

std::string_view reasonCode(DropReason reason) {
  constexpr std::string_view kCodes[] = {
      "unknown-element",   "refused-element",
      "dropped-element",   "misplaced-element",
      "renamed-element",   "frame",
      "no-source",         "unknown-attribute",
      "dropped-attribute", "refused-address",
      "refused-value",     "changed-value",
      "comment",           "processing-instruction",
      "doctype",           "nul",
  };
  return kCodes[static_cast<std::size_t>(reason)];
}

std::uint32_t SanitizerReport::keep(std::string_view text) {
  texts_ += text;
  return static_cast<std::uint32_t>(texts_.size());
}

bool SanitizerReport::isFull() const { return places_.size() == limits::kReportEntries; }

void SanitizerReport::add(DropReason reason, std::string_view element, std::string_view attribute,
                          std::string_view path) {
  if (isFull()) {
    ++omitted_;
    return;
  }
  Place place{};
  place.reason = reason;
  place.begin = keep({});
  place.elementEnd = keep(element);
  place.attributeEnd = keep(attribute);
  place.pathEnd = keep(path);
  place.offset = offset_ == nullptr ? DropEntry::kNoOffset : *offset_;
  places_.push_back(place);
}

DropEntry SanitizerReport::entry(std::size_t index) const {
  const Place& place = places_[index];
  const auto between = [this](std::uint32_t begin, std::uint32_t end) {
    return std::string_view(texts_).substr(begin, end - begin);
  };
  return {place.reason, between(place.begin, place.elementEnd), between(place.elementEnd, place.attributeEnd),
          between(place.attributeEnd, place.pathEnd), place.offset};
}

}  // namespace article_viewer
