#include "cloud/tag_list.h"

#include <string>

#include "page/elements.h"
#include "page/number_text.h"
#include "page/page.h"

namespace article_viewer {
namespace {

/// "Budget, 12 mentions"; empty where the name says it all, and for what is not a link: ARIA allows no
/// name on a plain span.
std::string accessibleName(const WeighedTag& tag, const Strings& strings) {
  if (tag.url.empty() || (tag.counted && tag.mentions == 0)) return {};
  std::string number;
  std::string name = tag.name;
  name += strings[StringId::kListComma];
  if (!tag.counted) {
    appendDecimal(number, tag.weight);
    return name + strings.fill(StringId::kWeight, number);
  }
  if (tag.mentions == 1) {
    name += strings[StringId::kMentionsOne];
    return name;
  }
  appendInteger(number, tag.mentions);
  return name + strings.fill(StringId::kMentions, number);
}

void writeTag(const WeighedTag& tag, const Strings& strings, MarkupSink& sink) {
  const std::string label = accessibleName(tag, strings);
  const char size = static_cast<char>('0' + tag.size);
  Attribute attributes[4] = {{"part", "tag"}, {"data-weight", {&size, 1}}, {}, {}};
  std::size_t count = 2;
  if (!tag.url.empty()) attributes[count++] = {"href", tag.url};
  if (!label.empty()) attributes[count++] = {"aria-label", label};
  const std::string_view name = tag.url.empty() ? "span" : "a";
  sink.start(name, std::span(attributes).first(count));
  sink.text(tag.name);
  sink.end(name);
}

}  // namespace

void writeTagList(std::span<const WeighedTag> tags, unsigned headingLevel, const Strings& strings,
                  MarkupSink& sink) {
  if (tags.empty()) return;
  const OpenElement nav(sink, "nav", {{"part", "tags"}, {"aria-labelledby", "tags"}});
  writeTextElement(sink, headingName(headingLevel), {{"id", "tags"}}, strings[StringId::kTags]);
  const OpenElement list(sink, "ul", {{"part", "cloud"}});
  for (const WeighedTag& tag : tags) {
    const OpenElement item(sink, "li");
    writeTag(tag, strings, sink);
  }
}

}  // namespace article_viewer
