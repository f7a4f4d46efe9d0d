#pragma once

#include <string_view>

#include "app/json_writer.h"
#include "article/article.h"
#include "markup/sanitizer_report.h"

namespace article_viewer {

/// The report as the member "report" of an object that is being written:
///
///     { "entries": [ { "reason": "refused-element", "element": "script", "attribute": "…", "path": "div",
///                      "offset": 12 }, … ], "omitted": 0 }
///
/// Members that an entry does not have are missing. Offsets count UTF-16 code units of the input; `copies`
/// are texts of the article that was read from it.
void writeReport(JsonWriter& json, const SanitizerReport& report, std::string_view input,
                 const List<TextCopy>& copies);

}  // namespace article_viewer
