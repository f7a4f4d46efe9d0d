#pragma once

#include <string_view>

/// The shapes of ISO 8601 that publishers write.
namespace article_viewer {

/// A date or a date and time, in the zone as written. Fields are -1 where the text does not have them.
struct Moment {
  int year = -1;
  int month = -1;
  int day = -1;
  int hour = -1;  ///< 24 only for the end of a day
  int minute = -1;
  int second = -1;  ///< 59 for a leap second, which HTML cannot say
  bool hasZone = false;
  int zoneMinutes = 0;
  bool isExtended = true;  ///< written with every sign that belongs between the numbers, and no other
};

/// A year, a month, a date, or a date and time: `2026`, `2026-03`, `2026-03-01`, `2026-03-01T10:05`,
/// with seconds, with a fraction, with `Z` or an offset (`+01:00`, `+0100`, `+01`, also after a space);
/// a space may stand for the `T`. Ranges are checked, the length of the month too. False for anything else,
/// but for what is understood without being extended: `20260301`, `1005`, more spaces before the zone.
bool readMoment(std::string_view text, Moment& moment);

/// Whether it is one of these shapes in the extended form.
bool isDateOrDateTime(std::string_view text);

/// `PT3M9S`, `P1DT2H`, `PT1.5H`, `P2W`.
bool isDuration(std::string_view text);

}  // namespace article_viewer
