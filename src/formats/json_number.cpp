#include "formats/json_number.h"

#include <cstddef>

#include "base/ascii.h"

namespace article_viewer {
namespace {

constexpr std::int64_t kLargestExactInteger = (std::int64_t{1} << 53) - 1;

/// More digits than this do not fit into 64 bits; they only move the decimal point.
constexpr int kMostDigits = 19;

/// Exponents beyond this are zero or infinite whatever the digits are.
constexpr int kMostExponent = 400;

struct Decimal {
  std::uint64_t digits = 0;
  int exponent = 0;
  int count = 0;  ///< digits in `digits`
  bool any = false;
  bool negative = false;
};

class DecimalReader {
 public:
  explicit DecimalReader(std::string_view text) : text_(text) {}

  std::optional<Decimal> read() {
    decimal_.negative = next('-');
    if (!decimal_.negative) static_cast<void>(next('+'));
    readDigits(false);
    if (next('.')) readDigits(true);
    if (!decimal_.any) return std::nullopt;
    if ((next('e') || next('E')) && !readExponent()) return std::nullopt;
    if (!text_.empty()) return std::nullopt;
    return decimal_;
  }

 private:
  bool next(char expected) {
    if (text_.empty() || text_.front() != expected) return false;
    text_.remove_prefix(1);
    return true;
  }

  bool atDigit() const { return !text_.empty() && isAsciiDigit(text_.front()); }

  int takeDigit() {
    const int digit = text_.front() - '0';
    text_.remove_prefix(1);
    return digit;
  }

  void readDigits(bool fraction) {
    while (atDigit()) {
      const int digit = takeDigit();
      decimal_.any = true;
      const bool fits = decimal_.count < kMostDigits;
      if (fits) {
        decimal_.digits = decimal_.digits * 10 + static_cast<unsigned>(digit);
        if (decimal_.digits != 0) ++decimal_.count;
      }
      if (fits && fraction) --decimal_.exponent;
      if (!fits && !fraction) ++decimal_.exponent;
    }
  }

  bool readExponent() {
    const bool negative = next('-');
    if (!negative) static_cast<void>(next('+'));
    if (!atDigit()) return false;
    int exponent = 0;
    while (atDigit()) {
      const int digit = takeDigit();
      if (exponent < kMostExponent * 1000) exponent = exponent * 10 + digit;
    }
    decimal_.exponent += negative ? -exponent : exponent;
    return true;
  }

  std::string_view text_;
  Decimal decimal_;
};

/// value * 10^exponent, in steps that are exact powers of ten as long as there are any (10^22).
double scale(double value, int exponent) {
  constexpr double kTen22 = 1e22;
  const bool up = exponent > 0;
  for (int left = up ? exponent : -exponent; left > 0;) {
    double step = kTen22;
    int size = 22;
    if (left < size) {
      step = 1;
      for (size = 0; size < left; ++size) step *= 10;
    }
    value = up ? value * step : value / step;
    left -= size;
  }
  return value;
}

}  // namespace

std::optional<double> parseNumber(std::string_view text) {
  const std::optional<Decimal> decimal = DecimalReader(text).read();
  if (!decimal) return std::nullopt;
  double value = 0;
  // Digits before the point beyond 64 bits have moved the exponent, so it is judged with them.
  if (decimal->digits != 0 && decimal->exponent + decimal->count > -kMostExponent) {
    if (decimal->exponent + decimal->count > kMostExponent) return std::nullopt;
    value = scale(static_cast<double>(decimal->digits), decimal->exponent);
  }
  constexpr double kLargest = 1.7976931348623157e308;
  if (value > kLargest) return std::nullopt;
  return decimal->negative ? -value : value;
}

std::optional<std::int64_t> parseInteger(std::string_view text) {
  const std::optional<double> value = parseNumber(text);
  constexpr auto kLargest = static_cast<double>(kLargestExactInteger);
  if (!value || *value > kLargest || *value < -kLargest) return std::nullopt;
  const auto integer = static_cast<std::int64_t>(*value);
  if (static_cast<double>(integer) != *value) return std::nullopt;
  return integer;
}

}  // namespace article_viewer
