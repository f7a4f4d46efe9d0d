#pragma once

#include <cstddef>
#include <string_view>

namespace article_viewer {

/// A named character reference at the beginning of a text, by the HTML Standard (section 13.5).
struct NamedReference {
  std::size_t length = 0;  ///< bytes of the text, semicolon included; 0 for none
  char32_t first = 0;      ///< what it means
  char32_t second = 0;     ///< the second character of what it means, or 0
};

/// The longest one that the text, which follows an ampersand, begins with.
NamedReference findNamedReference(std::string_view text);

}  // namespace article_viewer
