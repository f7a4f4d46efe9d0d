#include "formats/iso_8601.h"

#include <cstddef>

#include "base/ascii.h"

namespace article_viewer {
namespace {

/// Reads a text from the left; every step says whether it found what it looked for.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  [[nodiscard]] bool atEnd() const { return text_.empty(); }

  bool take(char expected) {
    if (text_.empty() || text_.front() != expected) return false;
    text_.remove_prefix(1);
    return true;
  }

  /// Exactly `count` digits that make a number from `low` to `high`.
  bool number(std::size_t count, int low, int high, int& value) {
    if (text_.size() < count) return false;
    value = 0;
    for (const char c : text_.substr(0, count)) {
      if (!isAsciiDigit(c)) return false;
      value = value * 10 + (c - '0');
    }
    text_.remove_prefix(count);
    return value >= low && value <= high;
  }

  /// One digit or more.
  bool digits() {
    const std::size_t before = text_.size();
    while (!text_.empty() && isAsciiDigit(text_.front())) text_.remove_prefix(1);
    return text_.size() != before;
  }

 private:
  std::string_view text_;
};

int daysInMonth(int year, int month) {
  if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// Nothing, `Z`, or an offset.
bool scanZone(Scanner& scanner) {
  if (scanner.atEnd()) return true;
  static_cast<void>(scanner.take(' '));
  if (scanner.take('Z') || scanner.take('z')) return scanner.atEnd();
  if (!scanner.take('+') && !scanner.take('-')) return false;
  int ignored = 0;
  if (!scanner.number(2, 0, 23, ignored)) return false;
  if (scanner.atEnd()) return true;
  static_cast<void>(scanner.take(':'));
  return scanner.number(2, 0, 59, ignored) && scanner.atEnd();
}

bool scanTime(Scanner& scanner) {
  int hour = 0;
  int minute = 0;
  int second = 0;
  if (!scanner.number(2, 0, 24, hour)) return false;
  if (!scanner.take(':') || !scanner.number(2, 0, 59, minute)) return false;
  // 60 is a leap second.
  if (scanner.take(':') && !scanner.number(2, 0, 60, second)) return false;
  if ((scanner.take('.') || scanner.take(',')) && !scanner.digits()) return false;
  if (hour == 24 && (minute != 0 || second != 0)) return false;
  return scanZone(scanner);
}

/// Numbers with a letter out of `units`, in that order; at least one where `needed`.
bool scanUnits(Scanner& scanner, std::string_view units, bool needed) {
  bool found = false;
  while (scanner.digits()) {
    if ((scanner.take('.') || scanner.take(',')) && !scanner.digits()) return false;
    while (!units.empty() && !scanner.take(units.front())) units.remove_prefix(1);
    if (units.empty()) return false;
    units.remove_prefix(1);
    found = true;
  }
  return found || !needed;
}

}  // namespace

bool isDateOrDateTime(std::string_view text) {
  Scanner scanner(text);
  int year = 0;
  int month = 0;
  int day = 0;
  if (!scanner.number(4, 0, 9999, year)) return false;
  if (scanner.atEnd()) return true;
  if (!scanner.take('-') || !scanner.number(2, 1, 12, month)) return false;
  if (scanner.atEnd()) return true;
  if (!scanner.take('-') || !scanner.number(2, 1, daysInMonth(year, month), day)) return false;
  if (scanner.atEnd()) return true;
  return (scanner.take('T') || scanner.take('t') || scanner.take(' ')) && scanTime(scanner);
}

bool isDuration(std::string_view text) {
  Scanner scanner(text);
  if (!scanner.take('P') || scanner.atEnd()) return false;
  if (!scanUnits(scanner, "YMWD", false)) return false;
  if (scanner.take('T') && !scanUnits(scanner, "HMS", true)) return false;
  return scanner.atEnd();
}

}  // namespace article_viewer
