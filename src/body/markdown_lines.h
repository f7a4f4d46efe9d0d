#pragma once

#include <cstddef>
#include <string_view>

/// What has to be known of Markdown's lines where its text is looked at before the parser reads it.
namespace article_viewer {

/// Takes the first line off the text, with its line feed.
std::string_view takeMarkdownLine(std::string_view& text);

/// Columns of white space at the start; 4 stands for more, and for a tab.
std::size_t indentation(std::string_view line);

/// Follows fenced code through the lines of a text.
class CodeFence {
 public:
  /// Whether the line belongs to fenced code, of which it may be the first or the last line. To be called
  /// with every line in turn.
  bool contains(std::string_view line);

 private:
  char character_ = 0;  ///< of the fence that is open, 0 outside of code
  std::size_t length_ = 0;
};

}  // namespace article_viewer
