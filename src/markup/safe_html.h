#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace article_viewer {

class SafeHtmlMaker;

/// HTML that went through the one door. Only sanitize() makes one, so a function that takes or returns
/// SafeHtml can trust it without looking.
class SafeHtml {
 public:
  [[nodiscard]] std::string_view view() const { return html_; }
  [[nodiscard]] std::string release() && { return std::move(html_); }

 private:
  friend class SafeHtmlMaker;
  explicit SafeHtml(std::string html) : html_(std::move(html)) {}
  std::string html_;
};

}  // namespace article_viewer
