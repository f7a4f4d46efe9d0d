#include "formats/json_value.h"

#include <array>
#include <cstring>

#include "formats/json_number.h"
#include "formats/json_string.h"

namespace article_viewer {
namespace {

void appendDecimal(std::string& out, std::uint32_t number) {
  std::array<char, 10> digits{};
  std::size_t first = digits.size();
  do {
    digits[--first] = static_cast<char>('0' + number % 10);
    number /= 10;
  } while (number != 0);
  out.append(digits.data() + first, digits.size() - first);
}

/// A reference token of RFC 6901: `~` and `/` are escaped.
void appendReferenceToken(std::string& out, std::string_view key) {
  out.push_back('/');
  for (const char c : key) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out.push_back(c);
    }
  }
}

/// Whether `target` lies in this value. A value that is still being read reaches to the end.
bool holds(JsonValue value, std::uint32_t target) {
  return value.endIndex() == 0 || target < value.endIndex();
}

/// Appends the step from `object` towards `target`; returns the member's value.
JsonValue stepIntoObject(JsonValue object, std::uint32_t target, std::string& out) {
  JsonValue key = object.at(object.index() + 1);
  JsonValue value = object.at(key.index() + 1);
  while (target != key.index() && !holds(value, target)) {
    key = object.at(value.endIndex());
    value = object.at(key.index() + 1);
  }
  appendReferenceToken(out, key.text());
  return target == key.index() ? key : value;
}

JsonValue stepIntoArray(JsonValue array, std::uint32_t target, std::string& out) {
  JsonValue element = array.at(array.index() + 1);
  std::uint32_t position = 0;
  while (!holds(element, target)) {
    element = array.at(element.endIndex());
    ++position;
  }
  out.push_back('/');
  appendDecimal(out, position);
  return element;
}

}  // namespace

std::string_view JsonValue::kindName() const {
  if (!exists()) return "nothing";
  switch (kind()) {
    case JsonKind::kNull: return "null";
    case JsonKind::kFalse:
    case JsonKind::kTrue: return "a boolean";
    case JsonKind::kNumber: return "a number";
    case JsonKind::kString: return "a string";
    case JsonKind::kArray: return "an array";
    case JsonKind::kObject: return "an object";
  }
  return "nothing";
}

std::string_view JsonValue::raw() const {
  if (!isString() && !isNumber()) return {};
  return {source_ + node().offset, node().lengthOrEnd};
}

std::string JsonValue::text() const {
  std::string out;
  if (isString() && node().escaped != 0) {
    decodeJsonString(raw(), out);
  } else {
    out = raw();
  }
  return out;
}

bool JsonValue::equals(std::string_view text) const {
  if (!isString()) return false;
  if (node().escaped == 0) return raw() == text;
  // An escape is never shorter than the text it stands for.
  return raw().size() > text.size() && this->text() == text;
}

std::optional<double> JsonValue::toDouble() const {
  if (!isNumber()) return std::nullopt;
  return parseNumber(raw());
}

std::optional<std::int64_t> JsonValue::toInteger() const {
  if (!isNumber()) return std::nullopt;
  return parseInteger(raw());
}

JsonValue JsonValue::find(std::string_view key) const {
  JsonValue found;
  for (const JsonMember member : members()) {
    if (member.key.equals(key)) found = member.value;
  }
  return found;
}

JsonRange<JsonValue> JsonValue::elements() const {
  if (!isArray()) return {at(0), at(0)};
  return {at(index_ + 1), at(endIndex())};
}

JsonRange<JsonMember> JsonValue::members() const {
  if (!isObject()) return {at(0), at(0)};
  return {at(index_ + 1), at(endIndex())};
}

std::size_t JsonValue::offset() const {
  if (!exists()) return 0;
  return node().offset - (isString() ? 1U : 0U);
}

std::string JsonValue::pointer() const {
  std::string out;
  if (!exists()) return out;
  JsonValue value = at(0);
  while (value.index() != index_) {
    value = value.isObject() ? stepIntoObject(value, index_, out) : stepIntoArray(value, index_, out);
  }
  return out;
}

TextPosition advancePosition(TextPosition from, std::string_view passed) {
  const char* lineStart = passed.data();
  const char* const end = lineStart + passed.size();
  while (lineStart != end) {
    const void* const newline = std::memchr(lineStart, '\n', static_cast<std::size_t>(end - lineStart));
    if (newline == nullptr) break;
    lineStart = static_cast<const char*>(newline) + 1;
    ++from.line;
    from.column = 1;
  }
  from.column += static_cast<std::uint32_t>(end - lineStart);
  return from;
}

}  // namespace article_viewer
