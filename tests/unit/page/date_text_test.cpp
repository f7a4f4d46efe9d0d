#include "page/date_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

namespace {

std::string datetime(std::string_view text) {
  const auto date = readDate(text, "en");
  return date ? date->datetime : "none";
}

std::string shown(std::string_view text, std::string_view language = "en") {
  const auto date = readDate(text, language);
  return date ? date->shown : "none";
}

}  // namespace

TEST_CASE("a moment with its zone is shown in that zone", "[page][date]") {
  CHECK(datetime("2026-03-01T10:05:00+01:00") == "2026-03-01T10:05:00+01:00");
  CHECK(shown("2026-03-01T10:05:00+01:00") == "1 March 2026, 10:05 (UTC+1)");
  CHECK(shown("2026-03-01T10:05:00Z") == "1 March 2026, 10:05 (UTC)");
  CHECK(shown("2026-12-24T23:59:59+05:30") == "24 December 2026, 23:59 (UTC+5:30)");
  CHECK(shown("2026-03-01T10:05:00-05:00") == "1 March 2026, 10:05 (UTC\u22125)");
  CHECK(shown("2026-03-01T10:05:00-03:30") == "1 March 2026, 10:05 (UTC\u22123:30)");
  CHECK(shown("2026-03-01T10:05:00+12:45") == "1 March 2026, 10:05 (UTC+12:45)");
}

TEST_CASE("ways of writing a moment that occur in the wild", "[page][date]") {
  CHECK(datetime("2018-04-05T06:00") == "2018-04-05T06:00");
  CHECK(shown("2018-04-05T06:00") == "5 April 2018, 06:00");
  CHECK(datetime("2017-11-03 03:01:00.000000") == "2017-11-03T03:01:00");
  CHECK(datetime("2024-04-30 16:38:37 +02:00") == "2024-04-30T16:38:37+02:00");
  CHECK(datetime("2024-04-30T16:38:37+0200") == "2024-04-30T16:38:37+02:00");
  CHECK(datetime("2024-04-30T16:38:37-08") == "2024-04-30T16:38:37-08:00");
  CHECK(datetime("2024-04-30T16:38:37.123Z") == "2024-04-30T16:38:37Z");
  CHECK(datetime("2024-04-30T16:38:37,5Z") == "2024-04-30T16:38:37Z");
  CHECK(datetime("2024-04-30t16:38:37z") == "2024-04-30T16:38:37Z");
  CHECK(datetime("20240430T163837Z") == "2024-04-30T16:38:37Z");
  CHECK(datetime("20240430T1638+0100") == "2024-04-30T16:38+01:00");
  CHECK(datetime("2024-04-30T16:38:37-00:00") == "2024-04-30T16:38:37Z");
  CHECK(datetime("2016-12-31T23:59:60Z") == "2016-12-31T23:59:59Z");
  CHECK(datetime("  2020-09-21\n") == "2020-09-21");
}

TEST_CASE("days, months and years without a time", "[page][date]") {
  CHECK(datetime("2026-03-01") == "2026-03-01");
  CHECK(shown("2026-03-01") == "1 March 2026");
  CHECK(datetime("20260301") == "2026-03-01");
  CHECK(datetime("2026-03") == "2026-03");
  CHECK(shown("2026-03") == "March 2026");
  CHECK(datetime("2026") == "2026");
  CHECK(shown("2026") == "2026");
}

TEST_CASE("other languages get figures", "[page][date]") {
  CHECK(shown("2026-03-01T10:05:00+01:00", "de") == "2026-03-01 10:05 (UTC+1)");
  CHECK(shown("2026-03-01", "ar") == "2026-03-01");
  CHECK(shown("2026-03", "fr") == "2026-03");
  CHECK(shown("2026-03-01", "en-GB") == "1 March 2026");
  CHECK(shown("2026-03-01", "EN") == "1 March 2026");
  CHECK(shown("2026-03-01", "") == "1 March 2026");
}

TEST_CASE("what is not a date is none", "[page][date]") {
  for (const char* text : {"",
                           "Invalid Date",
                           "0000-01-01",
                           "2026-13-01",
                           "2026-02-29",
                           "2025-04-31",
                           "2026-3-1",
                           "202603",
                           "2026-03-01T",
                           "2026-03-01T24:00",
                           "2026-03-01T10",
                           "2026-03-01T10:60",
                           "2026-03-01T10:05:61",
                           "2026-03-01T10:05:",
                           "2026-03-01T10:05:00+",
                           "2026-03-01T10:05:00+25:00",
                           "2026-03-01T10:05:00+01:0",
                           "2026-03-01T10:05:00Zx",
                           "2026-03-01x",
                           "2026-03T10:05",
                           "2026-0301",
                           "Mon, 01 Mar 2026 10:05:00 GMT",
                           "1772355900",
                           "2026-03-01T10:05<script>"}) {
    CAPTURE(text);
    CHECK(datetime(text) == "none");
  }
}

TEST_CASE("leap years follow the Gregorian rule", "[page][date]") {
  CHECK(datetime("2024-02-29") == "2024-02-29");
  CHECK(datetime("2000-02-29") == "2000-02-29");
  CHECK(datetime("1900-02-29") == "none");
}
