#include "base/split.h"

#include <cstddef>

namespace article_viewer {

std::string_view takeUpTo(std::string_view& text, char end) {
  const std::size_t length = text.find(end);
  const std::string_view taken = text.substr(0, length);
  text.remove_prefix(length < text.size() ? length + 1 : text.size());
  return taken;
}

bool isOneOf(std::string_view word, std::string_view list) {
  while (!list.empty()) {
    if (takeUpTo(list, ' ') == word) return true;
  }
  return false;
}

}  // namespace article_viewer
