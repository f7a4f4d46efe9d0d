#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "base/text_buffer.h"
#include "markup/sink.h"

namespace article_viewer {

class SafeHtmlMaker;

/// The last station: the only place in the project that writes `<` or escapes. What it is told it writes;
/// deciding is the business of those in front of it. Only sanitize() and drawSvg() can make one.
class HtmlWriter {
 public:
  /// Where a start tag stands in the output, and its id attribute within it (empty where there is none).
  struct Tag {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t idBegin = 0;
    std::uint32_t idEnd = 0;
  };

  Tag startTag(std::string_view name, std::span<const Attribute> attributes);
  /// Writes a start tag once more, without its id, which may stand only once.
  Tag repeatTag(const Tag& tag);
  void endTag(std::string_view name);
  void text(std::string_view text);

  /// Bytes written so far.
  [[nodiscard]] std::size_t size() const { return out_.size(); }

  /// Whether text written now would touch a word written before.
  [[nodiscard]] bool endsInWord() const;

 private:
  friend class SafeHtmlMaker;
  HtmlWriter() = default;

  TextBuffer out_;
  bool afterPre_ = false;  ///< a parser drops a newline that stands here
};

}  // namespace article_viewer
