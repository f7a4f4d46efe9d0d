#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// Numbers as text without locale and without printf, whose floating-point part alone would be a tenth
/// of the module.
namespace article_viewer {

/// 1234567 -> "1234567".
void appendInteger(std::string& out, std::uint64_t number);

/// 1234567 -> "1,234,567" with the separator given. Four digits are grouped too.
void appendGrouped(std::string& out, std::uint64_t number, std::string_view separator);

/// The number rounded to three decimals, without trailing zeros: 8 -> "8", 0.1251 -> "0.125". Negative
/// numbers and NaN give "0", and everything above 1e15 gives "1000000000000000".
void appendDecimal(std::string& out, double number);

}  // namespace article_viewer
