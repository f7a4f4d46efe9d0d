#include "page/number_text.h"

#include <cstddef>

namespace article_viewer {

void appendInteger(std::string& out, std::uint64_t number) { appendGrouped(out, number, {}); }

void appendGrouped(std::string& out, std::uint64_t number, std::string_view separator) {
  char digits[20];
  std::size_t count = 0;
  do {
    digits[count++] = static_cast<char>('0' + number % 10);
    number /= 10;
  } while (number != 0);
  while (count != 0) {
    out += digits[--count];
    if (count != 0 && count % 3 == 0) out += separator;
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
  std::uint64_t rest = thousandths % 1000;
  if (rest == 0) return;
  out += '.';
  for (std::uint64_t unit = 100; rest != 0; unit /= 10) {
    out += static_cast<char>('0' + rest / unit);
    rest %= unit;
  }
}

}  // namespace article_viewer
