#include "formats/blocks.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "formats/block_lists.h"
#include "formats/block_media.h"
#include "formats/fields.h"
#include "formats/things.h"

namespace article_viewer {
namespace {

using ReadDetails = void (*)(FormatContext& context, JsonValue block, BlockDetails& details);

void readHeading(FormatContext& context, JsonValue block, BlockDetails& details) {
  const JsonValue level = block.find("level");
  if (!level.exists() || level.isNull()) return;
  const std::int64_t number = readCount(context, "level", level);
  if (number >= 2 && number <= 6) {
    details.level = static_cast<std::uint8_t>(number);
  } else if (number >= 0) {
    context.warnBadValue("level", "a number from 2 to 6", level);
    details.level = number > 6 ? 6 : 2;
  }
}

void readQuote(FormatContext& context, JsonValue block, BlockDetails& details) {
  details.cite = readRichText(context, "cite", block.find("cite"), {});
  details.url = readUrl(context, "url", block.find("url"));
}

void readCallout(FormatContext& context, JsonValue block, BlockDetails& details) {
  details.kind = readString(context, "kind", block.find("kind"));
  details.title = readString(context, "title", block.find("title"));
}

void readCode(FormatContext& context, JsonValue block, BlockDetails& details) {
  details.language = readString(context, "language", block.find("language"));
}

void readReadMore(FormatContext& context, JsonValue block, BlockDetails& details) {
  details.url = readUrl(context, "url", block.find("url"));
  details.images = readImages(context, "image", block.find("image"));
  if (details.images.size() > 1) details.images.resize(1);
}

void readFootnote(FormatContext& context, JsonValue block, BlockDetails& details) {
  details.marker = readString(context, "marker", block.find("marker"));
}

struct BlockName {
  std::string_view name;
  BlockType type;
  std::string_view text;                   ///< the member that is the block's text; empty where it has none
  ReadDetails read = nullptr;              ///< null where it has no other fields
  TextFormat format = TextFormat::kPlain;  ///< of the text where the block names none
};

constexpr BlockName kBlockNames[] = {
    {"paragraph", BlockType::kParagraph, "text"},
    {"heading", BlockType::kHeading, "text", readHeading},
    {"list", BlockType::kList, {}, readListBlock},
    {"quote", BlockType::kQuote, "text", readQuote},
    {"pullquote", BlockType::kPullquote, "text", readQuote},
    {"callout", BlockType::kCallout, "text", readCallout},
    {"image", BlockType::kImage, {}, readImageBlock},
    {"gallery", BlockType::kGallery, {}, readGalleryBlock},
    {"video", BlockType::kVideo, {}, readMediaBlock},
    {"audio", BlockType::kAudio, {}, readMediaBlock},
    {"embed", BlockType::kEmbed, {}, readEmbedBlock},
    {"table", BlockType::kTable, {}, readTableBlock},
    {"code", BlockType::kCode, "text", readCode},
    {"readMore", BlockType::kReadMore, "headline", readReadMore},
    {"footnote", BlockType::kFootnote, "text", readFootnote},
    {"divider", BlockType::kDivider, {}},
    {"markdown", BlockType::kMarkdown, "text", nullptr, TextFormat::kMarkdown},
    {"html", BlockType::kHtml, "text", nullptr, TextFormat::kHtml},
};

const BlockName* findBlockName(JsonValue type) {
  for (const BlockName& name : kBlockNames) {
    if (type.equals(name.name)) return &name;
  }
  return nullptr;
}

void appendLine(std::string& out, JsonValue text) {
  const std::string line = text.text();
  if (line.empty()) return;
  if (!out.empty()) out += '\n';
  out += line;
}

/// All texts in a value: the `text` of every object in it and the strings among its children, in the
/// order of the document. Goes through the flat list of nodes, so depth does not matter.
std::string collectText(JsonValue value) {
  std::string out;
  for (std::uint32_t i = value.index(); i < value.endIndex(); ++i) {
    const JsonValue object = value.at(i);
    if (!object.isObject()) continue;
    if (const JsonValue text = object.find("text"); text.isString()) appendLine(out, text);
    for (const std::string_view key : {"children", "content", "items"}) {
      for (const JsonValue child : itemsOf(object.find(key))) {
        if (child.isString()) appendLine(out, child);
      }
    }
  }
  return out;
}

Block readUnknown(FormatContext& context, JsonValue value, JsonValue type) {
  Block block;
  block.type = BlockType::kUnknown;
  block.text.text = collectText(value);
  if (value.find("text").isString()) {
    block.text.format = readTextFormat(context, "format", value.find("format"));
  }
  std::string message = "This block has ";
  if (type.isString()) {
    message += "the type \"";
    message += excerpt(type.text());
    message += "\", which is not known; ";
  } else {
    message += "no type; ";
  }
  message += block.text.text.empty() ? "it has no text to show." : "only its text is shown.";
  context.warn("unknown-block", value, message);
  return block;
}

/// The fields that any block may have.
void readCommon(FormatContext& context, JsonValue value, BlockDetails& details) {
  details.id = readString(context, "id", value.find("id"));
  details.lang = readString(context, "lang", value.find("lang"));
  details.dir = readDirection(context, "dir", value.find("dir"));
}

bool hasCommon(JsonValue value) {
  return value.find("id").exists() || value.find("lang").exists() || value.find("dir").exists();
}

Block readKnown(FormatContext& context, JsonValue value, const BlockName& name) {
  Block block;
  block.type = name.type;
  if (!name.text.empty()) {
    block.text = readRichText(context, name.text, value.find(name.text), value.find("format"));
    if (name.format != TextFormat::kPlain) block.text.format = name.format;
  }
  if (name.read != nullptr || hasCommon(value)) {
    block.details = std::make_unique<BlockDetails>();
    readCommon(context, value, *block.details);
    if (name.read != nullptr) name.read(context, value, *block.details);
  }
  return block;
}

std::optional<Block> readBlock(FormatContext& context, std::string_view name, JsonValue value) {
  if (value.isString()) {
    Block block;
    block.text.text = value.text();
    return block;
  }
  if (!value.isObject()) {
    if (!value.isNull()) context.warnWrongType(name, "an object {type, …}", value);
    return std::nullopt;
  }
  const JsonValue type = value.find("type");
  const BlockName* const known = findBlockName(type);
  return known != nullptr ? readKnown(context, value, *known) : readUnknown(context, value, type);
}

}  // namespace

std::vector<Block> readBlocks(FormatContext& context, std::string_view name, JsonValue value) {
  std::vector<Block> blocks;
  for (const JsonValue item : itemsOf(value)) {
    std::optional<Block> block = readBlock(context, name, item);
    if (block) blocks.push_back(std::move(*block));
  }
  return blocks;
}

}  // namespace article_viewer
