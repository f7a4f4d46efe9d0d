#include "markup/safe_html.h"
#include "markup/sanitize.h"

article_viewer::SafeHtml trusted() { return article_viewer::sanitizeHtml({}, "<p>checked</p>"); }
