#include "body/text.h"

#include "base/ascii.h"

namespace article_viewer {
namespace {

/// Takes the first line off `text`, without its line break (LF, CR or CRLF).
std::string_view takeLine(std::string_view& text) {
  const std::size_t end = text.find_first_of("\r\n");
  if (end == std::string_view::npos) {
    const std::string_view line = text;
    text = {};
    return line;
  }
  const std::string_view line = text.substr(0, end);
  const bool isPair = text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n';
  text.remove_prefix(end + (isPair ? 2 : 1));
  return line;
}

}  // namespace

void writeText(std::string_view text, MarkupSink& sink) {
  bool inParagraph = false;
  while (!text.empty()) {
    const std::string_view line = stripAsciiWhitespace(takeLine(text));
    if (line.empty()) {
      if (inParagraph) sink.end("p");
      inParagraph = false;
      continue;
    }
    sink.start(inParagraph ? "br" : "p");
    inParagraph = true;
    sink.text(line);
  }
  if (inParagraph) sink.end("p");
}

void writeTextInline(std::string_view text, MarkupSink& sink) {
  text = stripAsciiWhitespace(text);
  for (bool isFirst = true; !text.empty(); isFirst = false) {
    if (!isFirst) sink.start("br");
    const std::string_view line = stripAsciiWhitespace(takeLine(text));
    if (!line.empty()) sink.text(line);
  }
}

}  // namespace article_viewer
