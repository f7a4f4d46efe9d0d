#pragma once

#include <functional>
#include <string_view>

namespace article_viewer {

/// Whether the byte is one of the text's own. Compared as the library compares pointers: it may be one of
/// another text, or null.
inline bool holds(std::string_view text, const char* place) {
  const std::less<> before;
  return !before(place, text.data()) && before(place, text.data() + text.size());
}

}  // namespace article_viewer
