#include "cloud/weights.h"

#include <limits>

#include <catch2/catch_test_macros.hpp>

#include "base/limits.h"
#include "support/model.h"

using namespace article_viewer;

namespace {

struct Weighed {
  std::vector<Tag> tags;
  std::vector<TagWeight> weights;

  const TagWeight& operator[](std::size_t i) const { return weights[i]; }
  const Tag& tag(std::size_t i) const { return tags[weights[i].tag]; }
};

Weighed weigh(const std::vector<Tag>& tags, std::string_view text = {}) {
  MentionCounter counter(tags, "en");
  counter.text(text);
  counter.wordBreak();
  return {tags, weighTags(tags, counter)};
}

std::string sizes(const Weighed& weighed) {
  std::string out;
  for (const TagWeight& weight : weighed.weights) out += static_cast<char>('0' + weight.size);
  return out;
}

std::string names(const Weighed& weighed) {
  std::string out;
  for (const TagWeight& weight : weighed.weights) out.append(weighed.tags[weight.tag].name) += ' ';
  return out;
}

}  // namespace

TEST_CASE("tags are weighed by their mentions", "[cloud][weights]") {
  const auto tags = weigh({{"a", "", -1}, {"b", "/b", -1}, {"c", "", -1}}, "b b b c a b c");
  CHECK(names(tags) == "b c a ");
  CHECK(tags[0].weight == 4);
  CHECK(tags[0].mentions == 4);
  CHECK(tags.tag(0).url == "/b");
  CHECK(tags[0].counted);
  CHECK(sizes(tags) == "951");
}

TEST_CASE("a tag that is never mentioned weighs as much as one mention", "[cloud][weights]") {
  const auto tags = weigh({{"a", "", -1}, {"b", "", -1}}, "a");
  CHECK(tags[0].weight == 1);
  CHECK(tags[1].weight == 1);
  CHECK(tags[1].mentions == 0);
  CHECK(sizes(tags) == "55");
}

TEST_CASE("given weights stand, the others are counted", "[cloud][weights]") {
  const auto tags = weigh({{"a", "", 8}, {"b", "", -1}, {"c", "", 0.5}, {"d", "", -1}}, "a b b");
  CHECK(names(tags) == "a b d c ");
  CHECK_FALSE(tags[0].counted);
  CHECK(tags[0].weight == 8);
  CHECK(tags[1].counted);
  CHECK(tags[1].weight == 2);
  CHECK(tags[2].weight == 1);
  CHECK(sizes(tags) == "9531");
}

TEST_CASE("equal weights are in the order of their names", "[cloud][weights]") {
  CHECK(names(weigh({{"é", "", 2}, {"b", "", 2}, {"B", "", 2}, {"a", "", 2}})) == "B a b é ");
}

TEST_CASE("sizes are logarithmic", "[cloud][weights]") {
  CHECK(sizes(weigh({{"a", "", 1}, {"b", "", 10}, {"c", "", 100}, {"d", "", 1000}, {"e", "", 10000}})) ==
        "97531");
  CHECK(sizes(weigh({{"a", "", 1}, {"b", "", 2}, {"c", "", 4}, {"d", "", 8}, {"e", "", 16}})) == "97531");
}

TEST_CASE("weights without a logarithm have a size", "[cloud][weights]") {
  CHECK(sizes(weigh({{"a", "", 0}, {"b", "", 0}})) == "55");
  CHECK(sizes(weigh({{"a", "", 0}, {"b", "", 3}, {"c", "", 3}})) == "991");
  CHECK(sizes(weigh({{"a", "", 0}, {"b", "", 1}, {"c", "", 16}, {"d", "", 4}})) == "9511");
}

TEST_CASE("weights out of all bounds have a size", "[cloud][weights]") {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  const auto tags = weigh({{"a", "", kInfinity},
                           {"b", "", 1e300},
                           {"c", "", 1e-300},
                           {"d", "", std::numeric_limits<double>::quiet_NaN()},
                           {"e", "", std::numeric_limits<double>::denorm_min()}});
  REQUIRE(tags.weights.size() == 5);
  for (const TagWeight& weight : tags.weights) {
    CAPTURE(weight.tag);
    CHECK(weight.size >= 1);
    CHECK(weight.size <= 9);
  }
  CHECK(tags.tag(4).name == "e");
  CHECK(tags[4].size == 1);
}

TEST_CASE("tags that differ only in case are one", "[cloud][weights]") {
  auto tags = makeList<Tag>({{"Budget", "", -1},
                             {"", "/none", 3},
                             {"budget", "/b", 2},
                             {"BUDGET", "/x", 9},
                             {"É", "", -1},
                             {"é", "", -1}});
  mergeTags(tags);
  REQUIRE(tags.size() == 6);
  CHECK(tags[0].name == "Budget");
  CHECK(tags[0].url == "/b");
  CHECK(tags[0].weight == 2);
  CHECK(tags[2].name.empty());
  CHECK(tags[3].name.empty());
  CHECK(tags[4].name == "É");
  CHECK(tags[5].name.empty());
  CHECK(names(weigh({tags.begin(), tags.end()})) == "Budget É ");
}

TEST_CASE("the number of tags is capped", "[cloud][weights]") {
  List<Tag> tags;
  for (int i = 0; i < 5000; ++i) push(tags, {keep("tag" + std::to_string(i)), "", -1});
  mergeTags(tags);
  REQUIRE(tags.size() == hardCap(&Limits::tags));
  CHECK(tags.front().name == "tag0");
}
