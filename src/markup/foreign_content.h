#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace article_viewer {

/// Whether a parser leaves svg and math at this start tag (HTML Standard, 13.2.6.5), as far as the policy
/// knows the element. Without it one unclosed <svg> would swallow the article.
bool isForeignBreakout(std::string_view name);

/// Follows tags in and out of svg and math, where a CDATA section is text and not a comment.
class ForeignContent {
 public:
  void start(std::string_view name, bool selfClosing);
  void end(std::string_view name);
  void leave() { root_.clear(); }

  [[nodiscard]] bool isInside() const { return !root_.empty(); }

 private:
  std::string root_;       ///< svg or math while inside of one
  std::size_t depth_ = 0;  ///< how often it is open inside itself
};

}  // namespace article_viewer
