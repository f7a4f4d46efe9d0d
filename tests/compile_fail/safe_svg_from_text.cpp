// expect-error: private
#include <utility>

#include "markup/safe_svg.h"

// Invariant 1: text does not become a SafeSvg by saying so.
article_viewer::SafeSvg trusted() {
  article_viewer::TextBuffer unchecked;
  unchecked.append("<svg onload=x()>");
  return article_viewer::SafeSvg(std::move(unchecked));
}
