#include "page/number_text.h"

#include <cstddef>

#include "base/digits.h"

namespace article_viewer {

void appendInteger(std::string& out, std::uint64_t number) {
  DigitBuffer buffer;
  out += writeDigits(number, buffer);
}

void appendGrouped(std::string& out, std::uint64_t number, std::string_view separator) {
  DigitBuffer buffer;
  const std::string_view digits = writeDigits(number, buffer);
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i != 0 && (digits.size() - i) % 3 == 0) out += separator;
    out += digits[i];
  }
}

void appendDecimal(std::string& out, double number) {
  constexpr double kLargest = 1e15;
  if (!(number > 0)) number = 0;
  if (number > kLargest) number = kLargest;
  const double scaled = number * 1000;
  auto thousandths = static_cast<std::uint64_t>(scaled);
  if (scaled - static_cast<double>(thousandths) >= 0.5) ++thousandths;
  appendInteger(out, thousandths / 1000);
  // The digit in front of the three decimals keeps their zeros; the point takes its place.
  const std::size_t point = out.size();
  appendInteger(out, 1000 + thousandths % 1000);
  out[point] = '.';
  while (out.back() == '0') out.pop_back();
  if (out.back() == '.') out.pop_back();
}

}  // namespace article_viewer
