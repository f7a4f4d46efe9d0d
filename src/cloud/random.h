#pragma once

#include <cstdint>

namespace article_viewer {

/// Numbers without a pattern that are the same for the same seed everywhere (SplitMix32). No secrets.
class Random {
 public:
  explicit Random(std::uint32_t seed) : state_(seed) {}

  /// From 0 up to, but not including, 1, in steps of 2^-16.
  double next() {
    state_ += 0x9E3779B9U;
    std::uint32_t mixed = state_;
    mixed = (mixed ^ mixed >> 16U) * 0x21F0AAADU;
    mixed = (mixed ^ mixed >> 15U) * 0x735A2D97U;
    return static_cast<double>((mixed ^ mixed >> 15U) >> 16U) / 65536;
  }

 private:
  std::uint32_t state_;
};

}  // namespace article_viewer
