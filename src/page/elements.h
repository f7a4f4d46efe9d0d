#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "markup/sink.h"
#include "page/date_text.h"

/// Small pieces that several parts of the page are made of. They keep what is fixed in a literal and build
/// the attributes at run time: the furniture is mostly attributes, and each would cost its own code.
namespace article_viewer {

/// The start of an element: "p part=byline" is <p part="byline">. Values of the literal have no spaces; what
/// the article says is added. Values are views: what they show must outlive the object.
class ElementStart {
 public:
  /// `name`, if not empty, stands instead of the one in the literal.
  explicit ElementStart(std::string_view literal, std::string_view name = {});

  /// Adds an attribute.
  ElementStart& set(std::string_view name, std::string_view value);
  /// The same, unless the value is empty.
  ElementStart& add(std::string_view name, const std::string& value);
  void writeTo(MarkupSink& sink) const;

  [[nodiscard]] std::string_view name() const { return name_; }

 private:
  static constexpr std::size_t kMost = 10;

  std::string_view name_;
  std::array<Attribute, kMost> attributes_{};
  std::size_t count_ = 0;
};

/// An element that is open as long as the object lives.
class OpenElement {
 public:
  OpenElement(MarkupSink& sink, const ElementStart& start);
  OpenElement(MarkupSink& sink, std::string_view literal) : OpenElement(sink, ElementStart(literal)) {}
  ~OpenElement();
  OpenElement(const OpenElement&) = delete;
  OpenElement& operator=(const OpenElement&) = delete;

 private:
  MarkupSink& sink_;
  std::string_view name_;
};

/// An element with nothing but text in it.
void writeTextElement(MarkupSink& sink, const ElementStart& start, std::string_view text);
void writeTextElement(MarkupSink& sink, std::string_view literal, const std::string& text);

/// "a part=author rel=author" with this address; where there is none, a <span> without `rel`. The text is
/// not empty.
void writeLink(MarkupSink& sink, std::string_view literal, const std::string& url, std::string_view text);

/// "time" with this date.
void writeTime(MarkupSink& sink, std::string_view literal, const DateText& date);

}  // namespace article_viewer
