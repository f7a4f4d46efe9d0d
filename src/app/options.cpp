#include "app/options.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "base/ascii.h"
#include "formats/json_reader.h"

namespace article_viewer {
namespace {

Error badOption(std::string_view name, std::string_view expected, JsonValue found) {
  std::string message = "The option ";
  message += name;
  message += " has to be ";
  message += expected;
  if (found.exists()) {
    message += "; it is ";
    message += found.kindName();
  }
  return {"bad-option", message + '.', 0, 0, found.pointer()};
}

std::optional<Error> readStrings(JsonValue value, Strings& strings) {
  if (!value.exists() || value.isNull()) return std::nullopt;
  if (!value.isObject()) return badOption("strings", "an object", value);
  for (const JsonMember& member : value.members()) {
    if (member.value.isNull()) continue;
    if (!member.value.isString()) return badOption("strings", "an object of strings", member.value);
    strings.set(member.key.text(), member.value.text());
  }
  return std::nullopt;
}

std::optional<Error> readInto(JsonValue root, ViewOptions& options) {
  if (const JsonValue base = root.find("base"); base.isString()) {
    options.sanitize.base = base.text();
  } else if (base.exists() && !base.isNull()) {
    return badOption("base", "a string with an absolute URL", base);
  }
  if (const JsonValue level = root.find("headingLevel"); level.exists() && !level.isNull()) {
    const std::optional<std::int64_t> number = level.toInteger();
    if (!number || *number < 1 || *number > 6)
      return badOption("headingLevel", "a number from 1 to 6", level);
    options.page.headingLevel = static_cast<unsigned>(*number);
  }
  if (const JsonValue cloud = root.find("cloud"); cloud.exists() && !cloud.isNull()) {
    if (!cloud.equals("list") && !cloud.equals("none"))
      return badOption("cloud", "\"list\" or \"none\"", cloud);
    options.cloud = cloud.equals("list") ? CloudForm::kList : CloudForm::kNone;
  }
  if (const JsonValue prefix = root.find("idPrefix"); prefix.exists() && !prefix.isNull()) {
    if (!isIdPrefix(prefix.text())) {
      return badOption("idPrefix", "a string of letters, digits, - and _ that starts with a letter", prefix);
    }
    options.sanitize.idPrefix = prefix.text();
  }
  return readStrings(root.find("strings"), options.page.strings);
}

}  // namespace

bool isIdPrefix(std::string_view text) {
  if (text.empty() || !isAsciiAlpha(text.front())) return false;
  for (char c : text) {
    if (!isAsciiAlphanumeric(c) && c != '-' && c != '_') return false;
  }
  return true;
}

Result<ViewOptions> readOptions(std::string_view json) {
  ViewOptions options;
  if (json.empty()) return options;
  Result<JsonDocument> document = readJson(json);
  if (!document) {
    Error error = std::move(document.error());
    error.message = "The options are not JSON: " + error.message;
    error.code = "bad-option";
    return error;
  }
  const JsonValue root = document.value().root();
  if (!root.isObject()) return Error{"bad-option", "The options have to be an object.", 0, 0, {}};
  if (std::optional<Error> error = readInto(root, options)) return std::move(*error);
  return options;
}

}  // namespace article_viewer
