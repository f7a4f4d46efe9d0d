#include "base/limits.h"

#include "base/digits.h"

namespace article_viewer {

std::string limitMessage(std::string_view sentence, std::size_t Limits::*member, const Limits& limits) {
  std::string message(sentence);
  for (const LimitRow& row : kLimitRows) {
    if (row.member != member) continue;
    DigitBuffer buffer;
    message += ": the limit ";
    message += row.name;
    message += " is ";
    message += writeDigits(limits.*member, buffer);
    message += '.';
  }
  return message;
}

}  // namespace article_viewer
