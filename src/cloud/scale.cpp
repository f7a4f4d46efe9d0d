#include "cloud/scale.h"

#include <cmath>
#include <cstddef>

namespace article_viewer {
namespace {

/// Binary logarithm of a number from 1 to about six digits. Our own, because every C library rounds its
/// own way and the output has to be the same bytes everywhere.
double binaryLogarithm(double number) {
  constexpr double kLargest = 1e300;
  double mantissa = number < kLargest ? number : kLargest;
  int exponent = 0;
  while (mantissa >= 2) {
    mantissa /= 2;
    ++exponent;
  }
  // ln m = 2 (r + r^3/3 + r^5/5 + …) with r = (m - 1) / (m + 1), at most 1/3.
  const double r = (mantissa - 1) / (mantissa + 1);
  double sum = 0;
  double power = r;
  for (int odd = 1; odd < 14; odd += 2) {
    sum += power / odd;
    power *= r * r;
  }
  constexpr double kTwiceLog2e = 2.8853900817779268;
  return exponent + kTwiceLog2e * sum;
}

double smallestAboveZero(std::span<const double> weights) {
  double smallest = 0;
  for (const double weight : weights) {
    if (weight > 0) smallest = weight;
  }
  return smallest;
}

/// Any scale as numbers that only have to be brought to the range from 0 to 1.
double unscaled(double weight, WeightScale scale, double smallest) {
  switch (scale) {
    case WeightScale::kSqrt: return std::sqrt(weight);
    case WeightScale::kLog: return weight > 0 ? binaryLogarithm(weight / smallest) : 0;
    default: return weight;
  }
}

}  // namespace

std::vector<double> scaleWeights(std::span<const double> weights, WeightScale scale) {
  std::vector<double> scaled(weights.size());
  const double smallest = smallestAboveZero(weights);
  double rank = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (i != 0 && weights[i] != weights[i - 1]) --rank;
    scaled[i] = scale == WeightScale::kRank ? rank : unscaled(weights[i], scale, smallest);
  }
  if (weights.empty()) return scaled;
  const double least = scaled.back();
  const double range = scaled.front() - least;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    // Zeros beside one other weight have no range on the logarithmic scale.
    const bool isLargest = weights[i] == weights.front();
    scaled[i] = range > 0 ? (scaled[i] - least) / range : static_cast<double>(isLargest);
  }
  return scaled;
}

}  // namespace article_viewer
