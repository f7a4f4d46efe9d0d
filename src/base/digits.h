#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace article_viewer {

/// Holds the longest 64-bit number, or the longest signed one with its sign.
using DigitBuffer = std::array<char, 20>;

/// The number in decimal, at the end of the buffer, without a zero behind it.
std::string_view writeDigits(std::uint64_t number, DigitBuffer& buffer);

/// The same with a minus before negative numbers.
std::string_view writeNumber(std::int64_t number, DigitBuffer& buffer);

}  // namespace article_viewer
