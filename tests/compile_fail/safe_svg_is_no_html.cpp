// expect-error: could not convert|no viable conversion
#include "markup/safe_html.h"
#include "markup/sanitize.h"

// A drawing never passes for the HTML of an article.
article_viewer::SafeHtml drawing() {
  return article_viewer::drawSvg({}, [](article_viewer::MarkupSink& sink) { sink.start("svg"); });
}
