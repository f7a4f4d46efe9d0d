#include "app/cloud_request.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>

#include "app/policy_options.h"
#include "base/diagnostics.h"
#include "base/limits.h"
#include "formats/json_reader.h"

namespace article_viewer {
namespace {

struct NumberOption {
  const char* key;
  double CloudOptions::*member;
  double most;
  const char* expected;
};

constexpr NumberOption kNumbers[] = {
    {"padding", &CloudOptions::padding, 100, "a number from 0 to 100"},
    {"rotate", &CloudOptions::rotate, 1, "a number from 0 to 1"},
    {"width", &CloudOptions::width, kLargestCloudSide, "a number from 16 to 16384"},
    {"height", &CloudOptions::height, kLargestCloudSide, "a number from 16 to 16384"},
};
static_assert(kLeastCloudSide == 16 && kLargestCloudSide == 16384, "the messages say so");

constexpr std::string_view kScales[] = {"linear", "sqrt", "log", "rank"};  // in the order of WeightScale

bool isGiven(JsonValue value) { return value.exists() && !value.isNull(); }

class CloudReader {
 public:
  explicit CloudReader(CloudRequest& request) : request_(request) {}

  /// False where there is an error.
  bool read(JsonValue root) {
    return readNumbers(root) && readScale(root.find("scale")) && readSeed(root.find("seed")) &&
           readWords(root.find("words"));
  }

  Error error;

 private:
  bool refuse(std::string_view name, std::string_view expected, JsonValue found) {
    error = badOption(name, expected, found);
    if (!found.exists()) (error.pointer = "/") += name;
    return false;
  }

  bool readNumbers(JsonValue root) {
    for (const NumberOption& option : kNumbers) {
      const JsonValue value = root.find(option.key);
      const bool isSide = option.most == kLargestCloudSide;
      if (!isGiven(value) && !isSide) continue;
      const double number = value.toDouble().value_or(-1);
      if (!(number >= (isSide ? kLeastCloudSide : 0) && number <= option.most)) {
        return refuse(option.key, option.expected, value);
      }
      request_.options.*option.member = number;
    }
    return true;
  }

  bool readScale(JsonValue value) {
    if (!isGiven(value)) return true;
    for (std::size_t i = 0; i < std::size(kScales); ++i) {
      if (!value.equals(kScales[i])) continue;
      request_.options.scale = static_cast<WeightScale>(i);
      return true;
    }
    return refuse("scale", "\"linear\", \"sqrt\", \"log\" or \"rank\"", value);
  }

  bool readSeed(JsonValue value) {
    if (!isGiven(value)) return true;
    constexpr std::int64_t kMost = std::numeric_limits<std::uint32_t>::max();
    const std::int64_t seed = value.toInteger().value_or(-1);
    if (seed < 0 || seed > kMost) return refuse("seed", "a whole number from 0 to 4294967295", value);
    request_.options.seed = static_cast<std::uint32_t>(seed);
    return true;
  }

  bool readWords(JsonValue words) {
    static_assert(limits::kCloudWords == 2000, "the message says so");
    constexpr const char* kExpected = "an array of at most 2000 words";
    if (!words.isArray()) return refuse("words", kExpected, words);
    for (const JsonValue value : words.elements()) {
      if (request_.words.size() == limits::kCloudWords) return refuse("words", kExpected, words);
      if (!readWord(value)) return false;
    }
    return true;
  }

  std::string_view textOf(JsonValue value) const {
    return value.isEscaped() ? request_.texts.keep(value.text()) : value.raw();
  }

  bool readWord(JsonValue value) {
    const JsonValue text = value.find("text");
    if (!text.isString()) return refuse("words", "an array of objects with a text", value);
    CloudWord word;
    word.text = textOf(text);
    word.extent = approximateExtent(word.text);
    const JsonValue url = value.find("url");
    if (url.isString()) word.url = textOf(url);
    const bool isRead = readNumber(value.find("weight"), "weight", 0, word.weight) &&
                        readNumber(value.find("width"), "width", 0, word.extent.width) &&
                        readNumber(value.find("ascent"), "ascent", -kLargestNumber, word.extent.ascent) &&
                        readNumber(value.find("descent"), "descent", -kLargestNumber, word.extent.descent);
    request_.words.push_back(word);
    return isRead;
  }

  /// Ink may begin above the baseline or end below it: only those two may be less than 0.
  bool readNumber(JsonValue value, const char* key, double least, double& number) {
    if (!isGiven(value)) return true;
    number = value.toDouble().value_or(kLargestNumber * 2);
    if (number >= least && number <= kLargestNumber) return true;
    return refuse(std::string("words[].") += key, least < 0 ? "a number" : "a number of at least 0", value);
  }

  static constexpr double kLargestNumber = 1e15;

  CloudRequest& request_;
};

}  // namespace

Error readCloudRequest(std::string_view json, CloudRequest& request) {
  Diagnostics unheard;
  Result<JsonDocument> document = readJson(json, request.texts, unheard);
  if (!document) return std::move(document.error());
  CloudReader reader(request);
  reader.read(document.value().root());
  return std::move(reader.error);
}

}  // namespace article_viewer
