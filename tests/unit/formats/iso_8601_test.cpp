#include "formats/iso_8601.h"

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

TEST_CASE("dates and times in the shapes that publishers write") {
  for (const char* const text :
       {"2026", "2026-03", "2026-03-01", "2024-02-29", "2018-04-05T06:00", "2026-03-01T10:05:00Z",
        "2026-03-01T10:05:00.123Z", "2026-03-01T10:05:00+01:00", "2026-03-01T10:05:00-0330",
        "2026-03-01T10:05+01", "2017-11-03 03:01:00.000000", "2024-04-30 16:38:37 +02:00",
        "2026-12-31T24:00:00Z", "2016-12-31T23:59:60Z"}) {
    INFO(text);
    CHECK(isDateOrDateTime(text));
  }
}

TEST_CASE("what is no date") {
  for (const char* const text : {"",
                                 "yesterday",
                                 "Invalid Date",
                                 "26-03-01",
                                 "2026-13-01",
                                 "2026-00-01",
                                 "2026-02-29",
                                 "2026-04-31",
                                 "2026-03-01T",
                                 "2026-03-01T25:00",
                                 "2026-03-01T10",
                                 "2026-03-01T10:60",
                                 "2026-03-01T24:01",
                                 "2026-03-01T10:05:00+1",
                                 "2026-03-01T10:05:00 CET",
                                 "2026-03-01 and more",
                                 "Sun, 19 Oct 2025 04:00",
                                 "1772359500",
                                 "2026-3-1",
                                 "20260301",
                                 "2026-03-01T10:05:00.",
                                 "2026-03-01T10:05:00Zx"}) {
    INFO(text);
    CHECK_FALSE(isDateOrDateTime(text));
  }
}

TEST_CASE("durations") {
  for (const char* const text : {"PT3M9S", "P1DT2H", "PT1.5H", "P2W", "P1Y2M3D", "PT0S", "P1M"}) {
    INFO(text);
    CHECK(isDuration(text));
  }
  for (const char* const text : {"", "P", "PT", "3M", "PT3", "PT3M2H", "P3H", "PT3X", "PT3M ", "5 min"}) {
    INFO(text);
    CHECK_FALSE(isDuration(text));
  }
}
