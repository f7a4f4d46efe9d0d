// expect-error: private
#include <utility>

#include "markup/safe_html.h"

// Invariant 1: text does not become SafeHtml by saying so.
article_viewer::SafeHtml trusted() {
  article_viewer::TextBuffer unchecked;
  unchecked.append("<p>unchecked</p>");
  return article_viewer::SafeHtml(std::move(unchecked));
}
