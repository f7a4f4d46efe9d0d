#include "formats/fields.h"

#include <optional>

#include "base/ascii.h"
#include "formats/iso_8601.h"
#include "formats/json_number.h"

namespace article_viewer {
namespace {

JsonValue unlessNull(JsonValue value) { return value.isNull() ? JsonValue() : value; }

/// The string of a value, or of its `@value`; does not exist where there is none.
JsonValue stringValue(JsonValue value) {
  if (value.isObject()) value = value.find("@value");
  return value.isString() ? value : JsonValue();
}

std::string strip(std::string text) {
  const std::string_view inner = stripAsciiWhitespace(text);
  if (inner.size() != text.size()) return std::string(inner);
  return text;
}

/// A number, or a string with one and nothing else but a unit.
std::optional<double> numberValue(JsonValue value, std::string_view unit = {}) {
  if (value.isNumber()) return value.toDouble();
  if (!value.isString()) return std::nullopt;
  const std::string text = value.text();
  std::string_view digits = stripAsciiWhitespace(text);
  if (!unit.empty() && digits.size() > unit.size() &&
      equalsIgnoringAsciiCase(digits.substr(digits.size() - unit.size()), unit)) {
    digits = stripAsciiWhitespace(digits.substr(0, digits.size() - unit.size()));
  }
  return parseNumber(digits);
}

bool isEmptyString(JsonValue value) { return value.isString() && isBlank(value.raw()); }

/// The format that a name or MIME type (without its parameters) stands for.
std::optional<TextFormat> formatNamed(std::string_view name) {
  name = stripAsciiWhitespace(name.substr(0, name.find(';')));
  constexpr std::string_view kText = "text/";
  if (name.size() > kText.size() && equalsIgnoringAsciiCase(name.substr(0, kText.size()), kText)) {
    name.remove_prefix(kText.size());
  }
  if (equalsIgnoringAsciiCase(name, "plain")) return TextFormat::kPlain;
  if (equalsIgnoringAsciiCase(name, "markdown") || equalsIgnoringAsciiCase(name, "x-markdown")) {
    return TextFormat::kMarkdown;
  }
  if (equalsIgnoringAsciiCase(name, "html")) return TextFormat::kHtml;
  return std::nullopt;
}

std::string readChecked(FormatContext& context, std::string_view name, JsonValue value,
                        bool (*isValid)(std::string_view), std::string_view code, std::string_view expected) {
  std::string text = readString(context, name, value);
  if (text.empty() || isValid(text)) return text;
  std::string message(name);
  message += " has to be ";
  message += expected;
  message += "; it is left out.";
  context.warn(code, value, message);
  return {};
}

}  // namespace

JsonValue LinkedObject::find(std::string_view key) const {
  const JsonValue own = unlessNull(object_.find(key));
  return own.exists() ? own : unlessNull(referenced_.find(key));
}

JsonValue LinkedObject::find(std::string_view key, std::string_view otherKey) const {
  const JsonValue first = find(key);
  return first.exists() && !isEmptyString(first) ? first : find(otherKey);
}

JsonRange<JsonValue> itemsOf(JsonValue value) {
  if (value.isArray()) return value.elements();
  if (!value.exists() || value.isNull()) return {value, value};
  return {value, value.at(value.endIndex())};
}

JsonValue firstOf(JsonValue value) {
  for (const JsonValue item : itemsOf(value)) {
    if (!item.isNull()) return item;
  }
  return {};
}

std::string lastTypePart(JsonValue type) {
  std::string text = type.isString() ? type.text() : std::string();
  return text.substr(text.find_last_of("/#:") + 1);
}

bool hasType(JsonValue object, std::string_view type) {
  for (const JsonValue item : itemsOf(object.find("@type"))) {
    if (lastTypePart(item) == type) return true;
  }
  return false;
}

std::string readText(FormatContext& context, std::string_view name, JsonValue value) {
  if (!value.exists() || value.isNull()) return {};
  const JsonValue text = stringValue(value);
  if (text.exists()) return text.text();
  context.warnWrongType(name, "a string", value);
  return {};
}

std::string readString(FormatContext& context, std::string_view name, JsonValue value) {
  return strip(readText(context, name, value));
}

std::string readUrl(FormatContext& context, std::string_view name, JsonValue value) {
  JsonValue url = firstOf(value);
  if (!url.exists()) return {};
  if (url.isObject()) {
    const LinkedObject object(url, context);
    url = object.find("url", "contentUrl");
    if (!url.exists()) url = object.find("@id", "@value");
    url = firstOf(url);
    if (!url.exists()) return {};
  }
  if (url.isString()) return strip(url.text());
  context.warnWrongType(name, "a URL", url);
  return {};
}

std::string readDate(FormatContext& context, std::string_view name, JsonValue value) {
  return readChecked(context, name, value, isDateOrDateTime, "bad-date",
                     "a date like 2026-03-01 or 2026-03-01T10:05:00+01:00");
}

std::string readDuration(FormatContext& context, std::string_view name, JsonValue value) {
  return readChecked(context, name, value, isDuration, "bad-duration", "a duration like PT3M or PT1H30M");
}

bool readBoolean(FormatContext& context, std::string_view name, JsonValue value) {
  if (value.isBoolean()) return value.isTrue();
  if (!value.exists() || value.isNull()) return false;
  const std::string text = value.isString() ? value.text() : std::string();
  if (equalsIgnoringAsciiCase(text, "true")) return true;
  if (!equalsIgnoringAsciiCase(text, "false")) context.warnWrongType(name, "true or false", value);
  return false;
}

std::uint32_t readPixels(FormatContext& context, std::string_view name, JsonValue value) {
  if (value.isObject()) value = value.find("value");
  if (!value.exists() || value.isNull() || isEmptyString(value)) return 0;
  constexpr double kLargest = 100000;
  const std::optional<double> pixels = numberValue(value, "px");
  if (pixels && *pixels >= 0 && *pixels <= kLargest) return static_cast<std::uint32_t>(*pixels + 0.5);
  if (value.isNumber() || value.isString()) {
    context.warnBadValue(name, "a number of pixels", value);
  } else {
    context.warnWrongType(name, "a number of pixels", value);
  }
  return 0;
}

std::int64_t readCount(FormatContext& context, std::string_view name, JsonValue value) {
  if (!value.exists() || value.isNull() || isEmptyString(value)) return -1;
  const std::optional<double> count = numberValue(value);
  constexpr double kLargest = 9007199254740991;  // 2^53 - 1
  if (count && *count >= 0 && *count <= kLargest) {
    const auto whole = static_cast<std::int64_t>(*count);
    if (static_cast<double>(whole) == *count) return whole;
  }
  if (value.isNumber() || value.isString()) {
    context.warnBadValue(name, "a whole number, not negative", value);
  } else {
    context.warnWrongType(name, "a number", value);
  }
  return -1;
}

double readWeight(FormatContext& context, std::string_view name, JsonValue value) {
  if (!value.exists() || value.isNull() || isEmptyString(value)) return -1;
  const std::optional<double> weight = numberValue(value);
  if (weight && *weight >= 0) return *weight;
  if (value.isNumber() || value.isString()) {
    context.warnBadValue(name, "a number, not negative", value);
  } else {
    context.warnWrongType(name, "a number", value);
  }
  return -1;
}

TextFormat readTextFormat(FormatContext& context, std::string_view name, JsonValue value) {
  const std::string text = readString(context, name, value);
  if (text.empty()) return TextFormat::kPlain;
  if (const std::optional<TextFormat> known = formatNamed(text)) return *known;
  context.warnBadValue(name, "plain, markdown or html", value);
  return TextFormat::kPlain;
}

RichText readRichText(FormatContext& context, std::string_view name, JsonValue value, JsonValue format) {
  RichText rich;
  if (value.isObject() && value.find("text").exists()) {
    format = value.find("format");
    value = value.find("text");
  }
  rich.text = readText(context, name, value);
  rich.format = readTextFormat(context, "format", format);
  return rich;
}

std::string readDirection(FormatContext& context, std::string_view name, JsonValue value) {
  std::string text = readString(context, name, value);
  if (text.empty() || text == "ltr" || text == "rtl" || text == "auto") return text;
  context.warnBadValue(name, "ltr, rtl or auto", value);
  return {};
}

}  // namespace article_viewer
