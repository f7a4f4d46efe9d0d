#include "app/options.h"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "app/policy_options.h"
#include "base/ascii.h"
#include "base/digits.h"
#include "formats/json_reader.h"
#include "formats/read_article.h"

namespace article_viewer {
namespace {

constexpr std::int64_t kLargestItem = 1'000'000'000;

bool isGiven(JsonValue value) { return value.exists() && !value.isNull(); }

constexpr std::string_view kKeywordUses[] = {"missing", "auto", "none"};  // in the order of KeywordUse

class OptionReader {
 public:
  explicit OptionReader(ViewOptions& options) : options_(options) {}

  /// False where there is an error.
  bool read(JsonValue root) {
    return readBase(root.find("base")) && readHeadingLevel(root.find("headingLevel")) &&
           readCloud(root.find("cloud")) && readFormat(root.find("format")) && readItem(root.find("item")) &&
           readKeywords(root.find("keywords")) && readLimit(root.find("limit")) &&
           readText(root.find("lang"), "lang", options_.keywords.language) &&
           readText(root.find("stopwords"), "stopwords", options_.keywords.stopwords) &&
           readIdPrefix(root.find("idPrefix")) && readStrings(root.find("strings")) &&
           readReport(root.find("report")) && readLimits(root.find("limits")) && readPolicyOf(root);
  }

  Error error;

 private:
  bool refuse(std::string_view name, std::string_view expected, JsonValue found) {
    error = badOption(name, expected, found);
    return false;
  }

  bool readBase(JsonValue value) {
    if (!isGiven(value)) return true;
    if (!value.isString()) return refuse("base", "a string with an absolute URL", value);
    options_.sanitize.urls.base = value.text();
    return true;
  }

  bool readHeadingLevel(JsonValue value) {
    if (!isGiven(value)) return true;
    const std::int64_t level = value.toInteger().value_or(0);
    if (level < 1 || level > 6) return refuse("headingLevel", "a number from 1 to 6", value);
    options_.sanitize.headingLevel = static_cast<unsigned>(level);
    return true;
  }

  bool readCloud(JsonValue value) {
    if (!isGiven(value)) return true;
    if (value.equals("none")) options_.cloud = CloudForm::kNone;
    return value.equals("none") || value.equals("list") || value.equals("packed") ||
           refuse("cloud", "\"list\", \"packed\" or \"none\"", value);
  }

  bool readFormat(JsonValue value) {
    if (!isGiven(value)) return true;
    const std::string name = value.text();
    options_.read.format = findFormatName(name);
    return !options_.read.format.empty() || refuse("format", "the name of a format that is known", value);
  }

  /// A number, or {"index": number, "wayBack": true}.
  bool readItem(JsonValue value) {
    if (!isGiven(value)) return true;
    if (value.isObject()) {
      options_.page.wayBack = value.find("wayBack").isTrue();
      value = value.find("index");
    }
    const std::int64_t item = value.toInteger().value_or(-1);
    if (item < 0 || item > kLargestItem) return refuse("item", "a number from 0 on", value);
    options_.read.item = static_cast<int>(item);
    return true;
  }

  bool readKeywords(JsonValue value) {
    if (!isGiven(value)) return true;
    const std::optional<KeywordUse> use = findKeywordUse(value.text());
    if (use) options_.keywords.use = *use;
    return use || refuse("keywords", R"("missing", "auto" or "none")", value);
  }

  bool readLimit(JsonValue value) {
    static_assert(limits::kKeywords == 100, "the message says so");
    if (!isGiven(value)) return true;
    const std::int64_t limit = value.toInteger().value_or(0);
    options_.keywords.limit = static_cast<std::size_t>(limit);
    return (limit >= 1 && limit <= 100) || refuse("limit", "a number from 1 to 100", value);
  }

  bool readText(JsonValue value, std::string_view name, std::string& text) {
    if (!isGiven(value)) return true;
    text = value.text();
    return value.isString() || refuse(name, "a string", value);
  }

  bool readIdPrefix(JsonValue value) {
    if (!isGiven(value)) return true;
    options_.sanitize.idPrefix = value.text();
    return isIdPrefix(options_.sanitize.idPrefix) ||
           refuse("idPrefix", "a string of letters, digits, - and _ that starts with a letter", value);
  }

  bool readStrings(JsonValue value) {
    if (!isGiven(value)) return true;
    if (!value.isObject()) return refuse("strings", "an object", value);
    for (const JsonMember& member : value.members()) {
      if (member.value.isNull()) continue;
      if (!member.value.isString()) return refuse("strings", "an object of strings", member.value);
      options_.page.strings.set(member.key.text(), member.value.text());
    }
    return true;
  }

  bool readReport(JsonValue value) {
    if (!isGiven(value)) return true;
    options_.wantsReport = value.isTrue();
    return value.isBoolean() || refuse("report", "true or false", value);
  }

  bool readLimits(JsonValue value) {
    if (!isGiven(value)) return true;
    if (!value.isObject()) return refuse("limits", "an object of numbers", value);
    for (const JsonMember& member : value.members()) {
      const LimitRow* const row = findLimit(member.key);
      if (row == nullptr) return refuse("limits", "an object with known names", member.value);
      const std::int64_t number = member.value.toInteger().value_or(0);
      if (number < 1 || static_cast<std::uint64_t>(number) > row->hardCap) {
        std::string expected = "a number from 1 to ";
        DigitBuffer buffer;
        expected += writeDigits(row->hardCap, buffer);
        return refuse(row->name, expected, member.value);
      }
      options_.sanitize.limits.*row->member = static_cast<std::size_t>(number);
    }
    return true;
  }

  static const LimitRow* findLimit(JsonValue name) {
    for (const LimitRow& row : kLimitRows) {
      if (name.equals(row.name)) return &row;
    }
    return nullptr;
  }

  bool readPolicyOf(JsonValue root) {
    error = readPolicy(root.find("policy"), options_.sanitize);
    return error.code == Code::kNone;
  }

  ViewOptions& options_;
};

}  // namespace

std::optional<KeywordUse> findKeywordUse(std::string_view name) {
  for (std::size_t i = 0; i < std::size(kKeywordUses); ++i) {
    if (name == kKeywordUses[i]) return static_cast<KeywordUse>(i);
  }
  return std::nullopt;
}

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
  Arena memory;
  Diagnostics unheard(0);
  Result<JsonDocument> document = readJson(json, memory, unheard);
  if (!document) {
    Error error = std::move(document.error());
    error.code = Code::kBadOption;
    error.message.insert(0, "The options are not JSON: ");
    return error;
  }
  const JsonValue root = document.value().root();
  if (!root.isObject()) return Error{Code::kBadOption, "The options have to be an object."};
  OptionReader reader(options);
  if (!reader.read(root)) return std::move(reader.error);
  return options;
}

}  // namespace article_viewer
