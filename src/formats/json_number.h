#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

/// Decimal numbers as text -> values. The C library's strtod brings kilobytes of long arithmetic into
/// the wasm and depends on the locale; sizes, weights and counts need neither.
namespace article_viewer {

/// The number that the whole text spells: an optional sign, digits, an optional fraction, an optional
/// exponent (JSON's grammar, and also a plus sign, leading zeros and a missing integer part). Exact up
/// to 15 digits and exponents within 22, elsewhere within a few units in the last place; the same on
/// every machine. Nothing where the text is not a number or beyond the range of double.
std::optional<double> parseNumber(std::string_view text);

/// The integer that the whole text spells (also as 1e3 or 2.0). Nothing where it is not an integer or
/// not within ±(2^53 - 1), the integers that JSON keeps exactly everywhere (RFC 8259, section 6).
std::optional<std::int64_t> parseInteger(std::string_view text);

}  // namespace article_viewer
