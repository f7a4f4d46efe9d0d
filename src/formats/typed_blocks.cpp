#include "formats/typed_blocks.h"

#include "base/ascii.h"
#include "base/limits.h"
#include "base/split.h"
#include "formats/block_markup.h"
#include "formats/mapping.h"
#include "formats/rich_tree.h"
#include "formats/typed_block_paths.h"

namespace article_viewer {
namespace {

/// Words without their first letter fit with a capital one, too.
constexpr RoleNames kCommonNames[] = {
    {BlockRole::kNothing, "advert"},
    {BlockRole::kPullquote, "ullquote"},
    {BlockRole::kQuote, "uote"},
    {BlockRole::kGallery, "allery mosaic arousel"},
    {BlockRole::kEmbed, "mbed tweet facebook instagram tiktok social podcast"},
    {BlockRole::kVideo, "ideo"},
    {BlockRole::kAudio, "udio music"},
    {BlockRole::kImage, "mage photo figure portrait logo"},
    {BlockRole::kDivider, "divider elimiter"},
    {BlockRole::kMarkup, "html raw"},
    {BlockRole::kTable, "able"},
    {BlockRole::kHeading, "eading eader"},
    {BlockRole::kCode, "code"},
    {BlockRole::kList, "ist"},
    {BlockRole::kCallout, "arning lert allout correction"},
    {BlockRole::kCard, "link utton attaches personality"},
    {BlockRole::kText, "aragraph ext body caption"},
    {BlockRole::kGroup, "group column container section"},
};

/// What a block without a known name is: the first row of whose paths it has one.
constexpr RoleNames kShapes[] = {
    {BlockRole::kGallery, "urls.0|images.0|items.0.url|items.0.URL"},
    {BlockRole::kList, "items.0.content"},
    {BlockRole::kTable, "rows.0|content.0.0"},
    {BlockRole::kGroup, paths::kChildren},
    {BlockRole::kCard, "link|name"},
    {BlockRole::kImage, "imageURL|photo|file.url"},
    {BlockRole::kCard, "url|URL"},
    {BlockRole::kCode, "code"},
    {BlockRole::kMarkup, "html"},
    {BlockRole::kText, ""},
};

BlockRole roleNamed(std::string_view name, std::span<const RoleNames> rows) {
  for (const RoleNames& row : rows) {
    for (std::string_view parts = row.names; !parts.empty();) {
      if (name.find(takeUpTo(parts, ' ')) != std::string_view::npos) return row.role;
    }
  }
  return BlockRole::kUnknown;
}

BlockRole roleOfShape(JsonValue fields) {
  if (findPath(fields, "items.0").isString()) return BlockRole::kList;
  for (const RoleNames& shape : kShapes) {
    if (findPath(fields, shape.names).exists()) return shape.role;
  }
  return BlockRole::kText;
}

}  // namespace

BlockRole TypedBlocks::roleOf(JsonValue block) const {
  const std::string_view name = context_.text(block.find(dialect_.type));
  const BlockRole own = roleNamed(name, dialect_.names);
  return own == BlockRole::kUnknown ? roleNamed(name, kCommonNames) : own;
}

JsonValue TypedBlocks::fieldsOf(JsonValue block) const {
  const JsonValue data = dialect_.data == nullptr ? JsonValue() : block.find(dialect_.data);
  return data.exists() ? data : block;
}

RichText TypedBlocks::richOf(JsonValue value, JsonValue holder) {
  if (value.isObject()) {
    holder = value;
    value = findPath(value, paths::kInner);
  }
  if (!value.isString() && !value.isNumber()) return {};
  const JsonValue format = holder.find("format");
  if (format.equals("html")) return {context_.text(value), TextFormat::kHtml};
  if (format.equals("markdown")) return {context_.text(value), TextFormat::kMarkdown};
  if (dialect_.writePlain == nullptr) return {context_.text(value), dialect_.format};
  FlowBuilder inner(context_);
  dialect_.writePlain(holder, value, false, inner);
  return inner.take();
}

RichText TypedBlocks::rich(JsonValue object, const char* paths) {
  return richOf(findPath(object, paths), object);
}

std::string_view TypedBlocks::plain(JsonValue object, const char* paths) {
  JsonValue value = findPath(object, paths);
  if (value.isObject()) {
    object = value;
    value = findPath(value, paths::kInner);
  }
  const bool isHtml = dialect_.format == TextFormat::kHtml || object.find("format").equals("html");
  std::string_view text;
  readField(context_, isHtml ? FieldKind::kHtml : FieldKind::kText, value, text);
  return text;
}

bool TypedBlocks::isShown(std::string_view text) const {
  return equalsIgnoringAsciiCase(text, article_.headline) || text == article_.standfirst.text;
}

void TypedBlocks::readAll(JsonValue blocks) {
  for (const JsonValue block : blocks.elements()) read(block);
}

void TypedBlocks::read(JsonValue block) {
  if (depth_ > limits::kListDepth) {
    return context_.warn(Code::kListsTooDeep, block, "Blocks are nested too deep; these are left out.");
  }
  if (!block.isObject()) return out_.rich(FlowKind::kParagraph, richOf(block, {}));
  if (dialect_.readOwn != nullptr && dialect_.readOwn(block, *this)) return;
  const BlockRole role = roleOf(block);
  const JsonValue fields = fieldsOf(block);
  ++depth_;
  role == BlockRole::kUnknown ? readUnknown(block, fields) : readAs(role, fields);
  isAfterQuote_ = role == BlockRole::kQuote || role == BlockRole::kPullquote;
  --depth_;
}

void TypedBlocks::readUnknown(JsonValue block, JsonValue fields) {
  const BlockRole role = roleOfShape(fields);
  // Some only stand around others and have no type.
  if (role != BlockRole::kGroup || block.find(dialect_.type).exists()) {
    context_.warn(Code::kUnknownBlock, block,
                  "The type of this block is not known; its texts and addresses are shown.");
  }
  if (role != BlockRole::kText || dialect_.format == TextFormat::kPlain) return readAs(role, fields);
  RichTree(kLexicalTree, out_).readCard(fields);
}

void TypedBlocks::readAs(BlockRole role, JsonValue fields) {
  switch (role) {
    case BlockRole::kUnknown:
    case BlockRole::kNothing: return;
    case BlockRole::kText: return readText(fields);
    case BlockRole::kHeading:
    case BlockRole::kTitle:
    case BlockRole::kStandfirst: return readHeading(role, fields);
    case BlockRole::kByline: return readByline(fields);
    case BlockRole::kList:
      readTitle(plain(fields, paths::kTitle));
      return readList(fields.find("items"), findPath(fields, "list_type|style|type").equals("ordered"),
                      numberOf(findPath(fields, "meta.start|start")));
    case BlockRole::kMarkup:
      return out_.add({context_.text(findPath(fields, paths::kText)), TextFormat::kHtml});
    case BlockRole::kDivider: return out_.isEmpty() ? void() : out_.divider();
    case BlockRole::kGroup:
      readTitle(plain(fields, paths::kTitle));
      readText(fields);
      return readAll(findPath(fields, paths::kChildren));
    default: return readDetailed(role, fields);
  }
}

void TypedBlocks::readText(JsonValue fields) {
  const JsonValue value = findPath(fields, paths::kText);
  const JsonValue format = fields.find("format");
  if (dialect_.writePlain != nullptr && value.isString() && !format.equals("html") &&
      !format.equals("markdown")) {
    return dialect_.writePlain(fields, value, true, out_);
  }
  const RichText text = richOf(value, fields);
  const bool isSeveral =
      text.format == TextFormat::kMarkdown || (text.format == TextFormat::kHtml && hasBlockMarkup(text.text));
  isSeveral ? out_.add(text) : out_.rich(FlowKind::kParagraph, text);
}

void TypedBlocks::readHeading(BlockRole role, JsonValue fields) {
  const std::string_view text = plain(fields, paths::kText);
  if (role == BlockRole::kTitle && article_.headline.empty()) {
    article_.headline = text;
  } else if (role == BlockRole::kStandfirst && isBlank(article_.standfirst.text)) {
    article_.standfirst = rich(fields, paths::kText);
  } else if (!isShown(text)) {
    if (role == BlockRole::kStandfirst) return readText(fields);
    const std::string_view name = fields.find(dialect_.type).raw();
    std::int64_t level = numberOf(fields.find("level"));
    if (level == 0 && !name.empty() && isAsciiDigit(name.back())) level = name.back() - '0';
    out_.rich(headingOf(level), rich(fields, paths::kText));
  }
}

/// Below a quote it is who said it.
void TypedBlocks::readByline(JsonValue fields) {
  constexpr std::string_view kBy = "by ";
  if (!article_.authors.empty() || isAfterQuote_) return readText(fields);
  Person author;
  author.name = plain(fields, paths::kText);
  if (equalsIgnoringAsciiCase(author.name.substr(0, kBy.size()), kBy)) author.name.remove_prefix(kBy.size());
  if (!author.name.empty()) article_.authors.add(context_.memory(), author);
}

/// A list among the items of another belongs to the item before it.
void TypedBlocks::readList(JsonValue items, bool isOrdered, unsigned first) {
  bool isOpen = false;
  out_.begin(isOrdered ? FlowKind::kOrderedList : FlowKind::kList).first =
      isOrdered && first != 1 ? first : 0;
  for (const JsonValue item : items.elements()) {
    const bool isInner = isOpen && item.isObject() && roleOf(item) == BlockRole::kList;
    if (isOpen && !isInner) out_.end();
    if (!isInner) out_.begin(FlowKind::kListItem);
    isOpen = true;
    readItem(item, isOrdered);
  }
  if (isOpen) out_.end();
  out_.end();
}

void TypedBlocks::readItem(JsonValue item, bool isOrdered) {
  const BlockRole role = item.isObject() ? roleOf(item) : BlockRole::kText;
  if (role != BlockRole::kText && role != BlockRole::kUnknown) return read(item);
  const JsonValue isDone = findPath(item, "checked|meta.checked");
  if (isDone.exists()) out_.text(isTrue(isDone) ? "\u2611 " : "\u2610 ");
  out_.add(richOf(item, {}));
  const JsonValue inner = item.find("items");
  if (!inner.elements().empty() && depth_ < limits::kListDepth) {
    ++depth_;
    readList(inner, isOrdered);
    --depth_;
  }
}

}  // namespace article_viewer
