#include "formats/tags.h"

#include <catch2/catch_test_macros.hpp>

#include "base/limits.h"
#include "formats/reading.h"

using namespace article_viewer;
using reading::Document;

namespace {

/// "name=weight" of every tag; the weight only where one is given.
std::string tagsOf(const std::string& keywords, const char* findings = "") {
  Document document("{\"keywords\": " + keywords + "}");
  List<Tag> tags;
  readTags(document.object(), "keywords", tags);
  CHECK(document.findings() == findings);
  std::string out;
  for (const Tag& tag : tags) {
    out.append(out.empty() ? "" : "|").append(tag.name);
    if (tag.weight >= 0) out += '=' + std::to_string(static_cast<int>(tag.weight));
    if (!tag.url.empty()) out.append("@").append(tag.url);
  }
  return out;
}

}  // namespace

TEST_CASE("keywords are a comma-separated string, strings or objects") {
  CHECK(tagsOf(R"("sea, coast ,,  salt marsh")") == "sea|coast|salt marsh");
  CHECK(tagsOf(R"(["sea", "Washington, D.C.", ""])") == "sea|Washington, D.C.");
  CHECK(tagsOf(R"([{"name": "sea", "url": "u", "weight": 4}, {"@value": "salt"}])") == "sea=4@u|salt");
  CHECK(tagsOf(R"({"name": "alone", "weight": "2"})") == "alone=2");
  CHECK(tagsOf(R"("")").empty());
  CHECK(tagsOf("null").empty());
}

TEST_CASE("equal names are one tag with the best of both") {
  CHECK(tagsOf(R"(["Sea", {"name": "sea", "weight": 2}, {"name": "SEA", "url": "u", "weight": 1}, "b"])") ==
        "Sea=2@u|b");
}

TEST_CASE("wrong weights and wrong tags are left out with a warning") {
  CHECK(tagsOf(R"([{"name": "a", "weight": -1}, {"name": "b", "weight": "NaN"}, 7])",
               "bad-value /keywords/0/weight\nbad-value /keywords/1/weight\nwrong-type /keywords/2\n") ==
        "a|b");
  CHECK(tagsOf("7", "wrong-type /keywords\n").empty());
}

TEST_CASE("a million keywords end in the cap, soon") {
  std::string many = "[";
  for (int i = 0; i < 200000; ++i) many += "\"tag " + std::to_string(i % 600) + "\",";
  Document document("{\"keywords\": " + many + "\"end\"]}");
  List<Tag> tags;
  readTags(document.object(), "keywords", tags);
  CHECK(tags.size() == Limits().tags);
  CHECK(document.findings() == "too-many /keywords/500\n");
}
