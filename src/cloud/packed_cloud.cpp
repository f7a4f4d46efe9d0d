#include "cloud/packed_cloud.h"

#include <algorithm>
#include <cstddef>

#include "cloud/packed_layout.h"
#include "cloud/random.h"

namespace article_viewer {
namespace {

/// The largest word is so many times larger than the smallest.
constexpr double kSizeRange = 5;

/// How far the words of a shaken cloud may aim from the middle, as a part of the box.
constexpr double kJitter = 0.05;

constexpr double kLargestWeight = 1e15;  // beyond it a number is no weight but an accident

/// Extents at a font size of 1, brought to what a layout can take: a word without ink is still a box.
constexpr double kLeastExtent = 0.01;
constexpr double kLargestExtent = 1e6;

double plainWeight(double weight) { return weight > 0 ? std::min(weight, kLargestWeight) : 0; }

double plainExtent(double extent) {
  return extent > kLeastExtent ? std::min(extent, kLargestExtent) : kLeastExtent;
}

class Cloud {
 public:
  Cloud(std::span<const CloudWord> words, const CloudOptions& options) : words_(words), options_(options) {
    order();
    size();
    turn();
  }

  std::vector<PlacedWord> place() {
    std::vector<Extent> extents;
    for (const PlacedWord& placed : placed_) extents.push_back({placed.width, placed.height});
    const PackedLayout layout = packBoxes(extents, {.box = {options_.width, options_.height},
                                                    .padding = options_.padding,
                                                    .jitter = options_.seed == 0 ? 0 : kJitter,
                                                    .seed = options_.seed});
    const double direction = isMirrored() ? -1 : 1;
    for (std::size_t i = 0; i < placed_.size(); ++i) {
      PlacedWord& placed = placed_[i];
      placed.x = options_.width / 2 + direction * layout.middles[i].x;
      placed.y = options_.height / 2 + layout.middles[i].y;
      placed.size *= layout.scale;
      placed.width *= layout.scale;
      placed.height *= layout.scale;
      placed.baseline *= layout.scale;
    }
    return std::move(placed_);
  }

 private:
  void order() {
    placed_.resize(words_.size());
    for (std::size_t i = 0; i < words_.size(); ++i) placed_[i].word = static_cast<std::uint32_t>(i);
    std::sort(placed_.begin(), placed_.end(), [this](const PlacedWord& left, const PlacedWord& right) {
      const CloudWord& a = words_[left.word];
      const CloudWord& b = words_[right.word];
      const double difference = plainWeight(a.weight) - plainWeight(b.weight);
      if (difference != 0) return difference > 0;
      const int byText = a.text.compare(b.text);
      return byText != 0 ? byText < 0 : left.word < right.word;
    });
  }

  void size() {
    std::vector<double> weights;
    for (const PlacedWord& placed : placed_) weights.push_back(plainWeight(words_[placed.word].weight));
    const std::vector<double> scaled = scaleWeights(weights, options_.scale);
    for (std::size_t i = 0; i < placed_.size(); ++i) {
      PlacedWord& placed = placed_[i];
      const TextExtent& extent = words_[placed.word].extent;
      placed.size = 1 + (kSizeRange - 1) * scaled[i];
      placed.width = plainExtent(extent.width) * placed.size;
      placed.height = plainExtent(extent.ascent + extent.descent) * placed.size;
      placed.baseline = (extent.ascent - extent.descent) / 2 * placed.size;
    }
  }

  void turn() {
    Random random(~options_.seed);
    for (std::size_t i = 1; i < placed_.size(); ++i) {
      PlacedWord& placed = placed_[i];
      placed.isUpright = random.next() < options_.rotate;
      if (placed.isUpright) std::swap(placed.width, placed.height);
    }
  }

  [[nodiscard]] bool isMirrored() const {
    std::size_t rightToLeft = 0;
    for (const CloudWord& word : words_) {
      if (isRightToLeft(word.text)) ++rightToLeft;
    }
    return rightToLeft * 2 > words_.size();
  }

  std::span<const CloudWord> words_;
  const CloudOptions& options_;
  std::vector<PlacedWord> placed_;
};

}  // namespace

std::vector<PlacedWord> packCloud(std::span<const CloudWord> words, const CloudOptions& options) {
  return Cloud(words, options).place();
}

}  // namespace article_viewer
