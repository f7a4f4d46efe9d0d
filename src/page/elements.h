#pragma once

#include <initializer_list>
#include <span>
#include <string_view>

#include "markup/sink.h"
#include "page/date_text.h"

/// Small pieces that several parts of the page are made of.
namespace article_viewer {

/// Element names and attribute values of the furniture are short and fixed; this keeps a start and its end
/// together: the element is open as long as the object lives.
class OpenElement {
 public:
  OpenElement(MarkupSink& sink, std::string_view name, std::initializer_list<Attribute> attributes = {})
      : sink_(sink), name_(name) {
    sink.start(name, std::span<const Attribute>(attributes.begin(), attributes.size()));
  }
  ~OpenElement() { sink_.end(name_); }
  OpenElement(const OpenElement&) = delete;
  OpenElement& operator=(const OpenElement&) = delete;

 private:
  MarkupSink& sink_;
  std::string_view name_;
};

/// An element with nothing but text in it.
void writeTextElement(MarkupSink& sink, std::string_view name, std::initializer_list<Attribute> attributes,
                      std::string_view text);

/// A link with this `part`, or the same as <span> where there is no address. The text is not empty.
void writeLink(MarkupSink& sink, std::string_view part, std::string_view url, std::string_view text);

/// <time datetime="…">…</time>; no `part` where that is empty.
void writeTime(MarkupSink& sink, std::string_view part, const DateText& date);

}  // namespace article_viewer
