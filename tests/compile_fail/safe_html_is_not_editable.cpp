// expect-error: no match for|no viable|invalid operands
#include "markup/safe_html.h"

// Invariant 1: nothing is added to SafeHtml after the door.
void append(article_viewer::SafeHtml& html) { html += "<p>later</p>"; }
