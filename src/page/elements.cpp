#include "page/elements.h"

namespace article_viewer {
namespace {

std::string_view takeUpTo(std::string_view& text, char end) {
  const std::size_t length = text.find(end);
  const std::string_view taken = text.substr(0, length);
  text.remove_prefix(length < text.size() ? length + 1 : text.size());
  return taken;
}

}  // namespace

ElementStart::ElementStart(std::string_view literal, std::string_view name) : name_(takeUpTo(literal, ' ')) {
  if (!name.empty()) name_ = name;
  while (!literal.empty()) {
    std::string_view value = takeUpTo(literal, ' ');
    const std::string_view attribute = takeUpTo(value, '=');
    set(attribute, value);
  }
}

ElementStart& ElementStart::set(std::string_view name, std::string_view value) {
  if (count_ < kMost) attributes_[count_++] = {name, value};
  return *this;
}

ElementStart& ElementStart::add(std::string_view name, const std::string& value) {
  return value.empty() ? *this : set(name, value);
}

void ElementStart::writeTo(MarkupSink& sink) const {
  sink.start(name_, std::span(attributes_).first(count_));
}

OpenElement::OpenElement(MarkupSink& sink, const ElementStart& start) : sink_(sink), name_(start.name()) {
  start.writeTo(sink);
}

OpenElement::~OpenElement() { sink_.end(name_); }

void writeTextElement(MarkupSink& sink, const ElementStart& start, std::string_view text) {
  start.writeTo(sink);
  sink.text(text);
  sink.end(start.name());
}

void writeTextElement(MarkupSink& sink, std::string_view literal, const std::string& text) {
  writeTextElement(sink, ElementStart(literal), text);
}

void writeLink(MarkupSink& sink, std::string_view literal, const std::string& url, std::string_view text) {
  const bool leadsNowhere = url.empty();
  if (leadsNowhere) literal = literal.substr(0, literal.find(" rel="));
  ElementStart start(literal, leadsNowhere ? "span" : "a");
  writeTextElement(sink, start.add("href", url), text);
}

void writeTime(MarkupSink& sink, std::string_view literal, const DateText& date) {
  ElementStart start(literal);
  writeTextElement(sink, start.add("datetime", date.datetime), date.shown);
}

}  // namespace article_viewer
