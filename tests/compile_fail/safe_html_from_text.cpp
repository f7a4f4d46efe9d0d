// expect-error: private
#include "markup/safe_html.h"

// Invariant 1: a string does not become SafeHtml by saying so.
article_viewer::SafeHtml trusted() { return article_viewer::SafeHtml("<p>unchecked</p>"); }
