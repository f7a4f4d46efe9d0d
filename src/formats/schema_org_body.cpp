#include "formats/schema_org_body.h"

#include <utility>

#include "base/ascii.h"
#include "formats/blocks.h"

namespace article_viewer {
namespace {

/// Elements whose end tags nobody writes in plain text by chance.
constexpr std::string_view kBlockElements[] = {"p",  "div", "h1", "h2",         "h3",      "h4",     "h5",
                                               "h6", "ul",  "ol", "blockquote", "section", "figure", "table"};

/// Whether `</NAME>` stands at `at`, which is after the `</`.
bool isEndTag(std::string_view at, std::string_view name) {
  return at.size() > name.size() && equalsIgnoringAsciiCase(at.substr(0, name.size()), name) &&
         at[name.size()] == '>';
}

/// JSON-LD in the wild puts HTML into articleBody, which schema.org defines as text, without saying so.
/// The end tag of a block is taken as a sign of it; nothing less is.
bool hasBlockEndTag(std::string_view text) {
  for (std::size_t at = text.find("</"); at != std::string_view::npos; at = text.find("</", at + 2)) {
    for (const std::string_view name : kBlockElements) {
      if (isEndTag(text.substr(at + 2), name)) return true;
    }
  }
  return false;
}

RichText readBodyText(FormatContext& context, std::string_view name, const LinkedObject& object) {
  RichText body;
  body.text = readText(context, name, object.find(name));
  const JsonValue format = object.find("encodingFormat");
  if (format.exists()) {
    body.format = readTextFormat(context, "encodingFormat", format);
  } else if (hasBlockEndTag(body.text)) {
    body.format = TextFormat::kHtml;
  }
  return body;
}

void addHeading(std::string text, std::vector<Block>& blocks) {
  if (text.empty()) return;
  Block heading;
  heading.type = BlockType::kHeading;
  heading.text.text = std::move(text);
  heading.details = std::make_unique<BlockDetails>();
  blocks.push_back(std::move(heading));
}

/// Plain text as paragraphs: a block holds one, and a blank line ends it.
void addParagraphs(std::string_view text, std::vector<Block>& blocks) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find("\n\n"), text.size());
    const std::string_view paragraph = stripAsciiWhitespace(text.substr(0, end));
    text.remove_prefix(std::min(end + 2, text.size()));
    if (paragraph.empty()) continue;
    Block block;
    block.text.text = paragraph;
    blocks.push_back(std::move(block));
  }
}

void addBody(RichText body, std::vector<Block>& blocks) {
  if (body.format == TextFormat::kPlain) return addParagraphs(body.text, blocks);
  if (body.text.empty()) return;
  Block block;
  block.type = body.format == TextFormat::kHtml ? BlockType::kHtml : BlockType::kMarkdown;
  block.text = std::move(body);
  blocks.push_back(std::move(block));
}

/// LiveBlogPosting: every update is a small article with a headline of its own.
std::vector<Block> readLiveUpdates(FormatContext& context, JsonValue updates) {
  std::vector<Block> blocks;
  for (const JsonValue item : itemsOf(updates)) {
    if (!item.isObject()) continue;
    const LinkedObject update(item, context);
    addHeading(readString(context, "headline", update.find("headline", "name")), blocks);
    addBody(readBodyText(context, "articleBody", update), blocks);
  }
  return blocks;
}

}  // namespace

void readSchemaOrgBody(FormatContext& context, const LinkedObject& object, Article& article) {
  const JsonValue body = object.find("body");
  if (body.isString()) {
    article.bodyText = readBodyText(context, "body", object);
  } else if (body.exists() && !body.isArray()) {
    context.warnWrongType("body", "an array of blocks", body);
  } else if (body.exists()) {
    article.blocks = readBlocks(context, "body", body);
  }
  for (const std::string_view name : {"articleBody", "reviewBody", "text"}) {
    if (!article.blocks.empty() || !article.bodyText.text.empty()) return;
    article.bodyText = readBodyText(context, name, object);
  }
  if (article.bodyText.text.empty()) {
    article.blocks = readLiveUpdates(context, object.find("liveBlogUpdate"));
  }
}

}  // namespace article_viewer
