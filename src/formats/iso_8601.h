#pragma once

#include <string_view>

/// The shapes of ISO 8601 that publishers write.
namespace article_viewer {

/// A year, a month, a date, or a date and time: `2026`, `2026-03`, `2026-03-01`, `2026-03-01T10:05`,
/// with seconds, with a fraction, with `Z` or an offset (`+01:00`, `+0100`, `+01`, also after a space);
/// a space may stand for the `T`. Ranges are checked, the length of the month too.
bool isDateOrDateTime(std::string_view text);

/// `PT3M9S`, `P1DT2H`, `PT1.5H`, `P2W`.
bool isDuration(std::string_view text);

}  // namespace article_viewer
