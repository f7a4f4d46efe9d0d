#include "body/start_tag.h"

namespace article_viewer {
namespace {

std::string_view takeUpTo(std::string_view& text, char end) {
  const std::size_t length = text.find(end);
  const std::string_view taken = text.substr(0, length);
  text.remove_prefix(length < text.size() ? length + 1 : text.size());
  return taken;
}

}  // namespace

std::string_view writeNumber(std::int64_t number, std::array<char, 20>& buffer) {
  auto rest = static_cast<std::uint64_t>(number < 0 ? -number : number);
  std::size_t begin = buffer.size();
  do {
    buffer[--begin] = static_cast<char>('0' + rest % 10);
    rest /= 10;
  } while (rest != 0);
  if (number < 0) buffer[--begin] = '-';
  return {buffer.data() + begin, buffer.size() - begin};
}

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
