#include "body/blocks.h"

#include <algorithm>
#include <string>

#include "base/ascii.h"
#include "base/limits.h"
#include "base/split.h"
#include "body/block_parts.h"
#include "body/lede_writer.h"

namespace article_viewer {
namespace {

constexpr const char* kHeadings[] = {"h2", "h3", "h4", "h5", "h6"};

/// Kinds of callouts that have a part of their own, so that a style sheet can tell them apart.
constexpr std::string_view kCalloutKinds = "note info tip success important warning caution danger";

void writeTextBlock(const BlockContext& context, const char* literal) {
  const OpenTag tag(context.writer.furniture(), literal, context.details);
  context.writer.writeInline(context.block.text);
}

void writeHeading(const BlockContext& context) {
  const unsigned level = std::clamp<unsigned>(context.details.level, 2, 6);
  writeTextBlock(context, kHeadings[level - 2]);
}

/// A list, whose own id, lang and dir come with the start tag.
void writeList(const List<ListItem>& items, StartTag& start, std::size_t depth, ContentWriter& writer) {
  const OpenTag list(writer.furniture(), start);
  for (const ListItem& item : items) {
    const OpenTag tag(writer.furniture(), "li");
    writer.writeInline(item.text);
    if (item.items.empty() || depth == limits::kListDepth) continue;
    StartTag inner(item.ordered ? "ol" : "ul");
    if (item.ordered && item.start != 1) inner.setNumber("start", item.start);
    writeList(item.items, inner, depth + 1, writer);
  }
}

void writeListBlock(const BlockContext& context) {
  const BlockDetails& details = context.details;
  if (details.items.empty()) return;
  StartTag start(details.ordered ? "ol" : "ul");
  start.addCommon(details);
  if (details.ordered && details.start != 1) start.setNumber("start", details.start);
  writeList(details.items, start, 1, context.writer);
}

/// <footer part="cite">: who said it, linked to where. Nothing where neither is known.
void writeCite(const BlockContext& context) {
  const BlockDetails& details = context.details;
  if (details.cite.text.empty() && details.url.empty()) return;
  MarkupSink& furniture = context.writer.furniture();
  const OpenTag footer(furniture, "footer part=cite");
  if (details.url.empty()) return context.writer.writeInline(details.cite);
  const OpenTag link(furniture, StartTag("a").set("href", details.url));
  writeInline(details.cite.text.empty() ? RichText{details.url} : details.cite, context.writer.content());
}

void writeQuote(const BlockContext& context) {
  const bool isPullquote = context.block.type == BlockType::kPullquote;
  StartTag start(isPullquote ? "aside part=pullquote" : "blockquote part=quote");
  if (!isPullquote) start.add("cite", context.details.url);
  const OpenTag quote(context.writer.furniture(), start.addCommon(context.details));
  context.writer.writeAsBlocks(context.block.text);
  writeCite(context);
}

void writeCallout(const BlockContext& context) {
  MarkupSink& furniture = context.writer.furniture();
  std::string part = "callout";
  if (isOneOf(context.details.kind, kCalloutKinds)) part.append(" callout-").append(context.details.kind);
  StartTag start("aside");
  start.set("part", part).set("role", "note");
  const OpenTag aside(furniture, start.addCommon(context.details));
  if (!context.details.title.empty()) writeTag(furniture, "p part=callout-title", context.details.title);
  context.writer.writeAsBlocks(context.block.text);
}

void writeCode(const BlockContext& context) {
  MarkupSink& furniture = context.writer.furniture();
  const OpenTag pre(furniture, "pre part=code", context.details);
  std::string language(context.details.language);
  if (!language.empty()) language.insert(0, "language-");
  const OpenTag tag(furniture, StartTag("code").add("class", language));
  furniture.text(context.block.text.text);
}

void writeDivider(const BlockContext& context) {
  StartTag("hr part=divider").addCommon(context.details).writeTo(context.writer.furniture());
}

/// The text of a block in the format that its type names, whatever the text itself says.
RichText textOf(const Block& block) {
  if (block.type == BlockType::kMarkdown) return {block.text.text, TextFormat::kMarkdown};
  if (block.type == BlockType::kHtml) return {block.text.text, TextFormat::kHtml};
  return block.text;
}

bool isParagraph(const Block& block) {
  return (block.type == BlockType::kParagraph || block.type == BlockType::kUnknown) &&
         !isBlank(block.text.text);
}

bool isMarkup(const Block& block) {
  return block.type == BlockType::kMarkdown || block.type == BlockType::kHtml ||
         block.type == BlockType::kFlow;
}

/// Text of several blocks; with a dateline the one that holds the lede.
void writeSeveral(const BlockContext& context, const RichText& text, const Dateline* dateline) {
  if (dateline != nullptr) return writeWithLede(text, *dateline, context.writer);
  context.writer.writeAsBlocks(text);
}

/// Markdown and HTML blocks stand in an element of their own: what one of them leaves open ends there. With
/// a dateline it is the block of the lede.
void writeMarkup(const BlockContext& context, const Dateline* dateline) {
  // A flow leaves nothing open.
  if (context.block.type == BlockType::kFlow) return writeSeveral(context, context.block.text, dateline);
  const OpenTag box(context.writer.furniture(), "div", context.details);
  writeSeveral(context, textOf(context.block), dateline);
}

void writeBlock(const BlockContext& context) {
  switch (context.block.type) {
    case BlockType::kParagraph:
    case BlockType::kUnknown:
      if (isParagraph(context.block)) writeTextBlock(context, "p");
      return;
    case BlockType::kHeading: return writeHeading(context);
    case BlockType::kList: return writeListBlock(context);
    case BlockType::kQuote:
    case BlockType::kPullquote: return writeQuote(context);
    case BlockType::kCallout: return writeCallout(context);
    case BlockType::kImage: return writeFigure(context);
    case BlockType::kGallery: return writeGallery(context);
    case BlockType::kVideo:
    case BlockType::kAudio: return writeMedia(context);
    case BlockType::kEmbed: return writeEmbed(context);
    case BlockType::kTable: return writeTable(context);
    case BlockType::kCode: return writeCode(context);
    case BlockType::kReadMore: return writeReadMore(context);
    case BlockType::kFootnote: return;
    case BlockType::kDivider: return writeDivider(context);
    case BlockType::kMarkdown:
    case BlockType::kHtml:
    case BlockType::kFlow: return writeMarkup(context, nullptr);
  }
}

/// The block whose first paragraph is the lede, or the number of blocks.
std::size_t findLede(const List<Block>& blocks) {
  std::size_t i = 0;
  while (i < blocks.size() && !isParagraph(blocks[i]) && !(isMarkup(blocks[i]) && hasLede(textOf(blocks[i]))))
    ++i;
  return i;
}

void writeLede(const BlockContext& context, const Dateline& dateline) {
  if (isMarkup(context.block)) return writeMarkup(context, &dateline);
  const OpenTag paragraph(context.writer.furniture(), "p part=lede", context.details);
  if (!dateline.empty() && !dateline.startsText(context.block.text.text)) {
    dateline.write(context.writer.furniture());
    context.writer.furniture().text(" ");
  }
  context.writer.writeInline(context.block.text);
}

}  // namespace

void writeArticleBlocks(const List<Block>& blocks, const Dateline& dateline, ContentWriter& writer,
                        const BodyStrings& strings) {
  const BlockDetails none;
  const std::size_t lede = findLede(blocks);
  if (lede == blocks.size() && !dateline.empty()) dateline.writeParagraph(writer.furniture());
  for (std::size_t i = 0; i < blocks.size() && !writer.isFull(); ++i) {
    const BlockContext context{blocks[i], blocks[i].details ? *blocks[i].details : none, writer, strings};
    if (i == lede) {
      writeLede(context, dateline);
    } else {
      writeBlock(context);
    }
  }
}

}  // namespace article_viewer
