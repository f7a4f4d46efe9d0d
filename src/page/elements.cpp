#include "page/elements.h"

namespace article_viewer {

void writeTextElement(MarkupSink& sink, std::string_view name, std::initializer_list<Attribute> attributes,
                      std::string_view text) {
  const OpenElement element(sink, name, attributes);
  sink.text(text);
}

void writeLink(MarkupSink& sink, std::string_view part, std::string_view url, std::string_view text) {
  const Attribute attributes[] = {{"part", part}, {"href", url}};
  const std::string_view name = url.empty() ? "span" : "a";
  sink.start(name, std::span(attributes).first(url.empty() ? 1 : 2));
  sink.text(text);
  sink.end(name);
}

void writeTime(MarkupSink& sink, std::string_view part, const DateText& date) {
  const Attribute attributes[] = {{"part", part}, {"datetime", date.datetime}};
  sink.start("time", std::span(attributes).subspan(part.empty() ? 1 : 0));
  sink.text(date.shown);
  sink.end("time");
}

}  // namespace article_viewer
