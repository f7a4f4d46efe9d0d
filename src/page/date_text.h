#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace article_viewer {

/// A moment as a page shows it.
struct DateText {
  std::string datetime;  ///< for <time datetime>: valid by HTML (WHATWG HTML, 2.3.5), in the zone as written
  std::string shown;     ///< for the reader, in the zone as written
};

/// Reads an ISO 8601 date or date-time: `2026`, `2026-03`, `2026-03-01`, `20260301`, then optionally `T` or
/// a space, `10:05`, `10:05:00`, `1005`, a fraction (dropped) and `Z`, `+01`, `+0100` or `+01:00`. Nothing
/// where the text is anything else or names a day or time that does not exist. Shown in English
/// ("1 March 2026, 10:05 (UTC+1)") where the language is English or unknown, else in figures that every
/// language reads ("2026-03-01 10:05 (UTC+1)").
std::optional<DateText> readDate(std::string_view text, std::string_view language);

}  // namespace article_viewer
