#include "formats/fields.h"

#include <optional>

#include "base/ascii.h"
#include "formats/iso_8601.h"
#include "formats/json_number.h"
#include "formats/mapping.h"

namespace article_viewer {
namespace {

/// Reads the string as it is, white space included.
void readText(FormatContext& context, const char* name, JsonValue value, std::string_view& out) {
  if (!out.empty() || !value.exists() || value.isNull()) return;
  JsonValue inner = firstOf(value);  // JSON-LD: of several
  if (inner.isObject()) inner = inner.find("@value");
  if (inner.isString()) {
    out = context.text(inner);
  } else {
    context.warnWrongType(name, "a string", value);
  }
}

/// The format that a name or MIME type (without its parameters) stands for.
std::optional<TextFormat> formatNamed(std::string_view name) {
  name = stripAsciiWhitespace(name.substr(0, name.find(';')));
  constexpr std::string_view kText = "text/";
  if (equalsIgnoringAsciiCase(name.substr(0, kText.size()), kText)) name.remove_prefix(kText.size());
  if (equalsIgnoringAsciiCase(name, "plain")) return TextFormat::kPlain;
  if (equalsIgnoringAsciiCase(name, "html")) return TextFormat::kHtml;
  if (equalsIgnoringAsciiCase(name, "markdown")) return TextFormat::kMarkdown;
  if (equalsIgnoringAsciiCase(name, "x-markdown")) return TextFormat::kMarkdown;
  return std::nullopt;
}

TextFormat readTextFormat(FormatContext& context, const char* name, JsonValue value) {
  std::string_view text;
  readString(context, name, value, text);
  if (text.empty()) return TextFormat::kPlain;
  const std::optional<TextFormat> known = formatNamed(text);
  if (!known) context.warnBadValue(Code::kBadValue, name, "plain, markdown or html", value);
  return known.value_or(TextFormat::kPlain);
}

void readTextOrObject(FormatContext& context, const char* name, JsonValue value, JsonValue format,
                      RichText& out) {
  if (const JsonValue text = value.find("text"); text.exists()) {
    format = value.find("format");
    value = text;
  }
  readText(context, name, value, out.text);
  out.format = readTextFormat(context, "format", format);
}

/// A number from 0 to `largest`, also as a string, which may end in `px`. Nothing, with a warning, for
/// anything else; nothing without one for nothing.
std::optional<double> readNumber(FormatContext& context, const char* name, const char* expected,
                                 JsonValue value, double largest) {
  if (!value.exists() || value.isNull()) return std::nullopt;
  std::string_view digits = stripAsciiWhitespace(context.text(value));
  if (digits.empty() && value.isString()) return std::nullopt;
  if (digits.size() > 2 && digits.substr(digits.size() - 2) == "px") digits.remove_suffix(2);
  const std::optional<double> number = parseNumber(stripAsciiWhitespace(digits));
  if (number && *number >= 0 && *number <= largest) return number;
  if (value.isNumber() || value.isString()) {
    context.warnBadValue(Code::kBadValue, name, expected, value);
  } else {
    context.warnWrongType(name, expected, value);
  }
  return std::nullopt;
}

/// Takes a text back that is not of the right shape.
void check(FormatContext& context, const char* name, JsonValue value, bool isValid, Code code,
           const char* expected, std::string_view& out) {
  if (out.empty() || isValid) return;
  out = {};
  context.warnBadValue(code, name, expected, value);
}

}  // namespace

JsonValue ObjectReader::find(const char* key) const {
  JsonValue member = object_.find(key);
  if (!member.exists() || member.isNull()) member = referenced_.find(key);
  // JSON-LD 1.1, section 9.4: lists and sets may be written as objects.
  if (const JsonValue items = findPath(member, "@list|@set"); items.exists()) return items;
  return member.isNull() ? JsonValue() : member;
}

void ObjectReader::string(const char* key, std::string_view& out) const {
  readString(context_, key, find(key), out);
}

void ObjectReader::url(const char* key, std::string_view& out) const {
  readUrl(context_, key, find(key), out);
}

void ObjectReader::date(const char* key, std::string_view& out) const {
  if (!out.empty()) return;
  string(key, out);
  check(context_, key, find(key), isDateOrDateTime(out), Code::kBadDate,
        "a date like 2026-03-01 or 2026-03-01T10:05:00+01:00", out);
}

void ObjectReader::duration(const char* key, std::string_view& out) const {
  if (!out.empty()) return;
  string(key, out);
  check(context_, key, find(key), isDuration(out), Code::kBadDuration, "a duration like PT3M or PT1H30M",
        out);
}

void ObjectReader::direction(const char* key, std::string_view& out) const {
  string(key, out);
  check(context_, key, find(key), out == "ltr" || out == "rtl" || out == "auto", Code::kBadValue,
        "ltr, rtl or auto", out);
}

void ObjectReader::richText(const char* key, RichText& out) const {
  readTextOrObject(context_, key, find(key), find("format"), out);
}

TextFormat ObjectReader::textFormat(const char* key) const {
  return readTextFormat(context_, key, find(key));
}

bool ObjectReader::boolean(const char* key) const {
  const JsonValue value = find(key);
  if (value.isBoolean()) return value.isTrue();
  const std::string_view text = context_.text(value);
  if (equalsIgnoringAsciiCase(text, "true")) return true;
  if (value.exists() && !equalsIgnoringAsciiCase(text, "false")) {
    context_.warnWrongType(key, "true or false", value);
  }
  return false;
}

std::uint32_t ObjectReader::pixels(const char* key) const {
  constexpr double kLargest = 100000;
  JsonValue value = find(key);
  if (value.isObject()) value = value.find("value");
  return static_cast<std::uint32_t>(
      readNumber(context_, key, "a number of pixels", value, kLargest).value_or(0));
}

std::int64_t ObjectReader::count(const char* key) const {
  constexpr double kLargest = 9007199254740991;  // 2^53 - 1
  const JsonValue value = find(key);
  const double number =
      readNumber(context_, key, "a whole number, not negative", value, kLargest).value_or(-1);
  const auto whole = static_cast<std::int64_t>(number);
  if (static_cast<double>(whole) == number) return whole;
  context_.warnBadValue(Code::kBadValue, key, "a whole number, not negative", value);
  return -1;
}

double ObjectReader::weight(const char* key) const {
  constexpr double kLargest = 1e300;
  return readNumber(context_, key, "a number, not negative", find(key), kLargest).value_or(-1);
}

void readString(FormatContext& context, const char* name, JsonValue value, std::string_view& out) {
  if (!out.empty()) return;
  readText(context, name, value, out);
  out = stripAsciiWhitespace(out);
}

void readUrl(FormatContext& context, const char* name, JsonValue value, std::string_view& out) {
  if (!out.empty()) return;
  value = firstOf(value);
  if (!value.isObject()) {
    if (value.exists() && !value.isString()) {
      context.warnWrongType(name, "a URL", value);
    } else {
      readString(context, name, value, out);
    }
    return;
  }
  const ObjectReader object(value, context);
  for (const char* const key : {"url", "contentUrl", "@id", "@value"}) {
    readString(context, key, firstOf(object.find(key)), out);
  }
}

void readRichText(FormatContext& context, const char* name, JsonValue value, RichText& out) {
  readTextOrObject(context, name, value, JsonValue(), out);
}

JsonRange<JsonValue> itemsOf(JsonValue value) {
  if (value.isArray()) return value.elements();
  if (!value.exists() || value.isNull()) return {value, value};
  return {value, value.after()};
}

JsonValue firstOf(JsonValue value) {
  for (const JsonValue item : itemsOf(value)) {
    if (!item.isNull()) return item;
  }
  return {};
}

bool isStringOrObject(FormatContext& context, const char* name, JsonValue value) {
  if (value.isString() || value.isObject()) return true;
  if (value.exists() && !value.isNull()) context.warnWrongType(name, "a string or an object", value);
  return false;
}

std::string lastTypePart(JsonValue type) {
  std::string text = type.text();
  text.erase(0, text.find_last_of("/#:") + 1);
  return text;
}

bool hasType(JsonValue object, std::string_view type) {
  for (const JsonValue item : itemsOf(object.find("@type"))) {
    if (lastTypePart(item) == type) return true;
  }
  return false;
}

}  // namespace article_viewer
