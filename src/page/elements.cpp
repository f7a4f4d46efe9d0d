#include "page/elements.h"

namespace article_viewer {

void writeLink(MarkupSink& sink, std::string_view literal, std::string_view url, std::string_view text) {
  const bool leadsNowhere = url.empty();
  if (leadsNowhere) literal = literal.substr(0, literal.find(" rel="));
  StartTag start(literal, leadsNowhere ? "span" : "a");
  writeTag(sink, start.add("href", url), text);
}

void writeTime(MarkupSink& sink, const char* literal, const DateText& date) {
  StartTag start(literal);
  writeTag(sink, start.add("datetime", date.datetime), date.shown);
}

}  // namespace article_viewer
