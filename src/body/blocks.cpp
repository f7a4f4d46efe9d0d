#include "body/blocks.h"

#include <algorithm>
#include <string>

#include "base/ascii.h"
#include "base/limits.h"
#include "body/block_parts.h"
#include "body/lede_writer.h"

namespace article_viewer {
namespace {

constexpr std::string_view kHeadings[] = {"h2", "h3", "h4", "h5", "h6"};

/// Kinds of callouts that have a part of their own, so that a style sheet can tell them apart.
struct CalloutKind {
  std::string_view name;
  std::string_view part;
};
constexpr CalloutKind kCalloutKinds[] = {
    {"note", "callout callout-note"},
    {"info", "callout callout-info"},
    {"tip", "callout callout-tip"},
    {"success", "callout callout-success"},
    {"important", "callout callout-important"},
    {"warning", "callout callout-warning"},
    {"caution", "callout callout-caution"},
    {"danger", "callout callout-danger"},
};

void writeTextElement(const BlockContext& context, std::string_view element) {
  AttributeList attributes{};
  const OpenTag tag(context.writer.furniture(), element, attributes.addCommon(context.details));
  context.writer.writeInline(context.block.text);
}

void writeHeading(const BlockContext& context) {
  const unsigned level = std::clamp<unsigned>(context.details.level, 2, 6);
  writeTextElement(context, kHeadings[level - 2]);
}

struct ListKind {
  bool isOrdered;
  std::int32_t start;
};

void writeList(const std::vector<ListItem>& items, ListKind kind, const BlockDetails& common,
               std::size_t depth, ContentWriter& writer) {
  if (items.empty() || depth > limits::kListDepth) return;
  const std::string first = std::to_string(kind.start);
  AttributeList attributes{};
  attributes.addCommon(common);
  if (kind.isOrdered && kind.start != 1) attributes.add("start", first);
  const BlockDetails none;
  const OpenTag list(writer.furniture(), kind.isOrdered ? "ol" : "ul", attributes);
  for (const ListItem& item : items) {
    const OpenTag tag(writer.furniture(), "li", {});
    writer.writeInline(item.text);
    writeList(item.items, {item.ordered, item.start}, none, depth + 1, writer);
  }
}

/// <footer part="cite">: who said it, linked to where. Nothing where neither is known.
void writeCite(const BlockContext& context) {
  const BlockDetails& details = context.details;
  if (details.cite.text.empty() && details.url.empty()) return;
  MarkupSink& furniture = context.writer.furniture();
  const OpenTag footer(furniture, "footer", {{"part", "cite"}});
  if (details.url.empty()) return context.writer.writeInline(details.cite);
  const OpenTag link(furniture, "a", {{"href", details.url}});
  writeInline(details.cite.text.empty() ? TextView(details.url, TextFormat::kPlain) : TextView(details.cite),
              context.writer.content());
}

void writeQuote(const BlockContext& context, std::string_view element, std::string_view part) {
  AttributeList attributes{{"part", part}};
  if (element == "blockquote") attributes.add("cite", context.details.url);
  const OpenTag quote(context.writer.furniture(), element, attributes.addCommon(context.details));
  context.writer.writeAsBlocks(context.block.text);
  writeCite(context);
}

void writeCallout(const BlockContext& context) {
  MarkupSink& furniture = context.writer.furniture();
  const auto* kind =
      std::find_if(std::begin(kCalloutKinds), std::end(kCalloutKinds),
                   [&](const CalloutKind& known) { return known.name == context.details.kind; });
  AttributeList attributes{{"part", kind == std::end(kCalloutKinds) ? "callout" : kind->part},
                           {"role", "note"}};
  const OpenTag aside(furniture, "aside", attributes.addCommon(context.details));
  if (!context.details.title.empty()) {
    const OpenTag title(furniture, "p", {{"part", "callout-title"}});
    furniture.text(context.details.title);
  }
  context.writer.writeAsBlocks(context.block.text);
}

void writeCode(const BlockContext& context) {
  MarkupSink& furniture = context.writer.furniture();
  AttributeList attributes{{"part", "code"}};
  const OpenTag pre(furniture, "pre", attributes.addCommon(context.details));
  const std::string language = "language-" + context.details.language;
  AttributeList code{};
  if (!context.details.language.empty()) code.add("class", language);
  const OpenTag tag(furniture, "code", code);
  furniture.text(context.block.text.text);
}

void writeDivider(const BlockContext& context) {
  AttributeList attributes{{"part", "divider"}};
  context.writer.furniture().start("hr", attributes.addCommon(context.details).span());
}

/// Markdown and HTML blocks stand in an element of their own: what one of them leaves open ends there.
template <typename Write>
void writeBox(const BlockContext& context, Write write) {
  AttributeList attributes{};
  const OpenTag box(context.writer.furniture(), "div", attributes.addCommon(context.details));
  write();
}

/// The text of a block in the format that its type names, whatever the text itself says.
TextView textOf(const Block& block) {
  if (block.type == BlockType::kMarkdown) return {block.text.text, TextFormat::kMarkdown};
  if (block.type == BlockType::kHtml) return {block.text.text, TextFormat::kHtml};
  return block.text;
}

bool isParagraph(const Block& block) {
  return (block.type == BlockType::kParagraph || block.type == BlockType::kUnknown) &&
         !isBlank(block.text.text);
}

bool isMarkup(const Block& block) {
  return block.type == BlockType::kMarkdown || block.type == BlockType::kHtml;
}

void writeBlock(const BlockContext& context) {
  switch (context.block.type) {
    case BlockType::kParagraph:
    case BlockType::kUnknown:
      if (isParagraph(context.block)) writeTextElement(context, "p");
      return;
    case BlockType::kHeading: return writeHeading(context);
    case BlockType::kList:
      return writeList(context.details.items, {context.details.ordered, context.details.start},
                       context.details, 1, context.writer);
    case BlockType::kQuote: return writeQuote(context, "blockquote", "quote");
    case BlockType::kPullquote: return writeQuote(context, "aside", "pullquote");
    case BlockType::kCallout: return writeCallout(context);
    case BlockType::kImage: return writeFigure(context);
    case BlockType::kGallery: return writeGallery(context);
    case BlockType::kVideo: return writeMedia(context, "video");
    case BlockType::kAudio: return writeMedia(context, "audio");
    case BlockType::kEmbed: return writeEmbed(context);
    case BlockType::kTable: return writeTable(context);
    case BlockType::kCode: return writeCode(context);
    case BlockType::kReadMore: return writeReadMore(context);
    case BlockType::kFootnote: return;
    case BlockType::kDivider: return writeDivider(context);
    case BlockType::kMarkdown:
    case BlockType::kHtml:
      return writeBox(context, [&context] { context.writer.writeAsBlocks(textOf(context.block)); });
  }
}

/// The block whose first paragraph is the lede, or the number of blocks.
std::size_t findLede(const std::vector<Block>& blocks) {
  std::size_t i = 0;
  while (i < blocks.size() && !isParagraph(blocks[i]) && !(isMarkup(blocks[i]) && hasLede(textOf(blocks[i]))))
    ++i;
  return i;
}

void writeLede(const BlockContext& context, const Dateline& dateline) {
  if (isMarkup(context.block)) {
    return writeBox(context, [&] { writeWithLede(textOf(context.block), dateline, context.writer); });
  }
  AttributeList attributes{{"part", "lede"}};
  const OpenTag paragraph(context.writer.furniture(), "p", attributes.addCommon(context.details));
  if (!dateline.empty() && !dateline.startsText(context.block.text.text)) {
    dateline.write(context.writer.furniture());
    context.writer.furniture().text(" ");
  }
  context.writer.writeInline(context.block.text);
}

}  // namespace

void writeArticleBlocks(const std::vector<Block>& blocks, const Dateline& dateline, ContentWriter& writer,
                        const BodyStrings& strings) {
  const BlockDetails none;
  const std::size_t lede = findLede(blocks);
  if (lede == blocks.size() && !dateline.empty()) dateline.writeParagraph(writer.furniture());
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const BlockContext context{blocks[i], blocks[i].details ? *blocks[i].details : none, writer, strings};
    if (i == lede) {
      writeLede(context, dateline);
    } else {
      writeBlock(context);
    }
  }
}

}  // namespace article_viewer
