#pragma once

#include <string_view>

#include "base/arena.h"
#include "base/diagnostics.h"
#include "base/limits.h"
#include "base/result.h"
#include "formats/json_value.h"

namespace article_viewer {

/// Reads a JSON text (RFC 8259) in UTF-8 or UTF-16. The document borrows `bytes` or, where they are not
/// UTF-8, a converted copy in `memory`: its source(), which has no byte order mark, and in which all places
/// count.
///
/// Warnings: `ill-formed-text` (a string or key has parts that become U+FFFD), `duplicate-key`. They have
/// places, but no lines yet (placeDiagnostics()), except beside an error.
///
/// Errors: `empty-input` (nothing but whitespace), `too-large` (Limits::inputBytes, also of the copy),
/// `too-deep` (Limits::depth), `json-syntax`. The last two come with line, column and the pointer of the
/// value that was being read.
Result<JsonDocument> readJson(std::string_view bytes, Arena& memory, Diagnostics& diagnostics,
                              const Limits& limits = {});

}  // namespace article_viewer
