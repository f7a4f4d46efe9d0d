// readJson() takes what nlohmann-json takes and nothing else, within its own limits, reads the same values
// out of it, and says of the rest where it is wrong. Beyond nlohmann-json, it takes UTF-16 and ill-formed
// text: so that gets the text as UTF-8, with U+FFFD where it stands in ours.
#include "formats/json_reader.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <set>
#include <string>

#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "formats/json_encoding.h"
#include "formats/place_diagnostics.h"
#include "support/input.h"
#include "support/position_law.h"

using namespace article_viewer;
using namespace article_viewer::fuzz;

namespace {

using Json = nlohmann::json;

bool isSame(JsonValue ours, const Json& theirs);

/// Ours are a few units in the last place off far from 1, and nothing near the ends of the range.
bool isSameNumber(JsonValue ours, const Json& theirs) {
  const std::optional<double> number = ours.toDouble();
  const auto expected = theirs.get<double>();
  if (!number) return ours.isNumber() && std::abs(expected) > 1e308;
  return std::abs(*number - expected) <= 1e-14 * std::abs(expected) + 1e-318;
}

bool isSameArray(JsonValue ours, const Json& theirs) {
  if (!ours.isArray()) return false;
  std::size_t count = 0;
  for (const JsonValue element : ours.elements()) {
    if (count == theirs.size() || !isSame(element, theirs[count])) return false;
    ++count;
  }
  return count == theirs.size();
}

bool isSameObject(JsonValue ours, const Json& theirs) {
  if (!ours.isObject()) return false;
  for (const JsonMember& member : ours.members()) {
    if (!theirs.contains(member.key.text())) return false;
  }
  return std::ranges::all_of(theirs.items(), [&](const auto& item) {
    // find() takes a C string, which cannot name a key with a NUL in it.
    return item.key().find('\0') != std::string::npos || isSame(ours.find(item.key().c_str()), item.value());
  });
}

bool isSame(JsonValue ours, const Json& theirs) {
  if (!ours.exists()) return false;
  switch (theirs.type()) {
    case Json::value_t::null: return ours.isNull();
    case Json::value_t::boolean: return ours.isBoolean() && ours.isTrue() == theirs.get<bool>();
    case Json::value_t::string: return ours.isString() && ours.text() == theirs.get<std::string>();
    case Json::value_t::array: return isSameArray(ours, theirs);
    case Json::value_t::object: return isSameObject(ours, theirs);
    default: return isSameNumber(ours, theirs);
  }
}

enum class Verdict : std::uint8_t { kJson, kNoJson, kBeyondDouble };

/// What nlohmann-json says of a text. Numbers beyond the range of double, which it refuses and we keep as
/// text, end its reading.
class Judge final : public nlohmann::json_sax<Json> {
 public:
  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool start_object(std::size_t) override { return true; }
  bool key(string_t&) override { return true; }
  bool end_object() override { return true; }
  bool start_array(std::size_t) override { return true; }
  bool end_array() override { return true; }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) override {
    constexpr int kOutOfRange = 406;
    verdict_ = error.id == kOutOfRange ? Verdict::kBeyondDouble : Verdict::kNoJson;
    return false;
  }

  static Verdict judge(std::string_view text) {
    Judge judge;
    Json::sax_parse(text, &judge);
    return judge.verdict_;
  }

 private:
  Verdict verdict_ = Verdict::kJson;
};

/// The escape \uXXXX that begins the text, or -1.
int unicodeEscape(std::string_view text) {
  if (text.size() < 6 || !text.starts_with("\\u")) return -1;
  const std::string_view digits = text.substr(2, 4);
  if (digits.find_first_not_of("0123456789abcdefABCDEF") != std::string_view::npos) return -1;
  return std::stoi(std::string(digits), nullptr, 16);
}

/// The text with every escape of half of a surrogate pair replaced.
std::string replaceLoneSurrogates(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const int unit = unicodeEscape(text);
    std::size_t length = unit >= 0 ? 6 : text.front() == '\\' ? 2 : 1;
    if (unit >= 0xD800 && unit <= 0xDFFF) {
      const int trail = unicodeEscape(text.substr(6));
      const bool isPair = unit < 0xDC00 && trail >= 0xDC00 && trail <= 0xDFFF;
      out += isPair ? text.substr(0, 12) : "\\ufffd";
      length = isPair ? 12 : 6;
    } else {
      out += text.substr(0, length);
    }
    text.remove_prefix(std::min(length, text.size()));
  }
  return out;
}

/// nlohmann-json takes a NUL for the end of the input; another control character is as wrong everywhere. Of
/// two byte order marks it would skip the one that is left.
std::string forNlohmann(std::string text) {
  std::replace(text.begin(), text.end(), '\0', '\1');
  return text.insert(0, "\xEF\xBB\xBF");
}

/// How many keys stand in an object that has them already.
std::size_t countRepeated(JsonValue value) {
  std::size_t count = 0;
  for (const JsonValue element : value.elements()) count += countRepeated(element);
  std::set<std::string> keys;
  for (const JsonMember member : value.members()) {
    count += static_cast<std::size_t>(!keys.insert(member.key.text()).second) + countRepeated(member.value);
  }
  return count;
}

std::size_t countFindings(const Diagnostics& diagnostics, Code code) {
  return static_cast<std::size_t>(std::ranges::count_if(
      diagnostics.list(), [code](const Diagnostic& finding) { return finding.code == code; }));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = Input(data, size).text();
  Arena memory;
  const std::string_view document = toUtf8(text, memory);
  const std::string replaced = replaceLoneSurrogates(replaceInvalidUtf8(document));
  const std::string theirs = forNlohmann(replaced);
  const Verdict verdict = Judge::judge(theirs);
  Diagnostics diagnostics(SIZE_MAX);
  Result<JsonDocument> ours = readJson(text, memory, diagnostics);
  if (ours.ok()) placeDiagnostics(ours.value(), {}, diagnostics);
  for (const Diagnostic& finding : diagnostics.list()) expectFinding(finding, text);
  if (!ours.ok()) {
    expectFinding(ours.error(), text);
    expect(ours.error().code == "too-deep" || verdict != Verdict::kJson, "readJson() takes all that is JSON",
           text, ours.error().message);
    return 0;
  }
  expect(verdict != Verdict::kNoJson, "readJson() takes nothing that is no JSON", text);
  expect((countFindings(diagnostics, Code::kIllFormedText) != 0) == (replaced != document),
         "ill-formed text is told, and only that", text);
  expect(countFindings(diagnostics, Code::kDuplicateKey) == countRepeated(ours.value().root()),
         "every key that stands again is told", text);
  if (verdict == Verdict::kJson) {
    expect(isSame(ours.value().root(), Json::parse(theirs)), "the values are those of nlohmann-json", text);
  }
  return 0;
}
