#include "formats/format.h"

#include <utility>

#include "base/utf8.h"
#include "formats/json_string.h"
#include "formats/place_diagnostics.h"

namespace article_viewer {
namespace {

std::size_t countMembers(JsonValue object) {
  std::size_t count = 0;
  for ([[maybe_unused]] const JsonMember member : object.members()) ++count;
  return count;
}

/// What an object is found by, in JSON-LD and with Contentful.
JsonValue identifierOf(JsonValue object) {
  const JsonValue sys = object.find("sys");
  return sys.exists() ? sys.find("id") : object.find("@id");
}

/// Objects with an identifier that are looked at, and references that are followed. A publisher's graph has
/// fewer than a hundred; the cap bounds the product of the two.
constexpr std::size_t kReferences = 4096;

}  // namespace

std::string excerpt(std::string_view text) {
  constexpr std::size_t kLength = 40;
  std::size_t length = 0;
  while (length < text.size() && length < kLength) length += decodeUtf8(text, length).length;
  std::string out(text.substr(0, length));
  if (length < text.size()) out += "\u2026";
  return out;
}

std::string_view FormatContext::text(JsonValue value) {
  if (!value.isEscaped()) return value.raw();
  std::string_view text;
  if (value.isIllFormed()) {
    text = memory().keep(value.text());
  } else {
    auto* const out = static_cast<char*>(memory().take(value.raw().size()));
    text = {out, decodeJsonString(value.raw(), out)};
  }
  article_.copies.add(memory(), {text, value.raw()});
  return text;
}

std::string_view FormatContext::plainText(JsonValue html) {
  const std::string_view source = text(html);
  const std::string_view plain = plainText(source);
  if (plain.data() != source.data()) article_.copies.add(memory(), {plain, html.raw().substr(0, 0)});
  return plain;
}

std::string_view FormatContext::plainText(std::string_view html) const {
  if (options_.plainTextOfHtml == nullptr || html.find_first_of("<&") == std::string_view::npos) return html;
  return options_.plainTextOfHtml(html, memory());
}

std::string_view FormatContext::keep(std::string_view text, JsonValue value) {
  text = memory().keep(text);
  const std::string_view firstByte(value.place(), 1);
  article_.copies.add(memory(), {text, firstByte.substr(0, 0)});
  return text;
}

void FormatContext::warn(Code code, JsonValue at, std::string_view message, std::string_view hint) {
  diagnostics_.add(code, at.place(), message, hint);
}

void FormatContext::warnWrongType(const char* name, const char* expected, JsonValue found) {
  std::string message(name);
  message += " has to be ";
  message += expected;
  message += ", not ";
  message += found.kindName();
  message += "; it is left out.";
  warn(Code::kWrongType, found, message);
}

void FormatContext::warnBadValue(Code code, const char* name, const char* expected, JsonValue found) {
  std::string message(name);
  message += " has to be ";
  message += expected;
  message += "; it is left out.";
  warn(code, found, message);
}

void FormatContext::warnTooMany(const char* name, JsonValue first, std::size_t Limits::*limit) {
  std::string message("There are too many ");
  message += name;
  message += "; from here on they are left out";
  warn(Code::kTooMany, first, limitMessage(message, limit, limits()));
}

JsonValue FormatContext::fuller(JsonValue object, JsonValue id) {
  if (!id.isString() || references_.followed == kReferences) return {};
  if (references_.followed++ == 0) collectIdentified();
  JsonValue fullest;
  std::size_t most = countMembers(object);
  for (const JsonValue other : references_.identified) {
    if (identifierOf(other).raw() != id.raw() || countMembers(other) <= most) continue;
    fullest = other;
    most = countMembers(other);
  }
  return fullest;
}

void FormatContext::collectIdentified() {
  const JsonValue end = document_.root().after();
  for (JsonValue value = document_.root(); value != end; value = value.following()) {
    if (identifierOf(value).isString()) references_.identified.add(memory(), value);
    if (references_.identified.size() == kReferences) break;
  }
}

JsonValue FormatContext::referenced(JsonValue object) { return fuller(object, object.find("@id")); }

JsonValue FormatContext::linked(JsonValue link) {
  if (countMembers(link) == 1) link = fuller(link, link.find("sys").find("id"));
  const JsonValue fields = link.find("fields");
  return fields.exists() ? fields : link;
}

bool FormatContext::enter(JsonValue value) {
  // Far above what a reader can follow; each level takes a part of the stack.
  constexpr unsigned kDeepest = 128;
  if (references_.depth == kDeepest) {
    warn(Code::kListsTooDeep, value, "This is nested too deep; from here on it is left out.");
    return false;
  }
  ++references_.depth;
  return true;
}

Error FormatContext::errorAt(Code code, JsonValue at, std::string message) const {
  Error error{code, std::move(message)};
  error.place = at.place();
  error.pointer = at.pointer();
  placeInSource(error, document_.source());
  return error;
}

}  // namespace article_viewer
