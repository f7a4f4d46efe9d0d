// Faults planted at known places. A row is a value with one fault; | stands before the byte that has to be
// named, and is taken out before the text is read. Each row is planted into every surrounding, which moves
// its place: behind characters of two, three and four bytes, in lines that end in every way, far to the
// right, as UTF-16. The place that is expected is counted here, by other means than the reader's.
#include <cstddef>
#include <string>
#include <string_view>

#include <catch2/catch_test_macros.hpp>

#include "formats/place_diagnostics.h"
#include "formats/reading.h"
#include "support/utf16.h"

using namespace article_viewer;

namespace {

struct Fault {
  std::string_view code;
  std::string_view value;
};

using namespace std::string_view_literals;

constexpr Fault kFaults[] = {
    // What stands where a value belongs.
    {"json-syntax", "|x"},
    {"json-syntax", "|}"},
    {"json-syntax", "|:"},
    {"json-syntax", "|,"},
    {"json-syntax", "|'single'"},
    {"json-syntax", "|\u201Ccurly\u201D"},
    {"json-syntax", "|`tick`"},
    {"json-syntax", "|// comment"},
    {"json-syntax", "|/* comment */ 1"},
    {"json-syntax", "|# comment"},
    {"json-syntax", "|NaN"},
    {"json-syntax", "|Infinity"},
    {"json-syntax", "|-Infinity"},
    {"json-syntax", "|undefined"},
    {"json-syntax", "|True"},
    {"json-syntax", "|FALSE"},
    {"json-syntax", "|None"},
    {"json-syntax", "|nul"},
    {"json-syntax", "|tru"},
    {"json-syntax", "|falsy"},
    {"json-syntax", "|<p>"},
    {"json-syntax", "|\\u0031"},
    {"json-syntax", "|\u00E9"},
    {"json-syntax", "|\U0001F600"},
    {"json-syntax", "|\x01"},
    {"json-syntax", "|\x7F"},
    {"json-syntax", "|\v1"},
    {"json-syntax", "|\u00A0\x31"},
    {"json-syntax", "|\u2028"},
    {"json-syntax", "[|\uFEFF]"},
    // Numbers.
    {"json-syntax", "|01"},
    {"json-syntax", "|-01"},
    {"json-syntax", "|+1"},
    {"json-syntax", "|.5"},
    {"json-syntax", "|1."},
    {"json-syntax", "|-"},
    {"json-syntax", "|1e"},
    {"json-syntax", "|1e+"},
    {"json-syntax", "|0x10"},
    {"json-syntax", "|1_000"},
    {"json-syntax", "|- 1"},
    {"json-syntax", "1 |2"},
    {"json-syntax", "|1.2.3"},
    // After a value.
    {"json-syntax", "1 |\"two\""},
    {"json-syntax", "\"one\" |2"},
    {"json-syntax", "\"one\"|\"two\""},
    {"json-syntax", "null |null"},
    {"json-syntax", "[] |[]"},
    {"json-syntax", "{} |{}"},
    {"json-syntax", "true|: 1"},
    {"json-syntax", "|1;"},
    {"json-syntax", "[]|;"},
    {"json-syntax", "1 |// comment"},
    {"json-syntax", "1 |/* comment */"},
    {"json-syntax", "[[1]|}]"},
    // Arrays.
    {"json-syntax", "[1,|]"},
    {"json-syntax", "[1,\n  |]"},
    {"json-syntax", "[|,1]"},
    {"json-syntax", "[1,|,2]"},
    {"json-syntax", "[1 |2]"},
    {"json-syntax", "[1\n|2]"},
    {"json-syntax", "[1|}"},
    {"json-syntax", "[1|: 2]"},
    {"json-syntax", "[\"a\"\t|\"b\"]"},
    {"json-syntax", "[[1, [2, |x]]]"},
    {"json-syntax", "[\"\U0001F600\", |x]"},
    // Objects.
    {"json-syntax", "{|a: 1}"},
    {"json-syntax", "{|'a': 1}"},
    {"json-syntax", "{|1: 1}"},
    {"json-syntax", "{|null: 1}"},
    {"json-syntax", "{|[]: 1}"},
    {"json-syntax", "{|,}"},
    {"json-syntax", "{|: 1}"},
    {"json-syntax", "{\"a\"|}"},
    {"json-syntax", "{\"a\" |1}"},
    {"json-syntax", "{\"a\"|, \"b\": 1}"},
    {"json-syntax", "{\"a\" |= 1}"},
    {"json-syntax", "{\"a\":|}"},
    {"json-syntax", "{\"a\":|, \"b\": 1}"},
    {"json-syntax", "{\"a\":|: 1}"},
    {"json-syntax", "{\"a\": 1,|}"},
    {"json-syntax", "{\"a\": 1,\n|}"},
    {"json-syntax", "{\"a\": 1,|, \"b\": 2}"},
    {"json-syntax", "{\"a\": 1 |\"b\": 2}"},
    {"json-syntax", "{\"a\": 1\n |\"b\": 2}"},
    {"json-syntax", "{\"a\": 1|]"},
    {"json-syntax", "{\"a\": 1 |b: 2}"},
    {"json-syntax", "{\"\u00E9\": |y}"},
    // Strings.
    {"json-syntax", "\"line|\nbreak\""},
    {"json-syntax", "\"tab|\there\""},
    {"json-syntax", "\"bell|\x07\""},
    {"json-syntax", "\"escape|\x1B[31m\""},
    {"json-syntax", "\"C:|\\dir\""},
    {"json-syntax", "\"it|\\'s\""},
    {"json-syntax", "\"|\\x41\""},
    {"json-syntax", "\"\\n|\\0\""},
    {"json-syntax", "\"|\\u12\""},
    {"json-syntax", "\"|\\u\""},
    {"json-syntax", "\"\u65E5|\\uD83G\""},
    {"json-syntax", "\"|\\U0041\""},
    {"json-syntax", "{\"ke|\ty\": 1}"},
    {"json-syntax", "{\"ke|\\y\": 1}"},
    {"json-syntax", "\"quoted \"|inner\" text\""},
    // Warnings.
    {"ill-formed-text", "\"|\\ud83d\""},
    {"ill-formed-text", "\"a|\\ude00b\""},
    {"ill-formed-text", "\"\\ud83d\\ude00|\\ud83d\\u0041\""},
    {"ill-formed-text", "[\"\u65E5\", {\"a\": \"\U0001F600|\\udbff\"}]"},
    {"ill-formed-text", "{\"|\\ud800\": 1}"},
    {"duplicate-key", "{\"a\": 1, |\"a\": 2}"},
    {"duplicate-key", "{\"a\": 1,\n\t|\"\\u0061\": 2}"},
    {"duplicate-key", "{\"\U0001F600\": {\"b\": 1}, \"b\": 2, |\"\\ud83d\\ude00\": 3}"},
    {"duplicate-key", "[{\"\": [], |\"\": []}]"},
};

/// Only where the document ends with the value.
constexpr Fault kFaultsAtTheEnd[] = {
    {"json-syntax", "[1, 2|"},
    {"json-syntax", "[1,|"},
    {"json-syntax", "{\"a\"|"},
    {"json-syntax", "{\"a\":|"},
    {"json-syntax", "{\"a\": 1|"},
    {"json-syntax", "{\"a\": 1,|"},
    {"json-syntax", "{|"},
    {"json-syntax", "[[[{}]|"},
    {"json-syntax", "\"open|"},
    {"json-syntax", "[\"open]|"},
    {"json-syntax", "\"open|\\"},
    {"json-syntax", "\"open|\\u00"},
    {"json-syntax", "{\"ke|"},
    {"json-syntax", "[|tr"},
    {"json-syntax", "[|-"},
    {"json-syntax", "[|1e"},
    {"json-syntax", "[\"\U0001F600\"|"},
};

/// Cannot be written in UTF-16.
constexpr Fault kFaultsOfUtf8[] = {
    {"json-syntax", "|\xFF"},
    {"json-syntax", "|\xC3"},
    {"json-syntax", "|caf\xE9"},
    {"json-syntax", "1 |\x80"},
    {"json-syntax", "{|\xE9: 1}"},
    {"ill-formed-text", "\"caf|\xE9\""},
    {"ill-formed-text", "\"|\xC0\x80\""},
    {"ill-formed-text", "\"a|\xED\xA0\x80z\""},
    {"ill-formed-text", "\"\u65E5|\xE6\x97\""},
    {"ill-formed-text", "\"|\xF0\x9F\x98\""},
    {"ill-formed-text", "\"|\xF8\x88\x80\x80\x80\""},
    {"ill-formed-text", "\"\\n|\xE9 and \xE8\""},
    {"ill-formed-text", "{\"|\xE9\": 1}"},
};

struct Surrounding {
  std::string_view name;
  std::string_view before;
  std::string_view after;
};

constexpr Surrounding kSurroundings[] = {
    {"alone", "", ""},
    {"on the second line", "[1,\n", "]"},
    {"after CRLF", "{\r\n\t\"a\": \"b\",\r\n\t\"c\": ", "\r\n}\r\n"},
    {"after CR", "[\r[\r\r0, ", "]]"},
    {"after LF CR and a blank line", "[\n\r\n", "]"},
    {"after tabs and blanks", "{\"a\":\t\t ", "\t}"},
    {"after two and three bytes", "[\"\u00E9\u65E5\", ", "]"},
    {"after four bytes", "{\"\U0001F600\": \"\U0001F468\u200D\U0001F469\", \"b\": ", "}"},
    {"after escapes", "[\"\\ud83d\\ude00\\n\\u00e9\", ", "]"},
    {"after U+2028, which ends no line", "[\"\u2028\u0085\", ", "]"},
};

/// A place as an editor shows it.
struct Place {
  std::size_t line = 1;
  std::size_t column = 1;
  std::size_t utf16Column = 1;
  bool operator==(const Place&) const = default;
};

/// Counted on the line itself. A byte that is no continuation begins a character; those of four bytes take
/// two units.
Place placeAtEndOf(std::string_view before) {
  Place place;
  std::string_view line = before;
  for (std::size_t i = 0; i < before.size(); ++i) {
    const bool isInCrLf = before.substr(i, 2) == "\r\n";
    if ((before[i] != '\n' && before[i] != '\r') || isInCrLf) continue;
    ++place.line;
    line = before.substr(i + 1);
  }
  place.column = line.size() + 1;
  for (const char c : line) {
    const auto byte = static_cast<unsigned char>(c);
    place.utf16Column +=
        static_cast<std::size_t>((byte & 0xC0U) != 0x80U) + static_cast<std::size_t>(byte >= 0xF0U);
  }
  return place;
}

Place placeOf(const Diagnostic& finding) { return {finding.line, finding.column, finding.utf16Column}; }

class Planted {
 public:
  Planted(const Fault& fault, std::string_view before, std::string_view after) : fault_(fault) {
    const std::size_t marker = fault.value.find('|');
    text_ = std::string(before) + std::string(fault.value.substr(0, marker));
    expected_ = placeAtEndOf(text_);
    text_ += fault.value.substr(marker + 1);
    text_ += after;
  }

