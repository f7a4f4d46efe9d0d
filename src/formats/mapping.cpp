#include "formats/mapping.h"

#include <algorithm>
#include <optional>
#include <string>

#include "base/ascii.h"
#include "base/digits.h"
#include "formats/fields.h"
#include "formats/iso_8601.h"
#include "formats/json_number.h"

namespace article_viewer {
namespace {

JsonValue elementAt(JsonValue array, unsigned index) {
  for (const JsonValue element : array.elements()) {
    if (index-- == 0) return element;
  }
  return {};
}

void appendTwoDigits(std::string& out, std::int64_t number) {
  out += static_cast<char>('0' + number / 10);
  out += static_cast<char>('0' + number % 10);
}

/// "2018-01-06T08:00:00Z" for seconds since 1970 (days to a date: H. Hinnant, "chrono-Compatible Low-Level
/// Date Algorithms", civil_from_days). Empty beyond the years 1970 to 9999.
std::string dateOfSeconds(std::int64_t seconds) {
  constexpr std::int64_t kDay = 86400;
  constexpr std::int64_t kEnd = 253402300800;
  if (seconds < 0 || seconds >= kEnd) return {};
  const std::int64_t days = seconds / kDay + 719468;  // since 0000-03-01
  const std::int64_t era = days / 146097;
  const std::int64_t dayOfEra = days % 146097;
  const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
  const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
  const std::int64_t shifted = (5 * dayOfYear + 2) / 153;  // months since March
  const std::int64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
  const std::int64_t year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  std::string out;
  appendTwoDigits(out, year / 100);
  appendTwoDigits(out, year % 100);
  appendTwoDigits(out += '-', month);
  appendTwoDigits(out += '-', dayOfYear - (153 * shifted + 2) / 5 + 1);
  appendTwoDigits(out += 'T', seconds % kDay / 3600);
  appendTwoDigits(out += ':', seconds % 3600 / 60);
  appendTwoDigits(out += ':', seconds % 60);
  return out += 'Z';
}

/// "2018-01-06T08:00:00+0000" for "Sat, 06 Jan 2018 08:00:00 +0000" (RFC 5322, section 3.3); empty where it
/// is nothing of that kind. What comes out may still be no date.
std::string dateOfMail(std::string_view text) {
  constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
  if (const std::size_t comma = text.find(','); comma != std::string_view::npos)
    text.remove_prefix(comma + 1);
  std::string_view parts[5];
  for (std::string_view& part : parts) {
    text = stripAsciiWhitespace(text);
    part = text.substr(0, text.find(' '));
    text.remove_prefix(part.size());
  }
  const std::size_t month = parts[1].size() == 3 ? kMonths.find(parts[1]) : std::string_view::npos;
  if (month == std::string_view::npos || month % 3 != 0 || parts[0].size() > 2) return {};
  std::string out(parts[2]);
  appendTwoDigits(out += '-', static_cast<std::int64_t>(month / 3 + 1));
  out += parts[0].size() == 1 ? "-0" : "-";
  (out += parts[0]) += 'T';
  out += parts[3];
  return out += parts[4] == "GMT" || parts[4] == "UT" ? "Z" : parts[4];
}

/// Of a number the seconds since 1970; milliseconds where it would be too late for seconds.
std::string dateOfNumber(std::int64_t number) {
  constexpr std::int64_t kSmallestMilliseconds = 100'000'000'000;
  return dateOfSeconds(number < kSmallestMilliseconds ? number : number / 1000);
}

}  // namespace

JsonValue findPath(JsonValue root, const char* path) {
  if (!root.isObject() && !root.isArray()) return {};
  JsonValue value = root;
  const char* key = path;
  for (const char* at = path;; ++at) {
    const bool isEnd = *at == '\0' || *at == '|';
    if (!isEnd && *at != '.') continue;
    value = value.isArray() && isAsciiDigit(*key) ? elementAt(value, static_cast<unsigned>(*key - '0'))
                                                  : value.find({key, static_cast<std::size_t>(at - key)});
    key = at + 1;
    if (!isEnd) continue;
    if (value.exists() && !value.isNull() && !(value.isString() && value.raw().empty())) return value;
    if (*at == '\0') return {};
    value = root;
  }
}

void readAnyDate(FormatContext& context, JsonValue value, std::string_view& out, std::string_view zone) {
  if (!out.empty() || (!value.isString() && !value.isNumber())) return;
  const std::string_view text = stripAsciiWhitespace(context.text(value));
  if (text.empty()) return;
  Moment moment;
  const std::optional<double> number = text.size() > 8 ? parseNumber(text) : std::nullopt;
  std::string made;
  if (number && *number < 1e18) {
    made = dateOfNumber(static_cast<std::int64_t>(*number));
  } else if (!readMoment(text, moment)) {
    made = dateOfMail(text);
  } else if (moment.hour >= 0 && !moment.hasZone && !zone.empty()) {
    (made = text) += zone;
  } else {
    out = text;
    return;
  }
  Moment read;
  if (!made.empty() && readMoment(made, read)) {
    out = context.keep(made, value);
  } else {
    context.warn(Code::kBadDate, value, "This is not a date; it is left out.");
  }
}

void readField(FormatContext& context, FieldKind kind, JsonValue value, std::string_view& out) {
  if (!out.empty()) return;
  if (kind == FieldKind::kDate) return readAnyDate(context, value, out);
  if (kind == FieldKind::kUrl && value.isObject()) value = value.find("url");
  if (value.isString() || value.isNumber()) {
    out = stripAsciiWhitespace(kind == FieldKind::kHtml ? context.plainText(value) : context.text(value));
  }
}

void readAt(FormatContext& context, JsonValue object, const char* path, std::string_view& out,
            FieldKind kind) {
  readField(context, kind, findPath(object, path), out);
}

std::string_view textAt(FormatContext& context, JsonValue object, const char* path) {
  std::string_view out;
  readAt(context, object, path, out);
  return out;
}

Link linkAt(FormatContext& context, JsonValue object, const char* name, const char* url) {
  return {textAt(context, object, name), textAt(context, object, url)};
}

void readFields(std::span<const FieldRow> rows, JsonValue object, FormatContext& context, Article& article) {
  for (const FieldRow& row : rows) {
    std::string_view& field = article.*row.field;
    if (field.empty()) readField(context, row.kind, findPath(object, row.path), field);
  }
}

void readRich(FormatContext& context, JsonValue value, TextFormat format, RichText& out) {
  if (!isBlank(out.text) || !value.isString()) return;
  out = {context.text(value), format};
}

std::uint32_t numberOf(JsonValue value) {
  constexpr double kLargest = 1e9;
  const std::optional<double> number =
      value.isString() ? parseNumber(stripAsciiWhitespace(value.raw())) : value.toDouble();
  return number && *number > 0 && *number < kLargest ? static_cast<std::uint32_t>(*number) : 0;
}

bool isTrue(JsonValue value) { return value.isTrue() || value.equals("true") || numberOf(value) == 1; }

}  // namespace article_viewer
