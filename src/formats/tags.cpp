#include "formats/tags.h"

#include <algorithm>

#include "base/ascii.h"

namespace article_viewer {
namespace {

/// Below zero, zero or above zero, as the names stand in the order of their lower-case bytes.
int compareIgnoringCase(std::string_view left, std::string_view right) {
  const std::size_t shared = std::min(left.size(), right.size());
  for (std::size_t i = 0; i < shared; ++i) {
    const int difference = toAsciiLower(left[i]) - toAsciiLower(right[i]);
    if (difference != 0) return difference;
  }
  if (left.size() == right.size()) return 0;
  return left.size() < right.size() ? -1 : 1;
}

void merge(Tag& tag, const Tag& other) {
  if (tag.url.empty()) tag.url = other.url;
  tag.weight = std::max(tag.weight, other.weight);
}

void readTag(FormatContext& context, const char* name, JsonValue value, Tag& out) {
  if (!value.isObject()) return readString(context, name, value, out.name);
  const ObjectReader object(value, context);
  object.string("name", out.name);
  object.string("@value", out.name);
  object.url("url", out.url);
  out.weight = object.weight("weight");
}

}  // namespace

bool TagCollector::add(const Tag& tag) {
  if (tag.name.empty()) return true;
  std::size_t low = 0;
  std::size_t high = tags_.size();
  while (low != high) {
    const std::size_t middle = (low + high) / 2;
    Tag& other = tags_[byName_[middle]];
    const int order = compareIgnoringCase(tag.name, other.name);
    if (order == 0) {
      merge(other, tag);
      return true;
    }
    if (order < 0) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  if (tags_.size() == most_) return false;
  for (std::size_t i = tags_.size(); i != low; --i) byName_[i] = byName_[i - 1];
  byName_[low] = static_cast<std::uint16_t>(tags_.size());
  tags_.add(memory_, tag);
  return true;
}

bool addTagNames(std::string_view names, TagCollector& tags) {
  while (!names.empty()) {
    const std::size_t comma = std::min(names.find(','), names.size());
    Tag tag;
    tag.name = stripAsciiWhitespace(names.substr(0, comma));
    if (!tags.add(tag)) return false;
    names.remove_prefix(std::min(comma + 1, names.size()));
  }
  return true;
}

void readTags(const ObjectReader& object, const char* key, List<Tag>& out) {
  const JsonValue value = object.find(key);
  TagCollector tags(out, object.context());
  if (value.isString()) {
    if (!addTagNames(object.context().text(value), tags))
      object.context().warnTooMany(key, value, &Limits::tags);
    return;
  }
  for (const JsonValue item : itemsOf(value)) {
    if (!isStringOrObject(object.context(), key, item)) continue;
    Tag tag;
    readTag(object.context(), key, item, tag);
    if (!tags.add(tag)) return object.context().warnTooMany(key, item, &Limits::tags);
  }
}

}  // namespace article_viewer
