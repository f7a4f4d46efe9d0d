#include "formats/live_updates.h"

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"

using namespace article_viewer;

namespace {

std::string_view momentOf(std::string_view date) {
  reading::Document document(date);
  return readableMoment(document.context(), document.root());
}

}  // namespace

TEST_CASE("moments of updates are figures that every language reads") {
  CHECK(momentOf("\"2026-03-01T10:05:59.123Z\"") == "2026-03-01 10:05 (UTC)");
  CHECK(momentOf("\"2026-03-01T10:05:59-05:30\"") == "2026-03-01 10:05 (UTC-05:30)");
  CHECK(momentOf("\"2026-03-01 10:05\"") == "2026-03-01 10:05");
  CHECK(momentOf("\"2026-03-01\"") == "2026-03-01");
  CHECK(momentOf("1613763059000") == "2021-02-19 19:30 (UTC)");
  CHECK(momentOf("\"soon\"") == "");
}
