#pragma once

#include "article/article.h"
#include "base/diagnostics.h"
#include "formats/json_value.h"

namespace article_viewer {

/// Where in the source a byte of it, or of a text that was copied from it, stands; null where it does not.
const char* findInSource(const char* place, std::string_view source, const List<TextCopy>& copies);

/// Fills in line, columns and pointer of a finding whose place lies in the source.
void placeInSource(Diagnostic& finding, std::string_view source);

/// Fills in line, columns and pointer of all findings whose places lie in the document or in the texts of the
/// article that was read from it, and sorts them by place; those without one come first, as they were found.
void placeDiagnostics(const JsonDocument& document, const List<TextCopy>& copies, Diagnostics& diagnostics);

}  // namespace article_viewer
