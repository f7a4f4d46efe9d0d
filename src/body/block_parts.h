#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "article/article.h"
#include "body/content_writer.h"
#include "body/strings.h"
#include "markup/sink.h"

/// What the writers of the single block types share; each type is one function in blocks_*.cpp.
namespace article_viewer {

/// The attributes of one tag. Values are views: what they show must outlive the list.
class AttributeList {
 public:
  AttributeList(std::initializer_list<Attribute> attributes);
  AttributeList(const AttributeList&) = delete;  // The views of the numbers point into the list.
  AttributeList& operator=(const AttributeList&) = delete;
  ~AttributeList() = default;

  /// Adds an attribute that has a value; leaves it out where that is empty.
  AttributeList& add(std::string_view name, std::string_view value);
  /// Adds a number that is not 0.
  AttributeList& addNumber(std::string_view name, std::uint32_t value);
  /// Adds what every block may have: id, lang and dir.
  AttributeList& addCommon(const BlockDetails& details);

  [[nodiscard]] std::span<const Attribute> span() const { return {attributes_.data(), size_}; }

 private:
  void append(Attribute attribute);

  static constexpr std::size_t kMost = 16;
  static constexpr std::size_t kMostNumbers = 4;
  std::array<Attribute, kMost> attributes_{};
  std::array<std::array<char, 10>, kMostNumbers> digits_{};
  std::size_t size_ = 0;
  std::size_t numbers_ = 0;
};

/// An element that is open as long as the object lives.
class OpenTag {
 public:
  OpenTag(MarkupSink& sink, std::string_view name, const AttributeList& attributes)
      : sink_(sink), name_(name) {
    sink.start(name, attributes.span());
  }
  ~OpenTag() { sink_.end(name_); }
  OpenTag(const OpenTag&) = delete;
  OpenTag& operator=(const OpenTag&) = delete;

 private:
  MarkupSink& sink_;
  std::string_view name_;
};

/// One block on its way out.
struct BlockContext {
  const Block& block;
  const BlockDetails& details;  ///< empty ones where the block has none
  ContentWriter& writer;
  const BodyStrings& strings;
};

/// <img part="image"> with its alternative text, empty where there is none. Lazy loading is the door's.
void writeImage(const Image& image, MarkupSink& furniture);
/// <figcaption part="caption"> with text and credit; nothing where both are empty.
void writeCaption(const RichText& caption, std::string_view credit, ContentWriter& writer);

void writeFigure(const BlockContext& context);
void writeGallery(const BlockContext& context);
void writeMedia(const BlockContext& context, std::string_view element);
void writeEmbed(const BlockContext& context);
void writeTable(const BlockContext& context);
void writeReadMore(const BlockContext& context);

}  // namespace article_viewer
