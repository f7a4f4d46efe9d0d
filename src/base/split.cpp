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
  // Most words of a list differ in their first letter: nothing is called for those.
  std::size_t same = 0;
  bool isSame = true;
  for (const char c : list) {
    if (c == ' ') {
      if (isSame && same == word.size()) return true;
      same = 0;
      isSame = true;
    } else if (isSame) {
      isSame = same != word.size() && word[same++] == c;
    }
  }
  return isSame && same == word.size() && !list.empty();
}

}  // namespace article_viewer
