#include "cloud/tag_totals.h"

#include <cstddef>
#include <cstdlib>
#include <vector>

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
void setSizes(List<TagTotal>& totals) {
  std::vector<TagWeight> weights(totals.size());
  for (std::size_t i = 0; i < totals.size(); ++i) weights[i] = totals[i].weight;
  setSizes(weights);
  for (std::size_t i = 0; i < totals.size(); ++i) totals[i].weight.size = weights[i].size;
}

}  // namespace

std::span<const TagTotal> addUpTags(List<TagOccurrence>& occurrences, Arena& memory) {
  std::uint32_t place = 0;
  for (TagOccurrence& occurrence : occurrences) {
    occurrence.key = foldedHash(occurrence.tag.name);
    occurrence.place = place++;
  }
  std::qsort(occurrences.begin(), occurrences.size(), sizeof(TagOccurrence), compareKeys);
  const std::span<const TagOccurrence> all(occurrences.begin(), occurrences.size());
  List<TagTotal> totals;
  for (std::size_t i = 0, end = 0; i < all.size(); i = end) {
    while (end < all.size() && all[end].key == all[i].key) ++end;
    totals.add(memory, addUp(all.subspan(i, end - i)));
  }
  std::qsort(totals.begin(), totals.size(), sizeof(TagTotal), compareWeights);
  totals.truncate(limits::kCloudWords);
  setSizes(totals);
  return {totals.begin(), totals.size()};
}

}  // namespace article_viewer
