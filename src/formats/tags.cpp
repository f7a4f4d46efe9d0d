#include "formats/tags.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "base/ascii.h"
#include "base/limits.h"
#include "formats/fields.h"

namespace article_viewer {
namespace {

bool isBeforeIgnoringCase(std::string_view left, std::string_view right) {
  return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end(),
                                      [](char a, char b) { return toAsciiLower(a) < toAsciiLower(b); });
}

/// Tags in the order they came, found by name in logarithmic time: a hostile list of a million equal
/// keywords must not be compared with five hundred tags each.
class TagCollector {
 public:
  /// False where there is no room for one more.
  bool add(Tag tag) {
    if (tag.name.empty()) return true;
    const auto place = std::lower_bound(byName_.begin(), byName_.end(), tag.name,
                                        [this](std::uint16_t index, const std::string& name) {
                                          return isBeforeIgnoringCase(tags_[index].name, name);
                                        });
    if (place != byName_.end() && equalsIgnoringAsciiCase(tags_[*place].name, tag.name)) {
      merge(tags_[*place], std::move(tag));
      return true;
    }
    if (tags_.size() == limits::kTags) return false;
    byName_.insert(place, static_cast<std::uint16_t>(tags_.size()));
    tags_.push_back(std::move(tag));
    return true;
  }

  std::vector<Tag> take() { return std::move(tags_); }

 private:
  static void merge(Tag& tag, Tag other) {
    if (tag.url.empty()) tag.url = std::move(other.url);
    tag.weight = std::max(tag.weight, other.weight);
  }

  std::vector<Tag> tags_;
  std::vector<std::uint16_t> byName_;  ///< indexes of tags_, sorted by name
};

bool addNames(TagCollector& tags, std::string_view names) {
  while (!names.empty()) {
    const std::size_t comma = std::min(names.find(','), names.size());
    if (!tags.add({std::string(stripAsciiWhitespace(names.substr(0, comma))), {}, -1})) return false;
    names.remove_prefix(std::min(comma + 1, names.size()));
  }
  return true;
}

bool addItem(FormatContext& context, std::string_view name, JsonValue item, bool alone, TagCollector& tags) {
  if (item.isString()) {
    if (alone) return addNames(tags, item.text());
    return tags.add({readString(context, name, item), {}, -1});
  }
  if (!item.isObject()) {
    if (!item.isNull()) context.warnWrongType(name, "a string or an object {name, url, weight}", item);
    return true;
  }
  const LinkedObject object(item, context);
  Tag tag;
  tag.name = readString(context, "name", firstOf(object.find("name", "@value")));
  tag.url = readUrl(context, "url", object.find("url"));
  tag.weight = readWeight(context, "weight", object.find("weight"));
  return tags.add(std::move(tag));
}

}  // namespace

std::vector<Tag> readTags(FormatContext& context, std::string_view name, JsonValue value) {
  TagCollector tags;
  for (const JsonValue item : itemsOf(value)) {
    if (addItem(context, name, item, !value.isArray(), tags)) continue;
    context.warn("too-many", item, "There are too many keywords; from here on they are left out.");
    break;
  }
  return tags.take();
}

}  // namespace article_viewer
