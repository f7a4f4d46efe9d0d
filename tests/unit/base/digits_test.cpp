#include "base/digits.h"

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

TEST_CASE("numbers are written in full", "[digits]") {
  DigitBuffer buffer;
  CHECK(writeNumber(0, buffer) == "0");
  CHECK(writeNumber(-2147483648LL, buffer) == "-2147483648");
  CHECK(writeNumber(9007199254740991LL, buffer) == "9007199254740991");
  CHECK(writeDigits(18446744073709551615ULL, buffer) == "18446744073709551615");
}
