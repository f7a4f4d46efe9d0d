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

bool SanitizerReport::isFull() const { return entries_.size() == limits::kReportEntries; }

void SanitizerReport::add(DropReason reason, std::string_view element, std::string_view attribute,
                          std::string_view path) {
  if (isFull()) {
    ++omitted_;
    return;
  }
  entries_.push_back({reason, std::string(element), std::string(attribute), std::string(path),
                      offset_ == nullptr ? DropEntry::kNoOffset : *offset_});
}

}  // namespace article_viewer
