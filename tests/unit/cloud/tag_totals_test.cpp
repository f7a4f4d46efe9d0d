#include "cloud/tag_totals.h"

#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "base/limits.h"

using namespace article_viewer;

namespace {

TagOccurrence occurrence(std::uint32_t article, std::string_view name, double weight, bool counted = false) {
  TagOccurrence made;
  made.article = article;
  made.tag.name = name;
  made.weight.weight = weight;
  made.weight.counted = counted;
  made.weight.mentions = counted ? static_cast<std::uint32_t>(weight) : 0;
  return made;
}

/// The occurrences in an arena, and their totals.
struct Totals {
  explicit Totals(const std::vector<TagOccurrence>& given) {
    for (const TagOccurrence& each : given) occurrences.add(memory, each);
    totals = addUpTags(occurrences, memory);
  }

  Arena memory;
  List<TagOccurrence> occurrences;
  std::span<const TagTotal> totals;
};

/// "name weight size articles; "
std::string told(std::span<const TagTotal> totals) {
  std::string out;
  for (const TagTotal& total : totals) {
    out += std::string(total.tag.name) + ' ' + std::to_string(static_cast<int>(total.weight.weight)) + ' ' +
           std::to_string(total.weight.size) + ' ';
    for (const TagOccurrence& each : total.occurrences) out += std::to_string(each.article);
    out += "; ";
  }
  return out;
}

}  // namespace

TEST_CASE("the weights of a tag in several articles add up", "[cloud][totals]") {
  std::vector<TagOccurrence> given = {occurrence(0, "Sea", 2), occurrence(0, "Wind", 4),
                                      occurrence(1, "sea", 3), occurrence(2, "SEA", 4),
                                      occurrence(2, "Tide", 1)};
  CHECK(told(Totals(given).totals) == "Sea 9 9 012; Wind 4 6 0; Tide 1 1 2; ");
}

TEST_CASE("equal weights stand by name, and are of one size", "[cloud][totals]") {
  std::vector<TagOccurrence> given = {occurrence(0, "b", 1), occurrence(0, "a", 1), occurrence(1, "c", 1)};
  CHECK(told(Totals(given).totals) == "a 1 5 0; b 1 5 0; c 1 5 1; ");
  given.clear();
  CHECK(Totals(given).totals.empty());
}

TEST_CASE("a total is counted where all of its parts are", "[cloud][totals]") {
  std::vector<TagOccurrence> given = {occurrence(0, "a", 2, true), occurrence(1, "a", 3, true),
                                      occurrence(0, "b", 2, true), occurrence(1, "b", 1)};
  const Totals added(given);
  const std::span<const TagTotal> totals = added.totals;
  CHECK(totals[0].weight.counted);
  CHECK(totals[0].weight.mentions == 5);
  CHECK_FALSE(totals[1].weight.counted);
}

TEST_CASE("a total has the name and the address that came first", "[cloud][totals]") {
  std::vector<TagOccurrence> given = {occurrence(0, "b", 1), occurrence(0, "Straße", 1),
                                      occurrence(1, "STRASSE", 1), occurrence(1, "straße", 1)};
  given[3].tag.url = "/street";
  const Totals added(given);
  const std::span<const TagTotal> totals = added.totals;
  REQUIRE(totals.size() == 3);
  CHECK(totals[0].tag.name == "Straße");
  CHECK(totals[0].tag.url == "/street");
}

TEST_CASE("of very many tags the heaviest stay", "[cloud][totals]") {
  std::vector<std::string> names;
  for (int i = 0; i < 3000; ++i) names.push_back("tag" + std::to_string(i));
  std::vector<TagOccurrence> given;
  for (std::size_t i = 0; i < names.size(); ++i) given.push_back(occurrence(0, names[i], double(i)));
  const Totals added(given);
  const std::span<const TagTotal> totals = added.totals;
  REQUIRE(totals.size() == limits::kCloudWords);
  CHECK(totals.front().tag.name == "tag2999");
  CHECK(totals[totals.size() - 1].tag.name == "tag1000");
}
