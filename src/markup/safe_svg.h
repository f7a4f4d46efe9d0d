#pragma once

#include <string_view>
#include <utility>

#include "base/text_buffer.h"

namespace article_viewer {

class SafeHtmlMaker;

/// A drawing that went through the one door by the policy of drawings: well-formed XML that runs nothing and
/// loads nothing, also where it is put into an HTML page. A type of its own, so that a drawing never passes
/// for the HTML of an article, in which there is no SVG. Only drawSvg() makes one.
class SafeSvg {
 public:
  [[nodiscard]] std::string_view view() const { return svg_.view(); }
  [[nodiscard]] TextBuffer release() && { return std::move(svg_); }

 private:
  friend class SafeHtmlMaker;
  explicit SafeSvg(TextBuffer svg) : svg_(std::move(svg)) {}
  TextBuffer svg_;
};

}  // namespace article_viewer
