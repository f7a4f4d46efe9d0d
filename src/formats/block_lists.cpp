#include "formats/block_lists.h"

#include <optional>
#include <utility>

#include "base/limits.h"
#include "formats/fields.h"

namespace article_viewer {
namespace {

std::int32_t readStart(FormatContext& context, JsonValue value) {
  if (!value.exists() || value.isNull()) return 1;
  const std::optional<std::int64_t> start = value.toInteger();
  constexpr std::int64_t kLargest = 1000000000;  // what fits into HTML's `start` everywhere
  if (start && *start <= kLargest && *start >= -kLargest) return static_cast<std::int32_t>(*start);
  context.warnBadValue("start", "a whole number", value);
  return 1;
}

/// Cells and items may be bare numbers.
RichText readCell(FormatContext& context, std::string_view name, JsonValue value) {
  if (value.isNumber()) return {value.text(), TextFormat::kPlain};
  return readRichText(context, name, value, {});
}

bool isList(JsonValue value) {
  return value.isArray() ||
         (value.isObject() && !value.find("text").exists() && value.find("items").exists());
}

void readItems(FormatContext& context, JsonValue items, std::size_t depth, std::vector<ListItem>& out);

/// Reads the list that `value` is or holds as `items` into an item.
void readNested(FormatContext& context, JsonValue value, std::size_t depth, ListItem& item) {
  if (value.isObject()) {
    item.ordered = readBoolean(context, "ordered", value.find("ordered"));
    item.start = readStart(context, value.find("start"));
    value = value.find("items");
  }
  readItems(context, value, depth + 1, item.items);
}

void readItem(FormatContext& context, JsonValue value, std::size_t depth, std::vector<ListItem>& out) {
  if (isList(value)) {
    if (out.empty() || !out.back().items.empty()) out.emplace_back();
    readNested(context, value, depth, out.back());
    return;
  }
  ListItem item;
  item.text = readCell(context, "items", value);
  if (value.isObject() && value.find("items").exists()) readNested(context, value, depth, item);
  if (!item.text.text.empty() || !item.items.empty()) out.push_back(std::move(item));
}

void readItems(FormatContext& context, JsonValue items, std::size_t depth, std::vector<ListItem>& out) {
  if (!items.isArray()) {
    if (items.exists() && !items.isNull()) context.warnWrongType("items", "an array", items);
    return;
  }
  if (depth > limits::kListDepth) {
    context.warn("too-deep", items, "Lists are nested too deep; from here on they are left out.");
    return;
  }
  for (const JsonValue item : items.elements()) readItem(context, item, depth, out);
}

std::vector<RichText> readRow(FormatContext& context, std::string_view name, JsonValue row) {
  std::vector<RichText> cells;
  if (!row.isArray()) {
    if (row.exists() && !row.isNull()) context.warnWrongType(name, "an array of texts", row);
    return cells;
  }
  for (const JsonValue cell : row.elements()) cells.push_back(readCell(context, name, cell));
  return cells;
}

}  // namespace

void readListBlock(FormatContext& context, JsonValue block, BlockDetails& details) {
  details.ordered = readBoolean(context, "ordered", block.find("ordered"));
  details.start = readStart(context, block.find("start"));
  readItems(context, block.find("items"), 1, details.items);
}

void readTableBlock(FormatContext& context, JsonValue block, BlockDetails& details) {
  details.caption = readRichText(context, "caption", block.find("caption"), {});
  details.head = readRow(context, "head", block.find("head"));
  for (const JsonValue align : itemsOf(block.find("align"))) {
    std::string text = readString(context, "align", align);
    if (!text.empty() && text != "left" && text != "center" && text != "right") {
      context.warnBadValue("align", "left, center or right", align);
      text.clear();
    }
    details.align.push_back(std::move(text));
  }
  const JsonValue rows = block.find("rows");
  if (!rows.isArray()) {
    if (rows.exists() && !rows.isNull()) context.warnWrongType("rows", "an array of rows", rows);
    return;
  }
  for (const JsonValue row : rows.elements()) details.rows.push_back(readRow(context, "rows", row));
}

}  // namespace article_viewer
