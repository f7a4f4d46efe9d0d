#include "page/date_text.h"

#include <cstddef>

#include "base/ascii.h"
#include "formats/iso_8601.h"
#include "page/language.h"
#include "page/number_text.h"

namespace article_viewer {
namespace {

constexpr std::string_view kMonths[] = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};

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
  if (!readMoment(stripAsciiWhitespace(text), moment)) return std::nullopt;
  if (moment.year < 1 || moment.hour > 23) return std::nullopt;  // HTML has neither
  return DateText{machineReadable(moment), readable(moment, isEnglishOrUnknown(language))};
}

}  // namespace article_viewer
