#include "body/held_tags.h"

#include <cstring>

namespace article_viewer {

void HeldTags::put(std::string_view text) {
  const std::size_t length = text.size();
  bytes_.append(reinterpret_cast<const char*>(&length), sizeof length);
  bytes_.append(text);
}

std::string_view HeldTags::take(std::size_t& at) const {
  std::size_t length = 0;
  std::memcpy(&length, bytes_.data() + at, sizeof length);
  const std::size_t begin = at + sizeof length;
  at = begin + length;
  return {bytes_.data() + begin, length};
}

void HeldTags::hold(std::string_view name, std::span<const Attribute> attributes) {
  begins_[count_++] = bytes_.size();
  put(name);
  for (const Attribute& attribute : attributes) {
    put(attribute.name);
    put(attribute.value);
  }
}

void HeldTags::read(std::size_t index, Tag& tag) const {
  std::size_t at = begins_[index];
  const std::size_t end = index + 1 == count_ ? bytes_.size() : begins_[index + 1];
  tag.name = take(at);
  for (tag.size = 0; at != end && tag.size < tag.attributes.size(); ++tag.size) {
    Attribute& attribute = tag.attributes[tag.size];
    attribute.name = take(at);
    attribute.value = take(at);
  }
}

bool HeldTags::dropLast(std::string_view name) {
  std::size_t at = begins_[count_ - 1];
  if (take(at) != name) return false;
  bytes_.resize(begins_[--count_]);
  return true;
}

void HeldTags::release(std::size_t from, MarkupSink& sink) {
  Tag tag;
  for (std::size_t i = from; i < count_; ++i) {
    read(i, tag);
    sink.start(tag.name, tag.span());
  }
  count_ = 0;
  bytes_.clear();
}

}  // namespace article_viewer
