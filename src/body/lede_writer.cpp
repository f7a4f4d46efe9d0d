#include "body/lede_writer.h"

#include "base/ascii.h"

namespace article_viewer {
namespace {

class NullSink final : public MarkupSink {
 public:
  void start(std::string_view, std::span<const Attribute>) override {}
  void end(std::string_view) override {}
  void text(std::string_view) override {}
};

/// Whether the first bytes are those of a paragraph for certain.
bool beginsWithParagraph(TextView text) {
  std::string_view beginning = stripAsciiWhitespace(text.text);
  if (text.format == TextFormat::kHtml && beginning.starts_with("<p>")) beginning.remove_prefix(3);
  return text.format == TextFormat::kPlain ? !beginning.empty()
                                           : !beginning.empty() && isAsciiAlpha(beginning.front());
}

}  // namespace

bool hasLede(TextView text) {
  if (beginsWithParagraph(text)) return true;
  NullSink nowhere;
  LedeFilter probe(nowhere, nowhere, {});
  writeAsBlocks(text, probe);
  probe.finish();
  return probe.isPlaced();
}

void writeWithLede(TextView text, const Dateline& dateline, ContentWriter& writer) {
  LedeFilter lede(writer.content(), writer.furniture(), dateline);
  writer.writeAsBlocks(text, lede);
  lede.finish();
}

}  // namespace article_viewer
