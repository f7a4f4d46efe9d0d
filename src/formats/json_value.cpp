#include "formats/json_value.h"

#include "base/digits.h"
#include "base/utf8.h"
#include "formats/json_number.h"
#include "formats/json_string.h"

namespace article_viewer {
namespace {

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

}  // namespace

std::string_view JsonValue::kindName() const {
  constexpr std::string_view kNames[] = {"null",     "a boolean", "a boolean", "a number",
                                         "a string", "an array",  "an object", "nothing"};
  return kNames[static_cast<std::size_t>(exists() ? kind() : JsonKind::kStart)];
}

std::string_view JsonValue::raw() const {
  if (!isString() && !isNumber()) return {};
  return {node_->text, node_->size};
}

std::string JsonValue::text() const {
  std::string out(raw());
  if (isEscaped()) out.resize(decodeJsonString(raw(), out.data()));
  return isIllFormed() ? replaceInvalidUtf8(out) : out;
}

bool JsonValue::equals(std::string_view text) const {
  if (!isString()) return false;
  if (node_->escaped == 0) return raw() == text;
  // An escape is never shorter than the text it stands for; an ill-formed part may be.
  return (raw().size() > text.size() || isIllFormed()) && this->text() == text;
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
  if (!isObject()) return found;
  // Most keys differ in length or in their first letter: that is seen without a call. (Of an empty one the
  // first letter is its closing quote.)
  const char first = key.empty() ? '"' : key.front();
  const JsonNode* const end = node_ + node_->size;
  for (const JsonNode* at = node_ + 1; at != end;) {
    const JsonNode& node = *at++;
    const bool mayBe = node.escaped != 0 || (node.size == key.size() && *node.text == first);
    if (mayBe && JsonValue(&node).equals(key)) found = JsonValue(at);
    at += static_cast<JsonKind>(at->kind) < JsonKind::kArray ? 1 : at->size;
  }
  return found;
}

JsonValue JsonValue::find(const char* key) const {
  return isObject() ? find(std::string_view(key)) : JsonValue();
}

JsonRange<JsonValue> JsonValue::elements() const {
  if (!isArray()) return {*this, *this};
  return {following(), after()};
}

JsonRange<JsonMember> JsonValue::members() const {
  if (!isObject()) return {*this, *this};
  return {following(), after()};
}

const JsonNode* JsonValue::startNode() const {
  const JsonNode* start = node_;
  while (static_cast<JsonKind>(start->kind) != JsonKind::kStart) --start;
  return start;
}

const char* JsonValue::place() const { return exists() ? node_->text - (isString() ? 1 : 0) : nullptr; }

/// Whether `other` lies in this value. A value that is still being read reaches to the end.
bool JsonValue::holds(JsonValue other) const { return nodeCount() == 0 || other.node_ < after().node_; }

/// Appends the step from this object towards `target`; returns where it leads.
JsonValue JsonValue::stepIntoObject(JsonValue target, std::string& out) const {
  JsonValue key = following();
  while (target != key && !key.following().holds(target)) key = key.following().after();
  appendReferenceToken(out, key.text());
  return target == key ? key : key.following();
}

JsonValue JsonValue::stepIntoArray(JsonValue target, std::string& out) const {
  JsonValue element = following();
  std::uint32_t position = 0;
  for (; !element.holds(target); element = element.after()) ++position;
  out.push_back('/');
  DigitBuffer buffer;
  out += writeDigits(position, buffer);
  return element;
}

std::string JsonValue::pointer() const {
  std::string out;
  if (!exists()) return out;
  JsonValue value(startNode() + 1);
  while (value != *this) {
    value = value.isObject() ? value.stepIntoObject(*this, out) : value.stepIntoArray(*this, out);
  }
  return out;
}

JsonValue JsonDocument::valueAt(const char* place) const {
  std::size_t low = 1;
  std::size_t high = nodes_.size();
  while (high - low > 1) {
    const std::size_t middle = (low + high) / 2;
    if (JsonValue(&nodes_[middle]).place() <= place) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return JsonValue(&nodes_[low]);
}

}  // namespace article_viewer
