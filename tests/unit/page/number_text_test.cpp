#include "page/number_text.h"

#include <limits>

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

namespace {

std::string integer(std::uint64_t number) {
  std::string out;
  appendInteger(out, number);
  return out;
}

std::string grouped(std::uint64_t number) {
  std::string out;
  appendGrouped(out, number, ",");
  return out;
}

std::string decimal(double number) {
  std::string out;
  appendDecimal(out, number);
  return out;
}

}  // namespace

TEST_CASE("integers of every length", "[page]") {
  CHECK(integer(0) == "0");
  CHECK(integer(7) == "7");
  CHECK(integer(1203) == "1203");
  CHECK(integer(std::numeric_limits<std::uint64_t>::max()) == "18446744073709551615");
}

TEST_CASE("thousands are grouped", "[page]") {
  CHECK(grouped(0) == "0");
  CHECK(grouped(999) == "999");
  CHECK(grouped(1000) == "1,000");
  CHECK(grouped(1234567) == "1,234,567");
}

TEST_CASE("decimals are rounded to three places and lose their zeros", "[page]") {
  CHECK(decimal(8) == "8");
  CHECK(decimal(2.5) == "2.5");
  CHECK(decimal(0.125) == "0.125");
  CHECK(decimal(0.0625) == "0.063");
  CHECK(decimal(0.05) == "0.05");
  CHECK(decimal(1.9999) == "2");
}

TEST_CASE("decimals that are out of range are brought into it", "[page]") {
  CHECK(decimal(-3) == "0");
  CHECK(decimal(std::numeric_limits<double>::quiet_NaN()) == "0");
  CHECK(decimal(std::numeric_limits<double>::infinity()) == "1000000000000000");
}
