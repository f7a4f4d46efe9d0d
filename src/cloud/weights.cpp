#include "cloud/weights.h"

#include <cstddef>
#include <utility>

#include "base/limits.h"
#include "base/utf8.h"
#include "cloud/characters.h"

namespace article_viewer {
namespace {

std::string folded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCodePoint decoded = decodeUtf8(text, i);
    appendUtf8(out, foldCase(decoded.value));
    i += decoded.length;
  }
  return out;
}

/// Binary logarithm of a number from 1 to about six digits. Our own, because every C library rounds its
/// own way and the output has to be the same bytes everywhere.
double binaryLogarithm(double number) {
  constexpr double kLargest = 1e300;
  double mantissa = number < kLargest ? number : kLargest;
  int exponent = 0;
  for (; mantissa >= 2; mantissa /= 2) ++exponent;
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

bool heavier(const WeighedTag& left, const WeighedTag& right) {
  if (left.weight != right.weight) return left.weight > right.weight;
  return left.name < right.name;
}

/// Insertion: the list is short by limits::kTags, and std::sort would be larger than all of this file.
void sortByWeight(std::vector<WeighedTag>& tags) {
  for (std::size_t i = 1; i < tags.size(); ++i) {
    for (std::size_t k = i; k > 0 && heavier(tags[k], tags[k - 1]); --k) std::swap(tags[k], tags[k - 1]);
  }
}

/// Needs the tags in order of weight. A weight of zero has no logarithm: such a tag gets the smallest size.
void setSizes(std::vector<WeighedTag>& tags) {
  if (tags.empty() || tags.front().weight == tags.back().weight) return;
  double smallest = 0;
  for (const WeighedTag& tag : tags) {
    if (tag.weight > 0) smallest = tag.weight;
  }
  const bool zeros = tags.back().weight <= 0;
  const double range = binaryLogarithm(tags.front().weight / smallest);
  for (WeighedTag& tag : tags) {
    if (tag.weight <= 0) {
      tag.size = 1;
    } else if (range <= 0) {
      tag.size = zeros ? 9 : 5;
    } else {
      tag.size = static_cast<std::uint8_t>(1.5 + 8 * binaryLogarithm(tag.weight / smallest) / range);
    }
  }
}

}  // namespace

std::vector<Tag> mergeTags(std::vector<Tag> tags) {
  // A bound on what is looked at keeps the comparison of all pairs cheap.
  if (tags.size() > 2 * limits::kTags) tags.resize(2 * limits::kTags);
  std::vector<Tag> merged;
  std::vector<std::string> keys;
  for (Tag& tag : tags) {
    if (tag.name.empty()) continue;
    std::string key = folded(tag.name);
    std::size_t i = 0;
    while (i < keys.size() && keys[i] != key) ++i;
    if (i == keys.size()) {
      if (merged.size() == limits::kTags) continue;
      keys.push_back(std::move(key));
      merged.push_back(std::move(tag));
    } else {
      if (merged[i].url.empty()) merged[i].url = std::move(tag.url);
      if (merged[i].weight < 0) merged[i].weight = tag.weight;
    }
  }
  return merged;
}

std::vector<WeighedTag> weighTags(std::span<const Tag> tags, const MentionCounter& mentions) {
  std::vector<WeighedTag> weighed;
  weighed.reserve(tags.size());
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const Tag& tag = tags[i];
    const MentionCount count = mentions.count(i);
    const bool counted = !(tag.weight >= 0);
    const double score = count.score == 0 ? 1 : static_cast<double>(count.score);
    weighed.push_back({tag.name, tag.url, counted ? score : tag.weight, count.mentions, counted, 5});
  }
  sortByWeight(weighed);
  setSizes(weighed);
  return weighed;
}

}  // namespace article_viewer
