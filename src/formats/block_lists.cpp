#include "formats/block_lists.h"

#include <optional>

#include "base/limits.h"

namespace article_viewer {
namespace {

void readStart(const ObjectReader& object, std::int32_t& out) {
  const JsonValue value = object.find("start");
  if (!value.exists()) return;
  const std::optional<std::int64_t> start = value.toInteger();
  constexpr std::int64_t kLargest = 1000000000;  // what fits into HTML's `start` everywhere
  if (start && *start <= kLargest && *start >= -kLargest) {
    out = static_cast<std::int32_t>(*start);
  } else {
    object.context().warnBadValue(Code::kBadValue, "start", "a whole number", value);
  }
}

/// Cells and items may be bare numbers.
void readCell(FormatContext& context, const char* name, JsonValue value, RichText& out) {
  if (value.isNumber()) {
    out.text = context.text(value);
  } else {
    readRichText(context, name, value, out);
  }
}

/// The elements of an array; warns about anything else but nothing.
JsonRange<JsonValue> arrayElements(FormatContext& context, const char* name, JsonValue value) {
  if (!value.isArray() && value.exists() && !value.isNull()) {
    context.warnWrongType(name, "an array", value);
  }
  return value.elements();
}

void readItems(FormatContext& context, JsonValue items, std::size_t depth, List<ListItem>& out);

/// Reads the list that `value` is or holds as `items` into an item.
void readNested(FormatContext& context, JsonValue value, std::size_t depth, ListItem& item) {
  if (value.isObject()) {
    const ObjectReader list(value, context);
    item.ordered = list.boolean("ordered");
    readStart(list, item.start);
    value = value.find("items");
  }
  readItems(context, value, depth + 1, item.items);
}

void readItem(FormatContext& context, JsonValue value, std::size_t depth, List<ListItem>& out) {
  const bool hasItems = value.find("items").exists();
  if (value.isArray() || (hasItems && !value.find("text").exists())) {
    if (out.empty() || !out.back().items.empty()) out.add(context.memory(), {});
    return readNested(context, value, depth, out.back());
  }
  ListItem item;
  readCell(context, "items", value, item.text);
  if (hasItems) readNested(context, value, depth, item);
  if (!item.text.text.empty() || !item.items.empty()) out.add(context.memory(), item);
}

void readItems(FormatContext& context, JsonValue items, std::size_t depth, List<ListItem>& out) {
  if (depth > limits::kListDepth) {
    return context.warn(Code::kListsTooDeep, items,
                        "Lists are nested too deep; from here on they are left out.");
  }
  for (const JsonValue item : arrayElements(context, "items", items)) readItem(context, item, depth, out);
}

void readRow(FormatContext& context, const char* name, JsonValue row, List<RichText>& out) {
  for (const JsonValue cell : arrayElements(context, name, row)) {
    RichText text;
    readCell(context, name, cell, text);
    out.add(context.memory(), text);
  }
}

void readAlign(FormatContext& context, JsonValue value, std::string_view& out) {
  readString(context, "align", value, out);
  if (out.empty() || out == "left" || out == "center" || out == "right") return;
  out = {};
  context.warnBadValue(Code::kBadValue, "align", "left, center or right", value);
}

}  // namespace

void readListBlock(const ObjectReader& block, BlockDetails& details) {
  details.ordered = block.boolean("ordered");
  readStart(block, details.start);
  readItems(block.context(), block.find("items"), 1, details.items);
}

void readTableBlock(const ObjectReader& block, BlockDetails& details) {
  FormatContext& context = block.context();
  block.richText("caption", details.caption);
  readRow(context, "head", block.find("head"), details.head);
  for (const JsonValue align : itemsOf(block.find("align"))) {
    std::string_view text;
    readAlign(context, align, text);
    details.align.add(context.memory(), text);
  }
  for (const JsonValue row : arrayElements(context, "rows", block.find("rows"))) {
    List<RichText> cells;
    readRow(context, "rows", row, cells);
    details.rows.add(context.memory(), cells);
  }
}

}  // namespace article_viewer
