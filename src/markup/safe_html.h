#pragma once

#include <string_view>
#include <utility>

#include "base/text_buffer.h"

namespace article_viewer {

class SafeHtmlMaker;

/// HTML that went through the one door. Only sanitize() makes one, so a function that takes or returns
/// SafeHtml can trust it without looking.
class SafeHtml {
 public:
  [[nodiscard]] std::string_view view() const { return html_.view(); }
  [[nodiscard]] TextBuffer release() && { return std::move(html_); }

 private:
  friend class SafeHtmlMaker;
  explicit SafeHtml(TextBuffer html) : html_(std::move(html)) {}
  TextBuffer html_;
};

}  // namespace article_viewer
