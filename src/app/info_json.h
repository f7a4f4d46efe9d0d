#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "base/result.h"
#include "cloud/keywords.h"
#include "markup/sanitizer_report.h"
#include "view/make_view.h"

/// What goes back to JavaScript beside the HTML, as JSON text:
///
///     { "format": …, "metadata": {…}, "diagnostics": […], "omittedDiagnostics": N }      of a view, and
///       "missingStopwords": LANGUAGE where it has keywords that they would have made better
///     { "error": {…}, "diagnostics": […], "omittedDiagnostics": N }                      where there is none
///
/// and of results that were asked for it a report, see report_json.h.
///
/// Columns count UTF-16 code units here, as editors and JavaScript do.
namespace article_viewer {

class JsonWriter;

/// The members `diagnostics` and `omittedDiagnostics`.
void writeDiagnostics(JsonWriter& json, const Diagnostics& diagnostics);

std::string infoJson(const View& view, const Diagnostics& diagnostics,
                     const SanitizerReport* report = nullptr);
/// `{ "keywords": [{ "text": …, "weight": … }, …] }`
std::string keywordsJson(std::span<const Keyword> keywords);
std::string errorJson(const Error& error, const Diagnostics& diagnostics);
/// For results that are nothing but HTML: `{}`, or the report alone.
std::string fragmentInfoJson(std::string_view input, const SanitizerReport* report);

}  // namespace article_viewer
