#pragma once

#include "article/article.h"
#include "base/diagnostics.h"
#include "formats/json_value.h"

namespace article_viewer {

/// Finds out where in the source a byte of it, or of a text that was copied from it, stands. Goes on from the
/// place before, so that many questions in the order of the text take one walk through it.
class SourceFinder {
 public:
  SourceFinder(std::string_view source, const List<TextCopy>& copies) : source_(source), copies_(copies) {}

  /// Null where it does not.
  const char* find(const char* place);

 private:
  [[nodiscard]] const char* findOuter(const char* place) const;

  std::string_view source_;
  const List<TextCopy>& copies_;
  const char* lastPlace_ = nullptr;
  std::string_view lastRest_;  ///< of the source of the copy that holds it, from there on
};

/// Fills in line, columns and pointer of a finding whose place lies in the source.
void placeInSource(Diagnostic& finding, std::string_view source);

/// Fills in line, columns and pointer of all findings whose places lie in the document or in the texts of the
/// article that was read from it, and sorts them by place; those without one come first, as they were found.
void placeDiagnostics(const JsonDocument& document, const List<TextCopy>& copies, Diagnostics& diagnostics);

}  // namespace article_viewer
