#pragma once

#include <string_view>

namespace article_viewer {

/// The words of our own that a body can show. A caller sets other words for other languages; the views
/// must live as long as the call they are given to.
struct BodyStrings {
  std::string_view readMore = "Read more";
  std::string_view transcript = "Transcript";
  std::string_view table = "Table";
  std::string_view footnotes = "Footnotes";
  std::string_view backToText = "Back to the text";
};

}  // namespace article_viewer
