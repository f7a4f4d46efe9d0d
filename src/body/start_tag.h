#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "article/article.h"
#include "base/digits.h"
#include "markup/sink.h"

/// The tags of the furniture. What is fixed in them stands in a literal that is parsed when the tag is
/// written, and functions take pointers where they can: the furniture is mostly attributes, and lists of
/// views built in place would cost more code than all else that a block does.
namespace article_viewer {

/// The start of an element: "p part=lede" is <p part="lede">. Values in the literal have no spaces; those of
/// the article are added. All are views: what they show must outlive the object.
class StartTag {
 public:
  explicit StartTag(const char* literal);
  /// `name`, if not empty, stands instead of the one in the literal.
  explicit StartTag(std::string_view literal, std::string_view name = {});
  StartTag(const StartTag&) = delete;  // The views of the numbers point into the object.
  StartTag& operator=(const StartTag&) = delete;
  ~StartTag() = default;

  /// Adds an attribute.
  StartTag& set(const char* name, std::string_view value);
  /// The same, unless the value is empty.
  StartTag& add(const char* name, std::string_view value);
  StartTag& add(const char* name, std::string&& value) = delete;  // It would be gone before it is written.
  /// Adds a number; addNumber() leaves out 0.
  StartTag& setNumber(const char* name, std::int64_t number);
  StartTag& addNumber(const char* name, std::int64_t number);
  /// Adds what every block may have: id, lang and dir.
  StartTag& addCommon(const BlockDetails& details);

  void writeTo(MarkupSink& sink) const;
  [[nodiscard]] std::string_view name() const { return name_; }

 private:
  static constexpr std::size_t kMost = 16;
  static constexpr std::size_t kMostNumbers = 4;

  void append(std::string_view name, std::string_view value);

  std::string_view name_;
  std::size_t size_ = 0;
  std::size_t numbers_ = 0;
  std::array<Attribute, kMost> attributes_;
  std::array<DigitBuffer, kMostNumbers> digits_;
};

/// An element that is open as long as the object lives.
class OpenTag {
 public:
  OpenTag(MarkupSink& sink, const StartTag& start);
  OpenTag(MarkupSink& sink, const char* literal);
  /// With id, lang and dir of the block.
  OpenTag(MarkupSink& sink, const char* literal, const BlockDetails& details);
  [[gnu::noinline]] ~OpenTag();  // Inlined at each of its many uses it would be the largest function of all.
  OpenTag(const OpenTag&) = delete;
  OpenTag& operator=(const OpenTag&) = delete;

 private:
  MarkupSink& sink_;
  std::string_view name_;
};

/// An element with nothing but text in it.
void writeTag(MarkupSink& sink, const StartTag& start, std::string_view text);
void writeTag(MarkupSink& sink, const char* literal, std::string_view text);

}  // namespace article_viewer
