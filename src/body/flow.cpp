#include "body/flow.h"

#include <algorithm>
#include <array>

#include "body/html_piece.h"
#include "body/markdown.h"
#include "body/start_tag.h"
#include "markup/sanitizer_report.h"

namespace article_viewer {
namespace {

/// The elements of the parts, in the order of FlowKind; those without one are not elements.
constexpr const char* kElements[] = {
    "",   "",   "",    "br",         "img",        "hr",      "p",       "h2",    "h3",
    "h4", "h5", "h6",  "blockquote", "ul",         "ol",      "li",      "table", "tr",
    "td", "th", "pre", "figure",     "figcaption", "details", "summary", "a",     "strong",
    "em", "u",  "s",   "code",       "sub",        "sup",     "mark",    "span",
};
static_assert(std::size(kElements) == static_cast<std::size_t>(FlowKind::kSpan) + 1);

class FlowWriter {
 public:
  explicit FlowWriter(MarkupSink& sink) : sink_(sink), report_(reportOf(sink)) {}

  void write(const FlowPart& part) {
    if (part.isEnd) return end(part.kind);
    if (report_ != nullptr) report_->at(part.url.empty() ? part.text.data() : part.url.data());
    switch (part.kind) {
      case FlowKind::kText: return writeText(part.text);
      case FlowKind::kMarkdown: return writeMarkdown(part.text, sink_);
      case FlowKind::kHtml: return writeHtmlPiece(part.text, sink_);
      default: return start(part);
    }
  }

 private:
  /// Outside of preformatted text a line break has to be an element to be one.
  void writeText(std::string_view text) {
    while (preformatted_ == 0) {
      const std::size_t lineEnd = text.find('\n');
      if (lineEnd == std::string_view::npos) break;
      if (lineEnd != 0) sink_.text(text.substr(0, lineEnd));
      sink_.start("br");
      text.remove_prefix(lineEnd + 1);
    }
    if (!text.empty()) sink_.text(text);
  }

  void start(const FlowPart& part) {
    StartTag tag(kElements[static_cast<std::size_t>(part.kind)]);
    if (part.kind == FlowKind::kImage) {
      tag.set("src", part.url).set("alt", part.text);
    } else {
      tag.add("href", part.url);
    }
    tag.addNumber("start", part.first).addNumber("colspan", part.columns).addNumber("rowspan", part.rows);
    if (!part.language.empty()) tag.set("lang", part.language).set("dir", "auto");
    tag.writeTo(sink_);
    if (part.kind == FlowKind::kPreformatted) ++preformatted_;
  }

  void end(FlowKind kind) {
    sink_.end(kElements[static_cast<std::size_t>(kind)]);
    if (kind == FlowKind::kPreformatted) --preformatted_;
  }

  MarkupSink& sink_;
  SanitizerReport* report_;
  unsigned preformatted_ = 0;
};

}  // namespace

void writeFlow(const List<FlowPart>& flow, MarkupSink& sink) {
  FlowWriter writer(sink);
  for (const FlowPart& part : flow) writer.write(part);
}

bool beginsWithText(const List<FlowPart>& flow) {
  return !flow.empty() && (flow.front().kind == FlowKind::kParagraph || flow.front().kind == FlowKind::kText);
}

}  // namespace article_viewer
