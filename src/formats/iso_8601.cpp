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

  /// A number of exactly two digits, or -1 and nothing taken.
  int twoDigits() {
    if (text_.size() < 2 || !isAsciiDigit(text_[0]) || !isAsciiDigit(text_[1])) return -1;
    const int value = (text_[0] - '0') * 10 + (text_[1] - '0');
    text_.remove_prefix(2);
    return value;
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

bool scanDay(Scanner& scanner, Moment& moment) {
  const int century = scanner.twoDigits();
  const int yearOfCentury = scanner.twoDigits();
  if (century < 0 || yearOfCentury < 0) return false;
  moment.year = century * 100 + yearOfCentury;
  if (scanner.atEnd()) return true;
  moment.isExtended = scanner.take('-');
  moment.month = scanner.twoDigits();
  if (moment.month < 1 || moment.month > 12) return false;
  if (scanner.atEnd()) return moment.isExtended;  // 202603 could as well be a short year and a month
  if (moment.isExtended && !scanner.take('-')) return false;
  moment.day = scanner.twoDigits();
  return moment.day >= 1 && moment.day <= daysInMonth(moment.year, moment.month);
}

bool scanTime(Scanner& scanner, Moment& moment) {
  moment.hour = scanner.twoDigits();
  const bool separated = scanner.take(':');
  moment.isExtended &= separated;
  moment.minute = scanner.twoDigits();
  if (moment.hour < 0 || moment.hour > 24 || moment.minute < 0 || moment.minute > 59) return false;
  const bool secondsFollow = separated && scanner.take(':');
  if (secondsFollow || !separated) moment.second = scanner.twoDigits();
  if (moment.second > 60 || (secondsFollow && moment.second < 0)) return false;
  if (moment.second == 60) moment.second = 59;
  if (scanner.take('.') || scanner.take(',')) moment.isExtended &= scanner.digits();
  return moment.hour != 24 || (moment.minute == 0 && moment.second <= 0);
}

/// Nothing, `Z`, or an offset.
bool scanZone(Scanner& scanner, Moment& moment) {
  if (scanner.atEnd()) return true;
  static_cast<void>(scanner.take(' '));
  while (scanner.take(' ')) moment.isExtended = false;
  moment.hasZone = true;
  if (scanner.take('Z') || scanner.take('z')) return scanner.atEnd();
  const bool west = scanner.take('-');
  if (!west && !scanner.take('+')) return false;
  const int hours = scanner.twoDigits();
  const bool hasColon = scanner.take(':');
  const bool hasMinutes = !scanner.atEnd();
  const int minutes = hasMinutes ? scanner.twoDigits() : 0;
  if (hasColon && !hasMinutes) moment.isExtended = false;
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || !scanner.atEnd()) return false;
  moment.zoneMinutes = (hours * 60 + minutes) * (west ? -1 : 1);
  return true;
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

bool readMoment(std::string_view text, Moment& moment) {
  Scanner scanner(text);
  if (!scanDay(scanner, moment)) return false;
  if (scanner.atEnd()) return true;
  if (!scanner.take('T') && !scanner.take('t') && !scanner.take(' ')) return false;
  return scanTime(scanner, moment) && scanZone(scanner, moment);
}

bool isDateOrDateTime(std::string_view text) {
  Moment moment;
  return readMoment(text, moment) && moment.isExtended;
}

bool isDuration(std::string_view text) {
  Scanner scanner(text);
  if (!scanner.take('P') || scanner.atEnd()) return false;
  if (!scanUnits(scanner, "YMWD", false)) return false;
  if (scanner.take('T') && !scanUnits(scanner, "HMS", true)) return false;
  return scanner.atEnd();
}

}  // namespace article_viewer
