// readJson() takes what nlohmann-json takes and nothing else, within its own limits, reads the same values
// out of it, and says of the rest where it is wrong.
#include "formats/json_reader.h"

#include <algorithm>
#include <cmath>
#include <string>

#include <nlohmann/json.hpp>

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

/// nlohmann-json takes a NUL for the end of the input; another control character is as wrong everywhere.
std::string withoutNuls(std::string_view text) {
  std::string copy(text);
  std::replace(copy.begin(), copy.end(), '\0', '\1');
  return copy;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = Input(data, size).text();
  const std::string theirs = withoutNuls(text);
  const Verdict verdict = Judge::judge(theirs);
  Result<JsonDocument> ours = readJson(text);
  if (!ours.ok()) {
    expectFinding(ours.error(), text);
    expect(ours.error().code == "too-deep" || verdict != Verdict::kJson, "readJson() takes all that is JSON",
           text, ours.error().message);
    return 0;
  }
  expect(verdict != Verdict::kNoJson, "readJson() takes nothing that is no JSON", text);
  if (verdict == Verdict::kJson) {
    expect(isSame(ours.value().root(), Json::parse(theirs)), "the values are those of nlohmann-json", text);
  }
  return 0;
}
