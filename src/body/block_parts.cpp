#include "body/block_parts.h"

#include <charconv>

namespace article_viewer {

AttributeList::AttributeList(std::initializer_list<Attribute> attributes) {
  for (const Attribute& attribute : attributes) append(attribute);
}

void AttributeList::append(Attribute attribute) {
  if (size_ < attributes_.size()) attributes_[size_++] = attribute;
}

AttributeList& AttributeList::add(std::string_view name, std::string_view value) {
  if (!value.empty()) append({name, value});
  return *this;
}

AttributeList& AttributeList::addNumber(std::string_view name, std::uint32_t value) {
  if (value == 0 || numbers_ == kMostNumbers) return *this;
  std::array<char, 10>& digits = digits_[numbers_++];
  const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
  append({name, std::string_view(digits.data(), static_cast<std::size_t>(written.ptr - digits.data()))});
  return *this;
}

AttributeList& AttributeList::addCommon(const BlockDetails& details) {
  return add("id", details.id).add("lang", details.lang).add("dir", details.dir);
}

void writeImage(const Image& image, MarkupSink& furniture) {
  AttributeList attributes{{"part", "image"}, {"src", image.url}, {"alt", image.alt}};
  attributes.addNumber("width", image.width).addNumber("height", image.height);
  attributes.add("srcset", image.srcset).add("sizes", image.sizes);
  furniture.start("img", attributes.span());
}

void writeCaption(const RichText& caption, std::string_view credit, ContentWriter& writer) {
  if (caption.text.empty() && credit.empty()) return;
  MarkupSink& furniture = writer.furniture();
  const OpenTag tag(furniture, "figcaption", {{"part", "caption"}});
  writer.writeInline(caption);
  if (credit.empty()) return;
  if (!caption.text.empty()) furniture.text(" ");
  const OpenTag span(furniture, "span", {{"part", "credit"}});
  furniture.text(credit);
}

}  // namespace article_viewer
