#include "view/collect_tags.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "page/number_text.h"

using namespace article_viewer;

namespace {

/// "name weight articles; ", or the code of the error.
std::string tagsOf(std::string_view json, const ViewOptions& options = {}, Diagnostics* heard = nullptr) {
  Diagnostics diagnostics;
  std::string out;
  const auto tell = [&out](const CollectedTags& collected) {
    for (const TagTotal& total : collected.totals) {
      out += std::string(total.tag.name) + ' ';
      appendDecimal(out, total.weight.weight);
      for (const TagOccurrence& occurrence : total.occurrences) {
        if (collected.articles.empty()) break;
        out += ' ' + std::to_string(occurrence.article);
      }
      out += "; ";
    }
  };
  const Error error = collectTags(json, options, heard ? *heard : diagnostics, tell);
  return error.code == Code::kNone ? out : std::string(codeName(error.code));
}

}  // namespace

TEST_CASE("the tags of an article are weighed as on its page", "[view][tags]") {
  CHECK(tagsOf(R"({"headline":"Sea","articleBody":"The sea, the tide","keywords":["Tide","Sea"]})") ==
        "Sea 4 0; Tide 1 0; ");
  CHECK(tagsOf(R"({"headline":"None"})").empty());
}

TEST_CASE("those of several articles add up", "[view][tags]") {
  constexpr std::string_view kArticles =
      R"([{"headline":"Sea","articleBody":"x","keywords":["Sea",{"name":"Wind","weight":2.5}]},)"
      R"({"headline":"Other","articleBody":"sea, sea","keywords":["sea"]}])";
  CHECK(tagsOf(kArticles) == "Sea 5 0 1; Wind 2.5 0; ");
}

TEST_CASE("one article of several that is not whole is told, and counts with what it has", "[view][tags]") {
  Diagnostics diagnostics;
  CHECK(tagsOf(R"([{"@type":"NewsArticle","keywords":["a"]},)"
               R"({"@type":"NewsArticle","headline":"h","keywords":["b"]}])",
               {}, &diagnostics) == "a 1 0; b 1 1; ");
  REQUIRE_FALSE(diagnostics.list().empty());
  CHECK(diagnostics.list()[0].code == Code::kNoContent);
  CHECK(diagnostics.list()[0].line == 1);
}

TEST_CASE("an object of nothing but numbers is a table of weights", "[view][tags]") {
  CHECK(tagsOf(R"({"headline":2,"b":3,"B":0.5,"":9,"c":-4,"d":1e99})") ==
        "d 1000000000000000; b 3.5; headline 2; c 0; ");
  CHECK(tagsOf(R"({"\u0061\n":1})") == "a\n 1; ");
  CHECK(tagsOf("{}").empty());
  CHECK(tagsOf(R"({"a":1,"b":"two"})") == "unknown-format");
  CHECK(tagsOf("[1]") == "unknown-format");
  CHECK(tagsOf("{") == "json-syntax");
  ViewOptions options;
  options.sanitize.limits.inputBytes = 4;
  CHECK(tagsOf(R"({"a":1})", options) == "too-large");
}
