#include "cloud/tag_totals.h"

#include <cstddef>
#include <cstdlib>

#include "base/limits.h"

namespace article_viewer {
namespace {

/// Those of one tag side by side, in the order in which they were given. For qsort(), which is in the module
/// already.
int compareKeys(const void* left, const void* right) {
  const auto& a = *static_cast<const TagOccurrence*>(left);
  const auto& b = *static_cast<const TagOccurrence*>(right);
  if (a.key != b.key) return a.key < b.key ? -1 : 1;
  return a.place < b.place ? -1 : 1;
}

int compareWeights(const void* left, const void* right) {
  const auto& a = *static_cast<const TagTotal*>(left);
  const auto& b = *static_cast<const TagTotal*>(right);
  if (a.weight.weight != b.weight.weight) return a.weight.weight > b.weight.weight ? -1 : 1;
  return a.tag.name.compare(b.tag.name);
}

TagTotal addUp(std::span<const TagOccurrence> occurrences) {
  TagTotal total{occurrences.front().tag, occurrences.front().weight, occurrences};
  for (const TagOccurrence& occurrence : occurrences.subspan(1)) {
    if (total.tag.url.empty()) total.tag.url = occurrence.tag.url;
    total.weight.weight += occurrence.weight.weight;
    total.weight.mentions += occurrence.weight.mentions;
    total.weight.counted = total.weight.counted && occurrence.weight.counted;
  }
  return total;
}

/// Needs the heaviest first.
void setSizes(std::span<TagTotal> totals) {
  std::vector<TagWeight> weights;
  for (const TagTotal& total : totals) weights.push_back(total.weight);
  setSizes(weights);
  for (std::size_t i = 0; i < totals.size(); ++i) totals[i].weight.size = weights[i].size;
}

}  // namespace

std::vector<TagTotal> addUpTags(std::span<TagOccurrence> occurrences) {
  std::uint32_t place = 0;
  for (TagOccurrence& occurrence : occurrences) {
    occurrence.key = foldedHash(occurrence.tag.name);
    occurrence.place = place++;
  }
  std::qsort(occurrences.data(), occurrences.size(), sizeof(TagOccurrence), compareKeys);
  std::vector<TagTotal> totals;
  for (std::size_t i = 0, end = 0; i < occurrences.size(); i = end) {
    while (end < occurrences.size() && occurrences[end].key == occurrences[i].key) ++end;
    totals.push_back(addUp(occurrences.subspan(i, end - i)));
  }
  std::qsort(totals.data(), totals.size(), sizeof(TagTotal), compareWeights);
  if (totals.size() > limits::kCloudWords) totals.erase(totals.begin() + limits::kCloudWords, totals.end());
  setSizes(totals);
  return totals;
}

}  // namespace article_viewer
