#include "cloud/scale.h"

#include <vector>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;
using Catch::Approx;

namespace {

std::vector<double> scaled(std::vector<double> weights, WeightScale scale) {
  scaleWeights(weights, scale);
  return weights;
}

constexpr WeightScale kAll[] = {WeightScale::kLinear, WeightScale::kSqrt, WeightScale::kLog,
                                WeightScale::kRank};

}  // namespace

TEST_CASE("each scale puts a weight in the middle elsewhere") {
  const std::vector<double> weights = {16, 4, 4, 1};
  CHECK(scaled(weights, WeightScale::kLinear)[1] == Approx(0.2));
  CHECK(scaled(weights, WeightScale::kSqrt)[1] == Approx(1.0 / 3));
  CHECK(scaled(weights, WeightScale::kLog)[1] == Approx(0.5));
  CHECK(scaled(weights, WeightScale::kRank)[1] == 0.5);
}

TEST_CASE("the heaviest is 1, the lightest 0, equal weights are equal, order is kept") {
  for (const WeightScale scale : kAll) {
    const std::vector<double> result = scaled({1e15, 70, 70, 3.5, 1, 0, 0}, scale);
    CHECK(result.front() == 1);
    CHECK(result.back() == 0);
    CHECK(result[1] == result[2]);
    for (std::size_t i = 1; i < result.size(); ++i) CHECK(result[i] <= result[i - 1]);
  }
}

TEST_CASE("weights that are all the same are all 1, and none are none") {
  for (const WeightScale scale : kAll) {
    CHECK(scaled({7, 7, 7}, scale) == std::vector<double>{1, 1, 1});
    CHECK(scaled({0, 0}, scale) == std::vector<double>{1, 1});
    CHECK(scaled({}, scale).empty());
  }
}

TEST_CASE("zeros beside one other weight are as small as can be") {
  for (const WeightScale scale : kAll) {
    CHECK(scaled({3, 3, 0}, scale) == std::vector<double>{1, 1, 0});
  }
}