  /// In UTF-8 and with a byte order mark before it; where it can be written, also in UTF-16.
  void check(bool inUtf16) const {
    expectFound(text_);
    expectFound("\xEF\xBB\xBF" + text_);
    if (!inUtf16) return;
    for (const bool isBigEndian : {false, true}) {
      expectFound(utf16Bytes(u"\uFEFF" + utf16Of(text_), isBigEndian));
    }
  }

 private:
  void expectFound(const std::string& bytes) const {
    INFO(fault_.value);
    Arena memory;
    Diagnostics diagnostics;
    const Result<JsonDocument> document = readJson(bytes, memory, diagnostics);
    if (document) placeDiagnostics(document.value(), {}, diagnostics);
    if (!document) diagnostics.add(document.error());
    REQUIRE(diagnostics.list().size() == 1);
    const Diagnostic& found = diagnostics.list().front();
    CHECK(codeName(found.code) == fault_.code);
    INFO(found.message << " at " << found.line << ':' << found.column << '/' << found.utf16Column);
    CHECK((placeOf(found) == expected_));
  }

  const Fault& fault_;
  std::string text_;
  Place expected_;
};

}  // namespace

TEST_CASE("every planted fault is found at its place, in every surrounding") {
  std::size_t planted = 0;
  for (const Surrounding& surrounding : kSurroundings) {
    INFO(surrounding.name);
    for (const Fault& fault : kFaults) {
      Planted(fault, surrounding.before, surrounding.after).check(true);
      ++planted;
    }
    for (const Fault& fault : kFaultsAtTheEnd) {
      Planted(fault, surrounding.before, "").check(true);
      ++planted;
    }
    for (const Fault& fault : kFaultsOfUtf8) {
      Planted(fault, surrounding.before, surrounding.after).check(false);
      ++planted;
    }
  }
  CHECK(planted > 1000);
}

TEST_CASE("a planted fault is found far to the right and far down") {
  const std::string longLine = "[\"" + std::string(100'000, 'x') + "\U0001F600\", ";
  std::string manyLines = "[";
  for (int i = 0; i < 100'000; ++i) manyLines += "1,\r\n";
  for (const Fault& fault : kFaults) {
    Planted(fault, longLine, "]").check(false);
    Planted(fault, manyLines, "]").check(false);
  }
}
