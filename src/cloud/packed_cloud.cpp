#include "cloud/packed_cloud.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <utility>

#include "cloud/random.h"
#include "cloud/weights.h"

namespace article_viewer {
namespace {

/// The largest word is so many times larger than the smallest.
constexpr double kSizeRange = 5;

/// How far the words of a shaken cloud may aim from the middle, as a part of the box.
constexpr double kJitter = 0.05;

/// Extents at a font size of 1, brought to what a layout can take: a word without ink is still a box.
constexpr double kLeastExtent = 0.01;
constexpr double kLargestExtent = 1e6;

double plainExtent(double extent) {
  return extent > kLeastExtent ? std::min(extent, kLargestExtent) : kLeastExtent;
}

/// Heaviest first; words that are the same stay in the order in which they were given. For qsort(), which is
/// in the module already.
int compare(const void* left, const void* right) {
  const CloudWord& a = *static_cast<const PlacedWord*>(left)->word;
  const CloudWord& b = *static_cast<const PlacedWord*>(right)->word;
  const double difference = plainWeight(b.weight) - plainWeight(a.weight);
  if (difference != 0) return difference < 0 ? -1 : 1;
  const int byText = a.text.compare(b.text);
  if (byText != 0) return byText;
  return &a < &b ? -1 : 1;
}

void sortWords(std::span<const CloudWord> words, std::vector<PlacedWord>& placed) {
  for (std::size_t i = 0; i < words.size(); ++i) placed[i].word = &words[i];
  std::qsort(placed.data(), placed.size(), sizeof(PlacedWord), compare);
}

/// Sizes and boxes as they would be with a smallest font size of 1.
void sizeWords(std::vector<PlacedWord>& placed, WeightScale scale) {
  std::vector<double> scaled(placed.size());
  for (std::size_t i = 0; i < placed.size(); ++i) scaled[i] = plainWeight(placed[i].word->weight);
  scaleWeights(scaled, scale);
  for (std::size_t i = 0; i < placed.size(); ++i) {
    const TextExtent& extent = placed[i].word->extent;
    const double size = 1 + (kSizeRange - 1) * scaled[i];
    placed[i].size = size;
    placed[i].box.width = plainExtent(extent.width) * size;
    placed[i].box.height = plainExtent(extent.ascent + extent.descent) * size;
    placed[i].baseline = (extent.ascent - extent.descent) / 2 * size;
  }
}

void turnWords(std::vector<PlacedWord>& placed, const CloudOptions& options) {
  Random random(~options.seed);
  for (std::size_t i = 1; i < placed.size(); ++i) {
    placed[i].isUpright = random.next() < options.rotate;
    if (placed[i].isUpright) std::swap(placed[i].box.width, placed[i].box.height);
  }
}

bool areMostlyRightToLeft(std::span<const CloudWord> words) {
  std::size_t rightToLeft = 0;
  for (const CloudWord& word : words) rightToLeft += static_cast<std::size_t>(isRightToLeft(word.text));
  return rightToLeft * 2 > words.size();
}

}  // namespace

std::vector<PlacedWord> packCloud(std::span<const CloudWord> words, const CloudOptions& options) {
  if (words.empty()) return {};
  std::vector<PlacedWord> placed(words.size());
  sortWords(words, placed);
  sizeWords(placed, options.scale);
  turnWords(placed, options);
  std::vector<PackedBox> boxes(placed.size());
  for (std::size_t i = 0; i < placed.size(); ++i) boxes[i] = placed[i].box;
  const double scale = packBoxes(boxes, {.width = options.width,
                                         .height = options.height,
                                         .padding = options.padding,
                                         .jitter = options.seed == 0 ? 0 : kJitter,
                                         .seed = options.seed});
  const double direction = areMostlyRightToLeft(words) ? -1 : 1;
  for (std::size_t i = 0; i < placed.size(); ++i) {
    PlacedWord& word = placed[i];
    word.size *= scale;
    word.baseline *= scale;
    word.box = {.width = boxes[i].width * scale,
                .height = boxes[i].height * scale,
                .x = options.width / 2 + direction * boxes[i].x * scale,
                .y = options.height / 2 + boxes[i].y * scale};
  }
  return placed;
}

}  // namespace article_viewer
