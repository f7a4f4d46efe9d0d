#pragma once

#include <string_view>

#include "base/limits.h"
#include "base/result.h"
#include "formats/json_value.h"

namespace article_viewer {

/// Reads a JSON text (RFC 8259) in UTF-8; a byte order mark before it is skipped. The document borrows
/// `bytes`.
///
/// Errors: `empty-input` (nothing but whitespace), `too-large` (Limits::inputBytes), `too-deep`
/// (Limits::depth), `bad-encoding` (not UTF-8), `json-syntax`. All but the first two come with
/// line, column and the pointer of the value that was being read.
Result<JsonDocument> readJson(std::string_view bytes, const Limits& limits = {});

}  // namespace article_viewer
