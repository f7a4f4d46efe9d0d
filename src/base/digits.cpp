#include "base/digits.h"

#include <cstddef>

namespace article_viewer {

std::string_view writeDigits(std::uint64_t number, DigitBuffer& buffer) {
  std::size_t begin = buffer.size();
  do {
    buffer[--begin] = static_cast<char>('0' + number % 10);
    number /= 10;
  } while (number != 0);
  return {buffer.data() + begin, buffer.size() - begin};
}

std::string_view writeNumber(std::int64_t number, DigitBuffer& buffer) {
  if (number >= 0) return writeDigits(static_cast<std::uint64_t>(number), buffer);
  const std::size_t begin =
      buffer.size() - 1 - writeDigits(static_cast<std::uint64_t>(-number), buffer).size();
  buffer[begin] = '-';
  return {buffer.data() + begin, buffer.size() - begin};
}

}  // namespace article_viewer
