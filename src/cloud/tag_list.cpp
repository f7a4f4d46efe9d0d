#include "cloud/tag_list.h"

#include <string>

#include "page/elements.h"
#include "page/number_text.h"
#include "page/page.h"

namespace article_viewer {
namespace {

/// "Budget, 12 mentions"; empty where the name says it all, and for what is not a link: ARIA allows no
/// name on a plain span.
std::string accessibleName(const Tag& tag, const TagWeight& weight, const Strings& strings) {
  if (tag.url.empty() || (weight.counted && weight.mentions == 0)) return {};
  std::string number;
  appendDecimal(number, weight.counted ? weight.mentions : weight.weight);
  std::string name(tag.name);
  name += strings[StringId::kListComma];
  if (weight.counted && weight.mentions != 1) {
    name += strings.fillCount(StringId::kMentions, weight.mentions, number);
  } else {
    name += strings.fill(weight.counted ? StringId::kMentionsOne : StringId::kWeight, number);
  }
  return name;
}

void writeTag(const Tag& tag, const TagWeight& weight, const Strings& strings, MarkupSink& sink) {
  const std::string label = accessibleName(tag, weight, strings);
  const char size = static_cast<char>('0' + weight.size);
  StartTag start("a part=tag", tag.url.empty() ? "span" : "a");
  start.set("data-weight", {&size, 1}).add("href", tag.url).add("aria-label", label);
  writeTag(sink, start, tag.name);
}

}  // namespace

void writeTagList(std::span<const Tag> tags, std::span<const TagWeight> weights, const Strings& strings,
                  MarkupSink& sink) {
  if (weights.empty()) return;
  const OpenTag nav(sink, "nav part=tags aria-labelledby=tags");
  writeTag(sink, "h2 id=tags", strings[StringId::kTags]);
  const OpenTag list(sink, "ul part=cloud");
  for (const TagWeight& weight : weights) {
    const OpenTag item(sink, "li");
    writeTag(tags[weight.tag], weight, strings, sink);
  }
}

}  // namespace article_viewer
