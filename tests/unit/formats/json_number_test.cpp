#include "formats/json_number.h"

#include <cmath>
#include <cstdlib>
#include <string>

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

TEST_CASE("numbers with few digits are exact") {
  for (const char* const text : {"0", "1", "-1", "2.5", "0.1", "123456789012345", "1e22", "5e-22",
                                 "-0.000123", "1.5E3", "1e+2", "1234.5678e2"}) {
    CHECK(parseNumber(text) == std::strtod(text, nullptr));
  }
}

TEST_CASE("long and large numbers are near the C library's") {
  for (const char* const text :
       {"3.14159265358979323846264338327950288", "1e300", "1.7976931348623157e308", "2.2250738585072014e-308",
        "123456789012345678901234567890", "0.00000000000000000000000000000000012345678901234567890123"}) {
    const double expected = std::strtod(text, nullptr);
    REQUIRE(parseNumber(text).has_value());
    CHECK(std::abs(*parseNumber(text) - expected) <= std::abs(expected) * 1e-14);
  }
}

TEST_CASE("numbers beyond double are none, or zero") {
  CHECK_FALSE(parseNumber("1e309").has_value());
  CHECK_FALSE(parseNumber("-1e999999999999999").has_value());
  CHECK_FALSE(parseNumber(std::string(400, '9')).has_value());
  CHECK(parseNumber("1e-400") == 0.0);
  CHECK(parseNumber("0e999999999999999") == 0.0);
  CHECK(parseNumber("0." + std::string(500, '0') + "1e505") == 1e4);
}

TEST_CASE("only a whole text is a number") {
  CHECK(parseNumber("+7") == 7.0);
  CHECK(parseNumber("007") == 7.0);
  CHECK(parseNumber(".5") == 0.5);
  CHECK(parseNumber("5.") == 5.0);
  for (const char* const text :
       {"", "-", "+", ".", "e5", "1e", "1e+", "1 ", "12px", "0x10", "NaN", "Infinity", "1,5"}) {
    CHECK_FALSE(parseNumber(text).has_value());
  }
}

TEST_CASE("integers are those that JSON keeps exactly") {
  CHECK(parseInteger("9007199254740991") == 9007199254740991);
  CHECK(parseInteger("-9007199254740991") == -9007199254740991);
  CHECK_FALSE(parseInteger("9007199254740993").has_value());
  CHECK(parseInteger("1e3") == 1000);
  CHECK(parseInteger("2.0") == 2);
  CHECK_FALSE(parseInteger("2.5").has_value());
}
