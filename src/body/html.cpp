#include "body/html.h"

#include "markup/tokenizer.h"

namespace article_viewer {

void writeHtml(std::string_view html, MarkupSink& sink) {
  HtmlTokenizer tokenizer(sink);
  tokenizer.feed(html);
  tokenizer.finish();
}

}  // namespace article_viewer
