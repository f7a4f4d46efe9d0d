#include "formats/blocks.h"

#include <new>
#include <string>

#include "formats/block_lists.h"
#include "formats/block_media.h"
#include "formats/spelling.h"
#include "formats/things.h"

namespace article_viewer {
namespace {

using ReadDetails = void (*)(const ObjectReader& block, BlockDetails& details);

void readHeading(const ObjectReader& block, BlockDetails& details) {
  const std::int64_t level = block.count("level");
  if (level < 0) return;
  details.level = static_cast<std::uint8_t>(level < 2 ? 2 : level > 6 ? 6 : level);
  if (level == details.level) return;
  block.context().warn(Code::kBadValue, block.find("level"),
                       "level has to be from 2 to 6; the nearest is taken.");
}

void readQuote(const ObjectReader& block, BlockDetails& details) {
  readRichText(block.context(), "cite", block.find("cite"), details.cite);
  block.url("url", details.url);
}

void readCallout(const ObjectReader& block, BlockDetails& details) {
  block.string("kind", details.kind);
  block.string("title", details.title);
}

void readCode(const ObjectReader& block, BlockDetails& details) {
  block.string("language", details.language);
}

void readReadMore(const ObjectReader& block, BlockDetails& details) {
  block.url("url", details.url);
  readImages(block, "image", details.images, 1);
}

void readFootnote(const ObjectReader& block, BlockDetails& details) {
  block.string("marker", details.marker);
}

struct BlockName {
  std::string_view name;
  const char* text;  ///< the member that is the block's text; null where it has none
  ReadDetails read;  ///< null where it has no other fields
  BlockType type;
  TextFormat format = TextFormat::kPlain;  ///< what the text always is, if it is not plain
};

constexpr BlockName kBlockNames[] = {
    {"paragraph", "text", nullptr, BlockType::kParagraph},
    {"heading", "text", readHeading, BlockType::kHeading},
    {"list", nullptr, readListBlock, BlockType::kList},
    {"quote", "text", readQuote, BlockType::kQuote},
    {"pullquote", "text", readQuote, BlockType::kPullquote},
    {"callout", "text", readCallout, BlockType::kCallout},
    {"image", nullptr, readImageBlock, BlockType::kImage},
    {"gallery", nullptr, readGalleryBlock, BlockType::kGallery},
    {"video", nullptr, readMediaBlock, BlockType::kVideo},
    {"audio", nullptr, readMediaBlock, BlockType::kAudio},
    {"embed", nullptr, readEmbedBlock, BlockType::kEmbed},
    {"table", nullptr, readTableBlock, BlockType::kTable},
    {"code", "text", readCode, BlockType::kCode},
    {"readMore", "headline", readReadMore, BlockType::kReadMore},
    {"footnote", "text", readFootnote, BlockType::kFootnote},
    {"divider", nullptr, nullptr, BlockType::kDivider},
    {"markdown", "text", nullptr, BlockType::kMarkdown, TextFormat::kMarkdown},
    {"html", "text", nullptr, BlockType::kHtml, TextFormat::kHtml},
};

const BlockName* findBlockName(JsonValue type) {
  for (const BlockName& name : kBlockNames) {
    if (type.equals(name.name)) return &name;
  }
  return nullptr;
}

void appendLine(JsonValue text, std::string& out) {
  if (!text.isString()) return;
  const std::string line = text.text();
  if (!out.empty() && !line.empty()) out += '\n';
  out += line;
}

/// All texts in a value: the `text` of every object in it and the strings among its children, in the
/// order of the document. Goes through the flat list of nodes, so depth does not matter.
void collectText(JsonValue value, std::string& out) {
  const JsonValue end = value.after();
  for (; value != end; value = value.following()) {
    appendLine(value.find("text"), out);
    for (const char* const key : {"children", "content", "items"}) {
      for (const JsonValue child : itemsOf(value.find(key))) appendLine(child, out);
    }
  }
}

std::string hintForType(JsonValue type) {
  for (const BlockName& name : kBlockNames) {
    if (isNearly(type.raw(), name.name)) return didYouMean(name.name);
  }
  return {};
}

void readUnknown(const ObjectReader& object, Block& out) {
  out.type = BlockType::kUnknown;
  std::string text;
  collectText(object.value(), text);
  out.text.text = object.context().keep(text, object.value());
  out.text.format = object.textFormat("format");
  const JsonValue type = object.find("type");
  std::string message = "The type of this block, \"";
  message += excerpt(type.text());
  message += "\", is not known; ";
  message += out.text.text.empty() ? "it has no text to show." : "only its text is shown.";
  object.context().warn(Code::kUnknownBlock, object.value(), message, hintForType(type));
}

/// The fields that any block may have; whether there is one.
bool readCommon(const ObjectReader& block, BlockDetails& details) {
  block.string("id", details.id);
  block.string("lang", details.lang);
  block.direction("dir", details.dir);
  return !details.id.empty() || !details.lang.empty() || !details.dir.empty();
}

void readKnown(const ObjectReader& object, const BlockName& name, Block& out) {
  out.type = name.type;
  if (name.text != nullptr) object.richText(name.text, out.text);
  if (name.format != TextFormat::kPlain) out.text.format = name.format;
  BlockDetails details;
  const bool hasCommon = readCommon(object, details);
  if (name.read != nullptr) name.read(object, details);
  if (!hasCommon && name.read == nullptr) return;
  out.details = new (object.context().memory().take(sizeof details)) BlockDetails(details);
}

}  // namespace

void readBlocks(FormatContext& context, const char* name, JsonValue value, List<Block>& out) {
  for (const JsonValue item : itemsOf(value)) {
    if (!isStringOrObject(context, name, item)) continue;
    if (out.size() == context.limits().blocks) return context.warnTooMany("blocks", item, &Limits::blocks);
    const ObjectReader object(item, context);
    const BlockName* const known = findBlockName(object.find("type"));
    Block block;
    if (item.isString()) {
      block.text.text = context.text(item);
    } else if (known != nullptr) {
      readKnown(object, *known, block);
    } else {
      readUnknown(object, block);
    }
    out.add(context.memory(), block);
  }
}

}  // namespace article_viewer
