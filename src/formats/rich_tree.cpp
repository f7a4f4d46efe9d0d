#include "formats/rich_tree.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/split.h"
#include "formats/fields.h"
#include "formats/live_updates.h"
#include "formats/mapping.h"

namespace article_viewer {
namespace {

/// Definitions of marks that are looked at in one tree.
constexpr std::size_t kMostDefinitions = 1'000'000;

bool isInline(NodeRole role) { return role >= NodeRole::kLink; }

bool isList(const NodeMeaning& meaning) {
  return meaning.role == NodeRole::kAnyList ||
         (meaning.role == NodeRole::kElement &&
          (meaning.flow == FlowKind::kList || meaning.flow == FlowKind::kOrderedList));
}

/// Whether text stands in this part only inside of paragraphs.
bool holdsBlocks(FlowKind kind) { return kind == FlowKind::kQuote || kind == FlowKind::kDetails; }

/// Marks that are members of their own: `"bold": true`.
void addIfTrue(const JsonMember& member, Marks& marks) {
  if (member.value.isTrue()) marks.add(meaningOf(member.key).flow);
}

/// Where a list begins to count, and what a cell spans.
void setNumbers(JsonValue data, FlowPart& part) {
  if (part.kind == FlowKind::kOrderedList) {
    const unsigned first = numberOf(findPath(data, "start|order"));
    part.first = first == 1 ? 0 : first;
  } else if (part.kind == FlowKind::kTableCell || part.kind == FlowKind::kTableHeader) {
    const unsigned columns = numberOf(findPath(data, "colspan|colSpan"));
    const unsigned rows = numberOf(findPath(data, "rowspan|rowSpan"));
    part.columns = columns == 1 ? 0 : columns;
    part.rows = rows == 1 ? 0 : rows;
  }
}

/// Whether its own data say that a list is numbered.
bool isNumbered(JsonValue data) {
  return isOneOf(findPath(data, "listType|format|style|tag").raw(), "number ordered ol");
}

unsigned levelOf(const NodeMeaning& meaning, JsonValue data) {
  if (meaning.level != 0) return meaning.level;
  const JsonValue tag = data.find("tag");
  return tag.isString() ? meaningOf(tag).level : numberOf(data.find("level"));
}

/// Where nodes hold others, beside the name that the dialect has for it.
constexpr const char* kHeld = "children|content|blocks|rows|cells";

/// Where a node of a line without a text keeps it.
constexpr const char* kLineText =
    "label|content|latex|expression|equation|text|emoji|name|id|shortName|value";

/// Where a run says what it leads to.
constexpr const char* kTarget = "href|text.link.url|mention.link_mention.href|mention.link_preview.url";

}  // namespace

NodeMeaning RichTree::meaning(JsonValue node) const {
  const JsonValue type = node.find(dialect_.type);
  if (!type.exists()) return {textOf(node).isString() ? NodeRole::kText : NodeRole::kGroup};
  if (&dialect_ != &kPortableTextTree || !type.equals("block")) {
    const NodeMeaning meaning = meaningOf(type);
    const bool holds = meaning.role == NodeRole::kText && !lineText(node).isString() &&
                       childrenOf(node, dataOf(node)).exists();
    return holds ? NodeMeaning{NodeRole::kGroup} : meaning;
  }
  const JsonValue item = node.find("listItem");
  if (item.isString()) {
    return {NodeRole::kFlatItem, item.equals("number") ? FlowKind::kOrderedList : FlowKind::kList};
  }
  const NodeMeaning style = meaningOf(node.find("style"));
  if (style.role == NodeRole::kElement || style.role == NodeRole::kHeading) return style;
  return {NodeRole::kElement, FlowKind::kParagraph};
}

JsonValue RichTree::dataOf(JsonValue node) const {
  if (dialect_.data == nullptr) return node;
  const JsonValue data =
      node.find(*dialect_.data == '\0' ? node.find(dialect_.type).text().c_str() : dialect_.data);
  const JsonValue target = data.find("target");
  if (target.isObject()) return flow_.context().linked(target);
  return data.isObject() ? data : node;
}

JsonValue RichTree::childrenOf(JsonValue node, JsonValue data) const {
  JsonValue found = node.find(dialect_.children);
  if (!found.isArray()) found = findPath(node, kHeld);
  if (!found.isArray()) found = findPath(data, kHeld);
  return found.isArray() ? found : JsonValue();
}

JsonValue RichTree::firstHeading(JsonValue nodes) const {
  const JsonValue first = firstOf(nodes);
  if (!first.exists() || meaning(first).role != NodeRole::kHeading) return {};
  // A link in it would be lost.
  for (JsonValue inner = first; inner != first.after(); inner = inner.following()) {
    for (const char* const key : {"href", "url", "uri"}) {
      if (inner.find(key).isString()) return {};
    }
  }
  return first;
}

void RichTree::closeLists(std::size_t outer) {
  for (; lists_.size() > outer; lists_.truncate(lists_.size() - 1)) {
    flow_.end();
    flow_.end();
  }
}

void RichTree::flatItem(JsonValue node, FlowKind list, std::size_t outer) {
  constexpr std::uint32_t kDeepest = 30;
  const std::uint32_t level = std::clamp(numberOf(node.find("level")), 1U, kDeepest);
  std::size_t kept = lists_.size();
  while (kept > outer && (lists_[kept - 1].level > level ||
                          (lists_[kept - 1].level == level && lists_[kept - 1].kind != list))) {
    --kept;
  }
  closeLists(kept);
  if (kept > outer && lists_.back().level == level) {
    flow_.end();
  } else {
    flow_.begin(list);
    lists_.add(flow_.context().memory(), {level, list});
  }
  flow_.begin(FlowKind::kListItem);
  fill(node, FlowKind::kListItem);
}

void RichTree::children(JsonValue nodes, const Marks& marks, bool areBlocks) {
  if (!flow_.context().enter(nodes)) return;
  const std::size_t outer = lists_.size();
  auto open = FlowKind::kText;  // what was begun here for the nodes: an item or a paragraph
  for (const JsonValue node : itemsOf(nodes)) {
    if (node == leftOut_) continue;
    const NodeMeaning meaning = this->meaning(node);
    auto wanted = FlowKind::kText;
    if (meaning.role == NodeRole::kItem) wanted = FlowKind::kListItem;
    if (areBlocks && isInline(meaning.role)) wanted = FlowKind::kParagraph;
    // A list between items, or in an item of its own, belongs to the item before it.
    const bool isInner = open == FlowKind::kListItem && isList(meaning);
    const bool goesOn =
        isInner || (wanted == open && (wanted != FlowKind::kListItem || beginsWithList(node)));
    if (open != FlowKind::kText && !goesOn) {
      flow_.end();
      open = FlowKind::kText;
    }
    if (meaning.role == NodeRole::kFlatItem) {
      flatItem(node, meaning.flow, outer);
      continue;
    }
    closeLists(outer);
    if (wanted != open && !isInner) {
      flow_.begin(wanted);
      open = wanted;
    }
    if (wanted == FlowKind::kListItem) {
      fill(node, wanted);
    } else {
      this->node(node, meaning, marks, areBlocks && wanted == FlowKind::kText);
    }
  }
  closeLists(outer);
  if (open != FlowKind::kText) flow_.end();
  flow_.context().leave();
}

/// What a node holds, which may be the tree of another editor.
void RichTree::inner(JsonValue held, const Marks& marks, bool areBlocks) {
  JsonValue nodes;
  const TreeDialect* const dialect = findTree(held, nodes);
  if (dialect == nullptr || dialect == &dialect_) return children(held, marks, areBlocks);
  card(held, areBlocks);
}

bool RichTree::beginsWithList(JsonValue item) const { return isList(meaning(firstOf(childrenOf(item, {})))); }

void RichTree::cells(JsonValue cells) {
  for (const JsonValue cell : cells.elements()) {
    flow_.begin(isHeadRow_ ? FlowKind::kTableHeader : FlowKind::kTableCell);
    if (cell.isString()) {
      flow_.text(flow_.context().text(cell));
    } else {
      children(cell, {}, false);
    }
    flow_.end();
  }
  isHeadRow_ = false;
}

/// What a run says, as answers of the system have it or, with Notion, requests.
JsonValue RichTree::textOf(JsonValue node) const {
  const JsonValue text = node.isString() ? node : node.find(dialect_.text);
  return text.isString() ? text : findPath(node, "text.content");
}

/// The same of nodes that have it among their attributes.
JsonValue RichTree::lineText(JsonValue node) const {
  const JsonValue text = textOf(node);
  return text.isString() ? text : findPath(dataOf(node), kLineText);
}

/// Where Notion keeps the text of a block, beside the blocks in it.
JsonValue RichTree::ownText(JsonValue data) const {
  return &dialect_ == &kNotionTree ? findPath(data, "rich_text|text") : JsonValue();
}

void RichTree::fill(JsonValue node, FlowKind kind) {
  const JsonValue data = dataOf(node);
  const JsonValue held = childrenOf(node, data);
  const JsonValue own = ownText(data);
  const bool isContainer = holdsBlocks(kind);
  const JsonValue checked = findPath(data, "checked|state");
  if (checked.isBoolean() || isOneOf(checked.raw(), "DONE TODO")) {
    prefix_ = checked.isTrue() || checked.equals("DONE") ? "\u2611 " : "\u2610 ";
  }
  if (const JsonValue definitions = node.find("markDefs"); definitions.exists()) markDefs_ = definitions;
  if (own.exists()) {
    if (isContainer) flow_.begin(kind == FlowKind::kQuote ? FlowKind::kParagraph : FlowKind::kSummary);
    if (const JsonValue icon = findPath(data, "icon.emoji"); icon.exists()) {
      flow_.text(flow_.context().text(icon));
      prefix_ = " ";
    }
    children(own, {}, false);
    if (isContainer) flow_.end();
    if (isContainer || kind == FlowKind::kListItem) children(held, {}, true);
    return;
  }
  if (data.find("has_column_header").isTrue()) isHeadRow_ = true;
  if (isContainer) {
    const bool isSaid = node.find(dialect_.type).raw().ends_with("quote");  // who said it follows
    shown_ = findPath(data, isSaid ? "quote|body|heading|title" : "heading|title");
    flow_.rich(kind == FlowKind::kQuote ? FlowKind::kParagraph : FlowKind::kSummary, rich(shown_));
  }
  if (!held.exists()) {
    card(data, isContainer);
    shown_ = {};
  } else if (kind == FlowKind::kTableRow && !firstOf(held).isObject()) {
    cells(held);
  } else {
    children(held, {}, isContainer);
  }
}

void RichTree::element(JsonValue node, FlowKind kind) {
  if (kind == FlowKind::kTableCell && numberOf(node.find("headerState")) != 0) kind = FlowKind::kTableHeader;
  const JsonValue data = dataOf(node);
  setNumbers(data, flow_.begin(kind));
  fill(node, kind);
  flow_.end();
  const bool isLine = kind < FlowKind::kQuote;
  if (isLine && ownText(data).exists()) children(childrenOf(node, data), {}, true);
}

void RichTree::node(JsonValue node, const NodeMeaning& meaning, Marks marks, bool areBlocks) {
  switch (meaning.role) {
    case NodeRole::kSkipped: return;
    case NodeRole::kText: return text(node, marks);
    case NodeRole::kLineBreak: return flow_.lineBreak();
    case NodeRole::kDivider: return flow_.divider();
    case NodeRole::kElement: return element(node, meaning.flow);
    case NodeRole::kAnyList:
      return element(node, isNumbered(dataOf(node)) ? FlowKind::kOrderedList : FlowKind::kList);
    case NodeRole::kHeading: return element(node, headingOf(levelOf(meaning, dataOf(node))));
    case NodeRole::kMark:
    case NodeRole::kLink:
      marks.add(meaning.flow);
      if (meaning.role == NodeRole::kLink) setAddress(dataOf(node), marks);
      return children(childrenOf(node, {}), marks, false);
    default: return other(node, meaning.role, marks, areBlocks);
  }
}

/// Groups and what is no part of a text, such as media and cards.
void RichTree::other(JsonValue node, NodeRole role, const Marks& marks, bool areBlocks) {
  shown_ = {};
  const bool isUnknown = role == NodeRole::kUnknown;
  if (isUnknown && !areBlocks && node.find(dialect_.text).isString()) return text(node, marks);
  const JsonValue data = dataOf(node);
  const JsonValue held = childrenOf(node, data);
  const bool isMedia = role >= NodeRole::kBookmark && role <= NodeRole::kImage;
  const bool isCard = role == NodeRole::kCard;
  const bool isLinked = &dialect_ == &kContentfulTree && data.exists() && data != node;
  const bool isHolder =
      isUnknown || role == NodeRole::kGroup || (isCard && !isLinked) || (isMedia && address(data).empty());
  if (isUnknown) {
    if (const JsonValue type = findPath(node, "fields.blockType"); type.exists()) {  // of Payload
      return this->node(node.find("fields"), meaningOf(type), marks, areBlocks);
    }
    flow_.context().warn(Code::kUnknownBlock, node,
                         "The type of this block is not known; its texts and addresses are shown.");
  }
  if (isHolder && firstOf(held).exists()) {
    if (!isUnknown) {
      Marks linked = marks;
      if (isCard) setAddress(data, linked);
      return inner(held, linked, areBlocks);
    }
    const JsonValue outer = std::exchange(held_, held);
    if (areBlocks) special(node, data, role, marks, areBlocks);
    if (held_.exists()) inner(held, marks, areBlocks);  // it is not in the data
    held_ = outer;
    return;
  }
  if (role != NodeRole::kGroup) special(node, data, role, marks, areBlocks);
}

void RichTree::text(JsonValue node, Marks marks) {
  FormatContext& context = flow_.context();
  for (const JsonValue mark : node.find("marks").elements()) readMark(mark, marks);
  for (const JsonMember member : node.members()) addIfTrue(member, marks);
  for (const JsonMember member : node.find("annotations").members()) addIfTrue(member, marks);
  if (const JsonValue format = node.find("format"); format.isNumber()) {
    // Lexical: strong, emphasis, strikethrough, underline, code, sub, sup, highlight, from the lowest bit.
    const unsigned bits = numberOf(format);
    marks.bits |= static_cast<std::uint16_t>((bits & 0xF3U) | (bits & 4U) << 1U | (bits & 8U) >> 1U);
  }
  if (const JsonValue link = findPath(node, kTarget); link.isString()) marks.url = context.text(link);
  flow_.text(prefix_);
  prefix_ = {};
  const std::string_view text = context.text(lineText(node));
  flow_.text(text.empty() ? marks.url : text, marks);
  flow_.text(readableMoment(context, findPath(node, "attrs.timestamp")));
  if (!note_.exists()) return;
  flow_.text(" (");
  flow_.text(plain(note_));
  flow_.text(")");
  note_ = {};
}

void RichTree::readCard(JsonValue name, JsonValue data) { node(data, meaningOf(name), {}, true); }

void RichTree::setAddress(JsonValue data, Marks& marks) {
  if (const std::string_view url = address(data); !url.empty()) marks.url = url;
}

void RichTree::readMark(JsonValue mark, Marks& marks) {
  if (mark.isString()) {
    const NodeMeaning meaning = meaningOf(mark);
    if (meaning.flow != FlowKind::kText) return marks.add(meaning.flow);
    mark = definitionOf(mark);
  }
  const JsonValue data = dataOf(mark);
  marks.add(meaningOf(findPath(mark, "_type|type")).flow);
  marks.add(meaningOf(data.find("type")).flow);
  setAddress(data, marks);
  JsonValue nodes;
  const JsonValue note = findPath(data, "text|content|body|note");
  if (findTree(note, nodes) != nullptr) note_ = nodes;
}

/// Of Portable Text, what a mark that is no name refers to.
JsonValue RichTree::definitionOf(JsonValue key) {
  for (const JsonValue definition : markDefs_.elements()) {
    // A text with thousands of links is none, and must not take the square of its length in time.
    if (definitionsSeen_++ > kMostDefinitions) break;
    if (definition.find("_key").raw() == key.raw()) return definition;
  }
  return {};
}

}  // namespace article_viewer
