#include "body/lede_writer.h"

#include "base/ascii.h"
#include "body/flow.h"

namespace article_viewer {
namespace {

class NullSink final : public MarkupSink {
 public:
  void start(std::string_view, std::span<const Attribute>) override {}
  void end(std::string_view) override {}
  void text(std::string_view) override {}
};

/// Whether the beginning is that of a paragraph for certain.
bool beginsWithParagraph(RichText text) {
  if (text.format == TextFormat::kPlain) return !isBlank(text.text);
  if (text.format == TextFormat::kFlow) return beginsWithText(text.flow);
  const bool isMarkdown = text.format == TextFormat::kMarkdown;
  std::string_view beginning = text.text;
  if (!isMarkdown && beginning.starts_with("<p>")) beginning.remove_prefix(3);
  if (beginning.empty() || !isAsciiAlpha(beginning.front())) return false;
  // A second line can make a heading or a table of the first one.
  const std::size_t lineEnd = beginning.find('\n');
  return !isMarkdown || lineEnd == std::string_view::npos || beginning.substr(lineEnd + 1).starts_with('\n');
}

}  // namespace

bool hasLede(RichText text) {
  if (beginsWithParagraph(text)) return true;
  NullSink nowhere;
  LedeFilter probe(nowhere, nowhere, {});
  writeAsBlocks(text, probe);
  probe.finish();
  return probe.isPlaced();
}

void writeWithLede(RichText text, const Dateline& dateline, ContentWriter& writer) {
  LedeFilter lede(writer.content(), writer.furniture(), dateline);
  writer.writeAsBlocks(text, lede);
  lede.finish();
}

}  // namespace article_viewer
