#include <string>

#include "body/block_parts.h"

namespace article_viewer {
namespace {

/// Keeps the text of a markup and drops the rest: for attribute values.
class TextCollector final : public MarkupSink {
 public:
  explicit TextCollector(std::string& out) : out_(out) {}
  void start(std::string_view, std::span<const Attribute>) override {}
  void end(std::string_view) override {}
  void text(std::string_view text) override { out_ += text; }

 private:
  std::string& out_;
};

void writeCells(const List<RichText>& cells, bool isHead, const BlockContext& context) {
  const List<std::string_view>& align = context.details.align;
  MarkupSink& furniture = context.writer.furniture();
  const OpenTag row(furniture, "tr");
  for (std::size_t i = 0; i < cells.size(); ++i) {
    StartTag start(isHead ? "th scope=col" : "td");
    if (i < align.size()) start.add("align", align[i]);
    const OpenTag cell(furniture, start);
    context.writer.writeInline(cells[i]);
  }
}

}  // namespace

/// A wide table scrolls inside a region of its own, which the keyboard can reach and which has a name.
void writeTable(const BlockContext& context) {
  const BlockDetails& details = context.details;
  if (details.head.empty() && details.rows.empty()) return;
  MarkupSink& furniture = context.writer.furniture();
  std::string name;
  TextCollector collector(name);
  writeInline(details.caption, collector);
  if (name.empty()) name = context.strings.table;
  StartTag region("div part=table-wrap role=region tabindex=0");
  const OpenTag wrap(furniture, region.set("aria-label", name).addCommon(details));
  const OpenTag table(furniture, "table");
  if (!details.caption.text.empty()) {
    const OpenTag caption(furniture, "caption");
    context.writer.writeInline(details.caption);
  }
  if (!details.head.empty()) {
    const OpenTag head(furniture, "thead");
    writeCells(details.head, true, context);
  }
  if (details.rows.empty()) return;
  const OpenTag body(furniture, "tbody");
  for (const List<RichText>& row : details.rows) writeCells(row, false, context);
}

}  // namespace article_viewer
