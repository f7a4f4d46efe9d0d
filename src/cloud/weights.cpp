#include "cloud/weights.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "base/limits.h"
#include "base/utf8.h"
#include "cloud/characters.h"
#include "cloud/scale.h"

namespace article_viewer {
namespace {

/// Insertion: the list is short by Limits::tags, and std::sort would be larger than all of this file.
void sortByWeight(std::vector<TagWeight>& weights, std::span<const Tag> tags) {
  const auto heavier = [&tags](const TagWeight& left, const TagWeight& right) {
    if (left.weight != right.weight) return left.weight > right.weight;
    return tags[left.tag].name < tags[right.tag].name;
  };
  for (std::size_t i = 1; i < weights.size(); ++i) {
    const TagWeight moving = weights[i];
    std::size_t place = i;
    for (; place > 0 && heavier(moving, weights[place - 1]); --place) weights[place] = weights[place - 1];
    weights[place] = moving;
  }
}

}  // namespace

std::uint64_t foldedHash(std::string_view text) {
  std::uint64_t hash = 1;
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCodePoint decoded = decodeUtf8(text, i);
    hash = mixHash(hash, foldCase(decoded.value));
    i += decoded.length;
  }
  return hash;
}

double plainWeight(double weight) {
  constexpr double kLargest = 1e15;  // beyond it a number is no weight but an accident
  return weight > 0 ? std::min(weight, kLargest) : 0;
}

void setSizes(std::vector<TagWeight>& tags) {
  if (tags.empty() || tags.front().weight == tags.back().weight) return;
  std::vector<double> scaled(tags.size());
  for (std::size_t i = 0; i < tags.size(); ++i) scaled[i] = tags[i].weight;
  scaleWeights(scaled, WeightScale::kLog);
  for (std::size_t i = 0; i < tags.size(); ++i) {
    tags[i].size = static_cast<std::uint8_t>(1.5 + 8 * scaled[i]);
  }
}

void mergeTags(List<Tag>& tags) {
  tags.truncate(hardCap(&Limits::tags));
  std::vector<std::uint64_t> hashes(tags.size());
  for (std::size_t i = 0; i < tags.size(); ++i) {
    Tag& tag = tags[i];
    hashes[i] = foldedHash(tag.name);
    std::size_t first = 0;
    while (hashes[first] != hashes[i]) ++first;
    if (first == i) continue;
    if (tags[first].url.empty()) tags[first].url = tag.url;
    if (tags[first].weight < 0) tags[first].weight = tag.weight;
    tag.name = {};
  }
}

std::vector<TagWeight> weighTags(std::span<const Tag> tags, const MentionCounter& mentions) {
  std::vector<TagWeight> weights(tags.size());
  std::size_t count = 0;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    if (tags[i].name.empty()) continue;
    const MentionCount counted = mentions.count(i);
    TagWeight& weight = weights[count++];
    weight.tag = static_cast<std::uint16_t>(i);
    weight.mentions = counted.mentions;
    weight.counted = !(tags[i].weight >= 0);
    if (weight.counted) {
      if (counted.score != 0) weight.weight = static_cast<double>(counted.score);
    } else {
      weight.weight = plainWeight(tags[i].weight);
    }
  }
  weights.erase(weights.begin() + static_cast<std::ptrdiff_t>(count), weights.end());
  sortByWeight(weights, tags);
  setSizes(weights);
  return weights;
}

}  // namespace article_viewer
