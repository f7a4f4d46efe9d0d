// JSONTestSuite (Nicolas Seriot, "Parsing JSON is a Minefield"), which lies beside the project on some
// machines: y_ has to be accepted, n_ to be refused, and of i_ the standard lets us choose. What we chose is
// below.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <string_view>

#include <catch2/catch_test_macros.hpp>

#include "formats/json_reader.h"

using namespace article_viewer;

namespace {

struct Choice {
  std::string_view name;
  std::string_view outcome;  ///< the code of the error, or "read" with the codes of the warnings
};

constexpr Choice kChoices[] = {
    // Numbers are kept as they are written, whatever their size; who reads one warns of it where it does not
    // fit (json_number.h).
    {"i_number_double_huge_neg_exp", "read"},
    {"i_number_huge_exp", "read"},
    {"i_number_neg_int_huge_exp", "read"},
    {"i_number_pos_double_huge_exp", "read"},
    {"i_number_real_neg_overflow", "read"},
    {"i_number_real_pos_overflow", "read"},
    {"i_number_real_underflow", "read"},
    {"i_number_too_big_neg_int", "read"},
    {"i_number_too_big_pos_int", "read"},
    {"i_number_very_big_negative_int", "read"},
    // Half of a surrogate pair becomes U+FFFD.
    {"i_object_key_lone_2nd_surrogate", "read, ill-formed-text"},
    {"i_string_1st_surrogate_but_2nd_missing", "read, ill-formed-text"},
    {"i_string_1st_valid_surrogate_2nd_invalid", "read, ill-formed-text"},
    {"i_string_incomplete_surrogate_and_escape_valid", "read, ill-formed-text"},
    {"i_string_incomplete_surrogate_pair", "read, ill-formed-text"},
    {"i_string_incomplete_surrogates_escape_valid", "read, ill-formed-text"},
    {"i_string_invalid_lonely_surrogate", "read, ill-formed-text"},
    {"i_string_invalid_surrogate", "read, ill-formed-text"},
    {"i_string_inverted_surrogates_U+1D11E", "read, ill-formed-text"},
    {"i_string_lone_second_surrogate", "read, ill-formed-text"},
    // So do bytes that are not UTF-8.
    {"i_string_UTF-8_invalid_sequence", "read, ill-formed-text"},
    {"i_string_UTF8_surrogate_U+D800", "read, ill-formed-text"},
    {"i_string_invalid_utf-8", "read, ill-formed-text"},
    {"i_string_iso_latin_1", "read, ill-formed-text"},
    {"i_string_lone_utf8_continuation_byte", "read, ill-formed-text"},
    {"i_string_not_in_unicode_range", "read, ill-formed-text"},
    {"i_string_overlong_sequence_2_bytes", "read, ill-formed-text"},
    {"i_string_overlong_sequence_6_bytes", "read, ill-formed-text"},
    {"i_string_overlong_sequence_6_bytes_null", "read, ill-formed-text"},
    {"i_string_truncated-utf-8", "read, ill-formed-text"},
    // UTF-16 is converted, with and without its mark.
    {"i_string_UTF-16LE_with_BOM", "read"},
    {"i_string_utf16BE_no_BOM", "read"},
    {"i_string_utf16LE_no_BOM", "read"},
    {"i_structure_UTF-8_BOM_empty_object", "read"},
    // More than Limits::depth.
    {"i_structure_500_nested_arrays", "too-deep"},
    // Accepted as they have to be, but not in silence.
    {"y_object_duplicated_key", "read, duplicate-key"},
    {"y_object_duplicated_key_and_value", "read, duplicate-key"},
};

using Outcomes = std::map<std::string, std::string, std::less<>>;

std::string outcomeOf(const Result<JsonDocument>& document, const Diagnostics& diagnostics) {
  if (!document) return std::string(codeName(document.error().code));
  std::string outcome = "read";
  for (const Diagnostic& finding : diagnostics.list()) (outcome += ", ") += codeName(finding.code);
  return outcome;
}

/// By the name of the file; none where the suite is not there.
Outcomes readSuite() {
  const std::filesystem::path folder =
      std::filesystem::path(ARTICLE_VIEWER_ROOT) / "../shared/suites/json-test-suite/test_parsing";
  Outcomes outcomes;
  if (!std::filesystem::is_directory(folder)) {
    WARN("skipped: ../shared/suites/json-test-suite is not there");
    return outcomes;
  }
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::ifstream file(entry.path(), std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    Arena memory;
    Diagnostics diagnostics;
    const std::string text = bytes.str();
    const Result<JsonDocument> document = readJson(text, memory, diagnostics);
    const std::string name = entry.path().stem().string();
    outcomes[name] = outcomeOf(document, diagnostics);
    if (document || document.error().code == Code::kEmptyInput) continue;
    INFO(name);
    CHECK(document.error().line > 0);
    CHECK(document.error().column > 0);
    CHECK(document.error().utf16Column > 0);
  }
  return outcomes;
}

}  // namespace

TEST_CASE("JSONTestSuite: y_ is accepted, n_ refused with a place, and of i_ each as we chose") {
  Outcomes outcomes = readSuite();
  if (outcomes.empty()) return;
  CHECK(outcomes.size() == 318);
  for (const Choice& choice : kChoices) {
    INFO(choice.name);
    const auto found = outcomes.find(choice.name);
    REQUIRE(found != outcomes.end());
    CHECK(found->second == choice.outcome);
    outcomes.erase(found);
  }
  for (const auto& [name, outcome] : outcomes) {
    INFO(name << ": " << outcome);
    CHECK((name.starts_with("y_") || name.starts_with("n_")));
    if (name.starts_with("y_")) CHECK(outcome == "read");
    if (name.starts_with("n_"))
      CHECK((outcome == "json-syntax" || outcome == "empty-input" || outcome == "too-deep"));
  }
}
