#include "body/start_tag.h"

#include "base/split.h"

namespace article_viewer {

StartTag::StartTag(const char* literal) : StartTag(std::string_view(literal)) {}

StartTag::StartTag(std::string_view literal, std::string_view name) : name_(takeUpTo(literal, ' ')) {
  if (!name.empty()) name_ = name;
  while (!literal.empty()) {
    std::string_view value = takeUpTo(literal, ' ');
    const std::string_view attribute = takeUpTo(value, '=');
    append(attribute, value);
  }
}

void StartTag::append(std::string_view name, std::string_view value) {
  if (size_ < kMost) attributes_[size_++] = {name, value};
}

StartTag& StartTag::set(const char* name, std::string_view value) {
  append(name, value);
  return *this;
}

StartTag& StartTag::add(const char* name, std::string_view value) {
  if (!value.empty()) append(name, value);
  return *this;
}

StartTag& StartTag::setNumber(const char* name, std::int64_t number) {
  if (numbers_ < kMostNumbers) append(name, writeNumber(number, digits_[numbers_++]));
  return *this;
}

StartTag& StartTag::addNumber(const char* name, std::int64_t number) {
  return number == 0 ? *this : setNumber(name, number);
}

StartTag& StartTag::addCommon(const BlockDetails& details) {
  return add("id", details.id).add("lang", details.lang).add("dir", details.dir);
}

void StartTag::writeTo(MarkupSink& sink) const { sink.start(name_, std::span(attributes_).first(size_)); }

OpenTag::OpenTag(MarkupSink& sink, const StartTag& start) : sink_(sink), name_(start.name()) {
  start.writeTo(sink);
}

OpenTag::OpenTag(MarkupSink& sink, const char* literal) : OpenTag(sink, StartTag(literal)) {}

OpenTag::OpenTag(MarkupSink& sink, const char* literal, const BlockDetails& details)
    : OpenTag(sink, StartTag(literal).addCommon(details)) {}

OpenTag::~OpenTag() { sink_.end(name_); }

void writeTag(MarkupSink& sink, const StartTag& start, std::string_view text) {
  const OpenTag tag(sink, start);
  sink.text(text);
}

void writeTag(MarkupSink& sink, const char* literal, std::string_view text) {
  writeTag(sink, StartTag(literal), text);
}

}  // namespace article_viewer
