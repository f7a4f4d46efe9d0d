#include "formats/schema_org_body.h"

#include <algorithm>

#include "base/ascii.h"
#include "formats/block_markup.h"
#include "formats/blocks.h"

namespace article_viewer {
namespace {

void readBodyText(const ObjectReader& object, const char* key, RichText& out) {
  if (!out.text.empty()) return;
  const JsonValue text = object.find(key);
  if (text.isString()) {
    out.text = object.context().text(text);  // white space and all
  } else {
    object.string(key, out.text);
  }
  out.format = object.textFormat("encodingFormat");
  // JSON-LD in the wild puts HTML into articleBody, which schema.org defines as text, without saying so.
  if (!object.find("encodingFormat").exists() && hasBlockMarkup(out.text)) out.format = TextFormat::kHtml;
}

void addHeading(const ObjectReader& update, List<Block>& blocks) {
  Block heading;
  heading.type = BlockType::kHeading;
  update.string("headline", heading.text.text);
  update.string("name", heading.text.text);
  if (!heading.text.text.empty()) blocks.add(update.context().memory(), heading);
}

/// Plain text as paragraphs: a block holds one, and a blank line ends it.
void addParagraphs(std::string_view text, Arena& memory, List<Block>& blocks) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find("\n\n"), text.size());
    const std::string_view paragraph = stripAsciiWhitespace(text.substr(0, end));
    text.remove_prefix(end);
    text = stripAsciiWhitespace(text);
    if (!paragraph.empty()) blocks.add(memory, {BlockType::kParagraph, {paragraph}});
  }
}

void addBody(const RichText& body, Arena& memory, List<Block>& blocks) {
  if (body.format == TextFormat::kPlain) return addParagraphs(body.text, memory, blocks);
  blocks.add(memory, {body.format == TextFormat::kHtml ? BlockType::kHtml : BlockType::kMarkdown, body});
}

/// LiveBlogPosting: every update is a small article with a headline of its own.
void readLiveUpdates(const ObjectReader& object, List<Block>& blocks) {
  for (const JsonValue item : itemsOf(object.find("liveBlogUpdate"))) {
    if (!item.isObject()) continue;
    const ObjectReader update(item, object.context());
    addHeading(update, blocks);
    RichText body;
    readBodyText(update, "articleBody", body);
    addBody(body, object.context().memory(), blocks);
  }
}

}  // namespace

void readSchemaOrgBody(const ObjectReader& object, Article& article) {
  const JsonValue body = object.find("body");
  if (body.isString()) {
    readBodyText(object, "body", article.bodyText);
  } else if (body.isArray()) {
    readBlocks(object.context(), "body", body, article.blocks);
  } else if (body.exists()) {
    object.context().warnWrongType("body", "an array of blocks", body);
  }
  if (!article.blocks.empty()) return;
  readBodyText(object, "articleBody", article.bodyText);
  readBodyText(object, "reviewBody", article.bodyText);
  readBodyText(object, "text", article.bodyText);
  if (article.bodyText.text.empty()) readLiveUpdates(object, article.blocks);
}

}  // namespace article_viewer
