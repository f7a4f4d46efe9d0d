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

/// As small as the smallest, but not the same: beside a single other weight it makes the range.
constexpr double kLogOfZero = -1e-9;

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
    case WeightScale::kLog: return weight > 0 ? binaryLogarithm(weight / smallest) : kLogOfZero;
    default: return weight;
  }
}

}  // namespace

void scaleWeights(std::span<double> weights, WeightScale scale) {
  if (weights.empty()) return;
  const double smallest = smallestAboveZero(weights);
  const double largest = weights.front();
  double last = largest;
  double rank = 0;
  for (double& weight : weights) {
    if (weight != last) --rank;
    last = weight;
    weight = scale == WeightScale::kRank ? rank : unscaled(weight, scale, smallest);
  }
  const double most = weights.front();
  const double range = most - weights.back();
  for (double& weight : weights) weight = range > 0 ? 1 - (most - weight) / range : 1;
}

}  // namespace article_viewer
