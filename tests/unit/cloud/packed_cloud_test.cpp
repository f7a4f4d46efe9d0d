#include "cloud/packed_cloud.h"

#include <algorithm>
#include <cmath>
#include <string>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "base/limits.h"
#include "cloud/random.h"

using namespace article_viewer;
using Catch::Approx;

namespace {

/// Numbers as they are told: in thousandths.
double told(double number) { return std::round(number * 1000) / 1000; }

struct Sides {
  double left, top, right, bottom;
};

Sides sidesOf(const PlacedWord& word) {
  const PackedBox& box = word.box;
  return {told(box.x) - told(box.width) / 2, told(box.y) - told(box.height) / 2,
          told(box.x) + told(box.width) / 2, told(box.y) + told(box.height) / 2};
}

/// The gap between two boxes along the axis on which they are further apart; negative where they overlap.
double gapBetween(const Sides& a, const Sides& b) {
  return std::max({b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom});
}

double leastGap(const std::vector<PlacedWord>& placed) {
  double least = 1e9;
  std::vector<Sides> sides;
  for (const PlacedWord& word : placed) sides.push_back(sidesOf(word));
  for (std::size_t i = 0; i < sides.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) least = std::min(least, gapBetween(sides[i], sides[k]));
  }
  return least;
}

bool isInside(const std::vector<PlacedWord>& placed, const CloudOptions& options) {
  return std::all_of(placed.begin(), placed.end(), [&](const PlacedWord& word) {
    const Sides sides = sidesOf(word);
    return sides.left >= 0 && sides.top >= 0 && sides.right <= options.width &&
           sides.bottom <= options.height;
  });
}

bool isEachOnce(const std::vector<PlacedWord>& placed, const std::vector<CloudWord>& words) {
  std::vector<bool> seen(words.size());
  for (const PlacedWord& word : placed) seen[static_cast<std::size_t>(word.word - words.data())] = true;
  return placed.size() == words.size() && std::find(seen.begin(), seen.end(), false) == seen.end();
}

/// The laws: every word is placed, inside the box, with a size, apart from every other one; the heaviest
/// stands in the middle and none is larger.
void requireLaws(const std::vector<CloudWord>& words, const CloudOptions& options) {
  const std::vector<PlacedWord> placed = packCloud(words, options);
  REQUIRE(isEachOnce(placed, words));
  REQUIRE(isInside(placed, options));
  if (placed.empty()) return;
  REQUIRE(placed.back().size > 0);
  REQUIRE(placed.front().box.x == Approx(options.width / 2));
  REQUIRE(placed.front().box.y == Approx(options.height / 2));
  for (std::size_t i = 1; i < placed.size(); ++i) REQUIRE(placed[i].size <= placed[i - 1].size);
  const double room = std::sqrt(options.width * options.height / static_cast<double>(placed.size())) / 4;
  const double padding = std::min({options.padding, room, options.width / 8, options.height / 8});
  const double gap = leastGap(placed);
  REQUIRE(gap >= 0);
  REQUIRE(gap >= padding - 0.002);
}

constexpr std::string_view kTexts[] = {
    "Budget",
    "a",
    "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
    "sea",
    "ميزانية",
    "מים",
    "予算",
    "東京都",
    "👩‍👩‍👧‍👦",
    "",
    "e\xCC\x81t\xCC\x81",
    "Q&A",
    "climate",
    "jjjjjj",
    "Mmmmmm",
};

std::vector<CloudWord> randomWords(Random& random, std::size_t count) {
  std::vector<CloudWord> words;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string_view text = kTexts[static_cast<std::size_t>(random.next() * std::size(kTexts))];
    const double share = random.next();
    const double weight = share < 0.1 ? 0 : share < 0.3 ? 1 : 1 / (share * share * share * share);
    words.push_back({text, weight, approximateExtent(text)});
  }
  return words;
}

CloudOptions randomOptions(Random& random) {
  CloudOptions options;
  options.width = std::floor(240 + random.next() * 1200);
  options.height = std::floor(160 + random.next() * 800);
  options.scale = static_cast<WeightScale>(random.next() * 4);
  options.padding = random.next() < 0.3 ? 0 : random.next() * 12;
  options.rotate = random.next() < 0.5 ? 0 : random.next();
  options.seed = static_cast<std::uint32_t>(random.next() * 3);
  return options;
}

std::vector<CloudWord> wordsOf(const std::vector<std::string_view>& texts) {
  std::vector<CloudWord> words;
  for (const std::string_view text : texts)
    words.push_back({text, static_cast<double>(texts.size() - words.size()), approximateExtent(text)});
  return words;
}

}  // namespace

TEST_CASE("the laws hold for thousands of clouds") {
  Random random(7);
  for (int round = 0; round < 3000; ++round) {
    const auto count = static_cast<std::size_t>(random.next() * random.next() * 120);
    const std::vector<CloudWord> words = randomWords(random, count);
    requireLaws(words, randomOptions(random));
  }
}

TEST_CASE("the laws hold where there is hardly any room") {
  Random random(8);
  CloudOptions options{.width = 240, .height = 160};
  requireLaws(randomWords(random, 500), options);
  options.padding = 100;
  requireLaws(randomWords(random, 500), options);
  options.rotate = 0.5;
  requireLaws(randomWords(random, limits::kCloudWords), options);
  requireLaws(randomWords(random, 50), {.width = kLargestCloudSide, .height = kLeastCloudSide});
  requireLaws(randomWords(random, 50), {.width = kLeastCloudSide, .height = kLargestCloudSide});
}

