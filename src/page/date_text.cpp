#include "page/date_text.h"

#include <cstddef>

#include "base/ascii.h"
#include "page/language.h"
#include "page/number_text.h"

namespace article_viewer {
namespace {

constexpr std::string_view kMonths[] = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};

/// Fields are -1 where the text does not have them.
struct Moment {
  int year = -1;
  int month = -1;
  int day = -1;
  int hour = -1;
  int minute = -1;
  int second = -1;
  bool hasZone = false;
  int zoneMinutes = 0;
};

class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  [[nodiscard]] bool done() const { return rest_.empty(); }

  bool take(char wanted) {
    if (rest_.empty() || toAsciiLower(rest_.front()) != wanted) return false;
    rest_.remove_prefix(1);
    return true;
  }

  /// A number of exactly this many digits, or -1 and nothing taken.
  int number(std::size_t digits) {
    if (rest_.size() < digits) return -1;
    int value = 0;
    for (char c : rest_.substr(0, digits)) {
      if (!isAsciiDigit(c)) return -1;
      value = value * 10 + (c - '0');
    }
    rest_.remove_prefix(digits);
    return value;
  }

  void skipDigits() {
    while (!rest_.empty() && isAsciiDigit(rest_.front())) rest_.remove_prefix(1);
  }

  void skipSpaces() {
    while (take(' ')) {
    }
  }

 private:
  std::string_view rest_;
};

int daysInMonth(int year, int month) {
  if (month == 2) return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

bool scanDay(Scanner& in, Moment& moment) {
  moment.year = in.number(4);
  if (moment.year < 1) return false;
  if (in.done()) return true;
  const bool separated = in.take('-');
  moment.month = in.number(2);
  if (moment.month < 1 || moment.month > 12) return false;
  if (in.done()) return separated;  // 202603 could as well be a short year and a month
  if (separated && !in.take('-')) return false;
  moment.day = in.number(2);
  return moment.day >= 1 && moment.day <= daysInMonth(moment.year, moment.month);
}

bool scanTime(Scanner& in, Moment& moment) {
  moment.hour = in.number(2);
  const bool separated = in.take(':');
  moment.minute = in.number(2);
  if (moment.hour < 0 || moment.hour > 23 || moment.minute < 0 || moment.minute > 59) return false;
  const bool secondsFollow = separated && in.take(':');
  if (secondsFollow || !separated) moment.second = in.number(2);
  if (moment.second > 60 || (secondsFollow && moment.second < 0)) return false;
  if (moment.second == 60) moment.second = 59;  // a leap second, which HTML cannot say
  if (in.take('.') || in.take(',')) in.skipDigits();
  return true;
}

bool scanZone(Scanner& in, Moment& moment) {
  in.skipSpaces();
  if (in.done()) return true;
  moment.hasZone = true;
  if (in.take('z')) return in.done();
  const bool west = in.take('-');
  if (!west && !in.take('+')) return false;
  const int hours = in.number(2);
  in.take(':');
  const int minutes = in.done() ? 0 : in.number(2);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || !in.done()) return false;
  moment.zoneMinutes = (hours * 60 + minutes) * (west ? -1 : 1);
  return true;
}

bool scanMoment(std::string_view text, Moment& moment) {
  Scanner in(text);
  if (!scanDay(in, moment)) return false;
  if (in.done()) return true;
  if (moment.day < 0 || (!in.take('t') && !in.take(' '))) return false;
  return scanTime(in, moment) && scanZone(in, moment);
}

void appendPadded(std::string& out, int number, std::size_t digits) {
  std::string text;
  appendInteger(text, static_cast<unsigned>(number));
  if (text.size() < digits) out.append(digits - text.size(), '0');
  out += text;
}

void appendField(std::string& out, char before, int number) {
  if (number < 0) return;
  out += before;
  appendPadded(out, number, 2);
}

void appendFigures(std::string& out, const Moment& moment) {
  appendPadded(out, moment.year, 4);
  appendField(out, '-', moment.month);
  appendField(out, '-', moment.day);
}

int absolute(int number) { return number < 0 ? -number : number; }

std::string machineReadable(const Moment& moment) {
  std::string out;
  appendFigures(out, moment);
  appendField(out, 'T', moment.hour);
  appendField(out, ':', moment.minute);
  appendField(out, ':', moment.second);
  if (!moment.hasZone) return out;
  if (moment.zoneMinutes == 0) return out + 'Z';
  appendField(out, moment.zoneMinutes < 0 ? '-' : '+', absolute(moment.zoneMinutes) / 60);
  appendField(out, ':', absolute(moment.zoneMinutes) % 60);
  return out;
}

void appendZone(std::string& out, int zoneMinutes) {
  out += " (UTC";
  if (zoneMinutes != 0) {
    out += zoneMinutes < 0 ? "\u2212" : "+";
    appendPadded(out, absolute(zoneMinutes) / 60, 1);
    if (zoneMinutes % 60 != 0) appendField(out, ':', absolute(zoneMinutes) % 60);
  }
  out += ')';
}

std::string readable(const Moment& moment, bool english) {
  std::string out;
  if (english) {
    if (moment.day > 0) {
      appendPadded(out, moment.day, 1);
      out += ' ';
    }
    if (moment.month > 0) {
      out += kMonths[moment.month - 1];
      out += ' ';
    }
    appendPadded(out, moment.year, 1);
  } else {
    appendFigures(out, moment);
  }
  if (moment.hour >= 0) {
    if (english) out += ',';
    appendField(out, ' ', moment.hour);
    appendField(out, ':', moment.minute);
    if (moment.hasZone) appendZone(out, moment.zoneMinutes);
  }
  return out;
}

}  // namespace

std::optional<DateText> readDate(std::string_view text, std::string_view language) {
  Moment moment;
  if (!scanMoment(stripAsciiWhitespace(text), moment)) return std::nullopt;
  return DateText{machineReadable(moment), readable(moment, isEnglishOrUnknown(language))};
}

}  // namespace article_viewer
