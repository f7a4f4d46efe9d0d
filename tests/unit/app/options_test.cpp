#include "app/options.h"

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

namespace {

Error refusal(std::string_view json) {
  const Result<ViewOptions> options = readOptions(json);
  REQUIRE_FALSE(options.ok());
  return options.error();
}

}  // namespace

TEST_CASE("no options are the defaults", "[app][options]") {
  for (const char* json :
       {"", "{}", R"({"base":null,"headingLevel":null,"cloud":null,"idPrefix":null,"strings":null})",
        R"({"new":[1,{}],"encoding":7})"}) {
    CAPTURE(json);
    const Result<ViewOptions> options = readOptions(json);
    REQUIRE(options.ok());
    CHECK(options.value().sanitize.urls.base.empty());
    CHECK(options.value().sanitize.idPrefix == "av-");
    CHECK(options.value().sanitize.headingLevel == 1);
    CHECK(options.value().cloud == CloudForm::kList);
  }
}

TEST_CASE("options are read", "[app][options]") {
  const Result<ViewOptions> options =
      readOptions(R"({"base":"https://example.org/a/","headingLevel":3,"cloud":"none","idPrefix":"x_1-",)"
                  R"("strings":{"related":"Mehr","unknown":"x","tags":null}})");
  REQUIRE(options.ok());
  CHECK(options.value().sanitize.urls.base == "https://example.org/a/");
  CHECK(options.value().sanitize.idPrefix == "x_1-");
  CHECK(options.value().sanitize.headingLevel == 3);
  CHECK(options.value().cloud == CloudForm::kNone);
  CHECK(readOptions(R"({"cloud":"packed"})").value().cloud == CloudForm::kList);
  CHECK(options.value().page.strings[StringId::kRelated] == "Mehr");
  CHECK(options.value().page.strings[StringId::kTags] == "Tags");
}

TEST_CASE("values of the wrong type are named", "[app][options]") {
  struct Row {
    const char* json;
    const char* pointer;
  };
  for (const Row row :
       {Row{R"({"base":1})", "/base"}, Row{R"({"headingLevel":"2"})", "/headingLevel"},
        Row{R"({"headingLevel":0})", "/headingLevel"}, Row{R"({"headingLevel":7})", "/headingLevel"},
        Row{R"({"headingLevel":1.5})", "/headingLevel"}, Row{R"({"cloud":"round"})", "/cloud"},
        Row{R"({"cloud":true})", "/cloud"}, Row{R"({"idPrefix":""})", "/idPrefix"},
        Row{R"({"idPrefix":"1x"})", "/idPrefix"}, Row{R"({"idPrefix":"a b"})", "/idPrefix"},
        Row{R"({"idPrefix":"a\"><script>"})", "/idPrefix"}, Row{R"({"strings":[]})", "/strings"},
        Row{R"({"strings":{"tags":1}})", "/strings/tags"}}) {
    CAPTURE(row.json);
    const Error error = refusal(row.json);
    CHECK(error.code == "bad-option");
    CHECK(error.pointer == row.pointer);
    CHECK(error.message.starts_with("The option "));
  }
}

TEST_CASE("every limit can be set up to its hard cap", "[app][options]") {
  for (const LimitRow& row : kLimitRows) {
    CAPTURE(row.name);
    const std::string before = R"({"limits":{")" + std::string(row.name) + "\":";
    const Result<ViewOptions> most = readOptions(before + std::to_string(row.hardCap) + "}}");
    REQUIRE(most.ok());
    CHECK(most.value().sanitize.limits.*row.member == row.hardCap);
    const Result<ViewOptions> least = readOptions(before + "1}}");
    REQUIRE(least.ok());
    CHECK(least.value().sanitize.limits.*row.member == 1);
    for (const std::string& wrong : {std::to_string(row.hardCap + 1), std::string("0"), std::string("-1"),
                                     std::string("1.5"), std::string("\"9\"")}) {
      const Error error = refusal(before + wrong + "}}");
      CHECK(error.code == "bad-option");
      CHECK(error.pointer == "/limits/" + std::string(row.name));
    }
  }
  CHECK(refusal(R"({"limits":{"word":1}})").pointer == "/limits/word");
  CHECK(refusal(R"({"limits":[]})").pointer == "/limits");
}

TEST_CASE("options that are no object are refused", "[app][options]") {
  CHECK(refusal("[]").code == "bad-option");
  CHECK(refusal("\"base\"").code == "bad-option");
  const Error error = refusal("{\"base\":");
  CHECK(error.code == "bad-option");
  CHECK(error.message.starts_with("The options are not JSON: "));
}