TEST_CASE("the laws hold for extents that no text has") {
  std::vector<CloudWord> words;
  for (int i = 0; i < 40; ++i) {
    words.push_back(
        {"x", 1, {.width = i % 3 == 0 ? 0 : std::pow(10, i % 7), .ascent = i % 5 == 0 ? 0 : 1.0 * i}});
  }
  requireLaws(words, {.width = 300, .height = 200});
  words.assign(limits::kCloudWords, {"x", 1, {}});
  requireLaws(words, {.width = 300, .height = 200});
}

TEST_CASE("one long word fills the width, and the others are there, too") {
  std::vector<CloudWord> words = wordsOf({kTexts[2], "sea", "tide", "harbour"});
  const CloudOptions options{.width = 240, .height = 160};
  requireLaws(words, options);
  CHECK(packCloud(words, options).front().box.width > 230);
}

TEST_CASE("a cloud fills its box") {
  Random random(9);
  for (const std::size_t count : {30U, 100U, 400U}) {
    std::vector<CloudWord> words;
    for (std::size_t i = 0; i < count; ++i) {
      const std::string_view text = kTexts[i % 2 == 0 ? 0 : 12];
      words.push_back({text, 1 + random.next() * 9, approximateExtent(text)});
    }
    double area = 0;
    for (const PlacedWord& word : packCloud(words, {.width = 960, .height = 600}))
      area += word.box.width * word.box.height;
    CHECK(area > 0.55 * 960 * 600);
  }
}

TEST_CASE("heavier words come first, equal ones by text, whatever order they are given in") {
  std::vector<CloudWord> words = wordsOf({"b", "a", "d", "c"});
  for (CloudWord& word : words) word.weight = word.text == "d" ? 2 : 1;
  std::string order;
  for (const PlacedWord& placed : packCloud(words, {.width = 300, .height = 200})) order += placed.word->text;
  CHECK(order == "dabc");
}

TEST_CASE("weights below zero and weights that are no number count as zero") {
  std::vector<CloudWord> words = wordsOf({"b", "a", "d", "c"});
  words[0].weight = std::nan("");
  words[2].weight = -4;
  const std::vector<PlacedWord> placed = packCloud(words, {.width = 300, .height = 200});
  CHECK(placed[0].word == &words[1]);
  CHECK(placed[2].size == placed[3].size);
}

TEST_CASE("the same words and seed give the same picture, another seed another one") {
  Random random(3);
  const std::vector<CloudWord> words = randomWords(random, 60);
  const auto middles = [&words](std::uint32_t seed) {
    std::vector<double> all;
    for (const PlacedWord& word : packCloud(words, {.width = 480, .height = 320, .seed = seed}))
      all.insert(all.end(), {word.box.x, word.box.y});
    return all;
  };
  CHECK(middles(0) == middles(0));
  CHECK(middles(5) == middles(5));
  CHECK(middles(0) != middles(5));
  CHECK(middles(4) != middles(5));
}

TEST_CASE("rotate says how many words stand upright, the heaviest never") {
  Random random(4);
  const std::vector<CloudWord> words = randomWords(random, 200);
  const auto upright = [&words](double rotate) {
    const std::vector<PlacedWord> placed = packCloud(words, {.width = 600, .height = 400, .rotate = rotate});
    CHECK_FALSE(placed.front().isUpright);
    return std::count_if(placed.begin(), placed.end(), [](const PlacedWord& word) { return word.isUpright; });
  };
  CHECK(upright(0) == 0);
  CHECK(upright(1) == 199);
  CHECK(std::abs(upright(0.25) - 50) < 20);
}

TEST_CASE("a word that stands upright has its box on end") {
  const std::vector<CloudWord> words = wordsOf({"harbour", "harbour"});
  const std::vector<PlacedWord> placed = packCloud(words, {.width = 300, .height = 300, .rotate = 1});
  CHECK(placed[0].box.width > placed[0].box.height);
  CHECK(placed[1].isUpright);
  CHECK(placed[1].box.height > placed[1].box.width);
}

TEST_CASE("words from right to left are the mirror image") {
  Random random(5);
  std::vector<CloudWord> words;
  for (int i = 0; i < 40; ++i) {
    words.push_back({"harbour", 40.0 - i, {.width = 1 + 4 * random.next(), .ascent = 0.7, .descent = 0.2}});
  }
  const CloudOptions options{.width = 480, .height = 320};
  const std::vector<PlacedWord> leftToRight = packCloud(words, options);
  for (CloudWord& word : words) word.text = "ميناء";
  const std::vector<PlacedWord> rightToLeft = packCloud(words, options);
  for (std::size_t i = 0; i < words.size(); ++i) {
    CHECK(leftToRight[i].box.x + rightToLeft[i].box.x == Approx(480));
    CHECK(leftToRight[i].box.y == rightToLeft[i].box.y);
  }
}

TEST_CASE("the baseline stands where ascent and descent say") {
  const std::vector<CloudWord> words = {{"x", 1, {.width = 1, .ascent = 0.6, .descent = 0.2}}};
  const PlacedWord placed = packCloud(words, {.width = 300, .height = 200}).front();
  CHECK(placed.box.height == Approx(0.8 * placed.size));
  CHECK(placed.baseline == Approx(0.2 * placed.size));
}
