#include "markup/nesting.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/limits.h"

namespace article_viewer {

namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// Elements that the nesting writes on its own account.
constexpr ElementRule kImpliedRowGroup = {"tbody", Placement::kRowGroup};
constexpr ElementRule kImpliedRow = {"tr", Placement::kRow};
constexpr ElementRule kImpliedCell = {"td", Placement::kCell};
constexpr ElementRule kImpliedColumnGroup = {"colgroup", Placement::kColumnGroup};

bool isPhrasing(Placement placement) { return placement <= Placement::kVoidPhrasing; }
bool isVoid(Placement placement) {
  return placement == Placement::kVoidPhrasing || placement == Placement::kVoidBlock ||
         placement == Placement::kColumn;
}
bool isFormatting(Placement placement) {
  return placement == Placement::kFormatting || placement == Placement::kLink;
}
bool isTablePart(Placement placement) {
  return placement >= Placement::kCaption && placement <= Placement::kCell;
}
/// Holds table parts and nothing else.
bool isTableStructure(Placement placement) {
  return placement == Placement::kTable || placement == Placement::kColumnGroup ||
         placement == Placement::kRowGroup || placement == Placement::kRow;
}
/// Where text inside a table may stand; also the marker that formatting does not cross.
bool isTableCell(Placement placement) {
  return placement == Placement::kCell || placement == Placement::kCaption;
}

/// The written name, by which elements are told apart.
std::string_view nameOf(const ElementRule& rule) {
  return rule.writtenAs.empty() ? rule.name : rule.writtenAs;
}

/// Whether an end tag of `rule` ends the open element: any heading's ends any heading (13.2.6.4.7).
bool ends(const ElementRule& rule, const ElementRule& open) {
  if (rule.placement == Placement::kHeading) return open.placement == Placement::kHeading;
  return nameOf(rule) == nameOf(open);
}

}  // namespace

bool Nesting::start(const ElementRule& rule, std::span<const Attribute> attributes, Origin origin) {
  const bool mayStand = isPhrasing(rule.placement)    ? startPhrasing(rule, origin)
                        : isTablePart(rule.placement) ? startTablePart(rule, origin)
                                                      : startBlock(rule, origin);
  if (!mayStand || (open_.size() >= limits::kOpenElements && !isVoid(rule.placement))) {
    separateWords();
    return false;
  }
  open(rule, attributes, origin);
  return true;
}

void Nesting::end(const ElementRule& rule, Origin origin) {
  if (isVoid(rule.placement)) return;
  if (isPhrasing(rule.placement)) {
    endPhrasing(rule, origin);
  } else {
    endBlock(rule, origin);
  }
}

void Nesting::text(std::string_view text, Origin origin) {
  if (text.empty()) return;
  const bool blank = isBlank(text);
  if (const OpenElement* block = topBlock(); block != nullptr && isTableStructure(block->rule->placement)) {
    if (blank || !enterFlow(origin)) return;
  }
  if (!blank) reopenPhrasing();
  if (separate_) {
    separate_ = false;
    if (writer_.endsInWord() && !isAsciiWhitespace(text.front())) {
      writer_.text(" ");
      if (observer_ != nullptr) observer_->wordBreak();
    }
  }
  writer_.text(text);
  if (observer_ != nullptr) observer_->text(text);
}

void Nesting::separateWords() {
  separate_ = true;
  if (observer_ != nullptr) observer_->wordBreak();
}

void Nesting::endWord(Origin origin) {
  if (writer_.endsInWord()) text(" ", origin);
}

std::string Nesting::path() const {
  std::string path;
  for (const OpenElement& element : open_) {
    if (!path.empty()) path += " > ";
    path += nameOf(*element.rule);
  }
  return path;
}

// ---- phrasing ---------------------------------------------------------------------------------------

bool Nesting::startPhrasing(const ElementRule& rule, Origin origin) {
  if (!enterFlow(origin)) return false;
  if (rule.placement == Placement::kLink || rule.placement == Placement::kRubyPart) {
    // A link ends the link around it, a ruby part the one before it.
    const std::size_t floor = floorOf(origin);
    const auto sameKind = [&rule](const OpenElement& element) {
      return element.rule->placement == rule.placement;
    };
    for (std::size_t i = blocks_; i < floor; ++i) {
      if (sameKind(open_[i])) return false;
    }
    std::erase_if(suspended_, sameKind);
    for (std::size_t i = open_.size(); i > std::max(blocks_, floor); --i) {
      if (!sameKind(open_[i - 1])) continue;
      suspendPhrasing(i, Kept::kAll);
      closeTop();
      break;
    }
  }
  reopenPhrasing();
  return true;
}

void Nesting::endPhrasing(const ElementRule& rule, Origin origin) {
  const auto matches = [&](const OpenElement& element) {
    return element.origin == origin && ends(rule, *element.rule);
  };
  const auto suspended = std::find_if(suspended_.rbegin(), suspended_.rend(), matches);
  if (suspended != suspended_.rend()) {
    suspended_.erase(std::next(suspended).base());
    return;
  }
  for (std::size_t i = open_.size(); i > std::max(blocks_, floorOf(origin)); --i) {
    if (!matches(open_[i - 1])) continue;
    // Formatting that was opened inside goes on behind it, but nothing leaks out of the furniture.
    if (origin == Origin::kContent) {
      std::erase_if(suspended_,
                    [](const OpenElement& element) { return !isFormatting(element.rule->placement); });
      suspendPhrasing(i, Kept::kFormatting);
    }
    while (open_.size() >= i) closeTop();
    return;
  }
}

/// Ends the phrasing from open_[from] on, to be opened again when text comes. It stood around what is
/// suspended already.
void Nesting::suspendPhrasing(std::size_t from, Kept kept) {
  std::size_t place = 0;
  for (std::size_t i = std::max(from, blocks_); i < open_.size(); ++i) {
    if (suspended_.size() >= limits::kReopenedElements) break;
    if (kept == Kept::kFormatting && !isFormatting(open_[i].rule->placement)) continue;
    suspended_.insert(suspended_.begin() + static_cast<std::ptrdiff_t>(place++), open_[i]);
  }
  while (open_.size() > std::max(from, blocks_)) closeTop();
}

void Nesting::reopenPhrasing() {
  for (const OpenElement& element : suspended_) {
    const std::size_t bytes = element.tag.end - element.tag.begin;
    if (open_.size() >= limits::kOpenElements || reopenedBytes_ + bytes > limits::kReopenedBytes) break;
    reopenedBytes_ += bytes;
    OpenElement again = element;
    again.tag = writer_.repeatTag(element.tag);
    push(again);
  }
  suspended_.clear();
}

// ---- blocks -----------------------------------------------------------------------------------------

bool Nesting::startBlock(const ElementRule& rule, Origin origin) {
  if (!enterFlow(origin)) return false;
  const std::size_t floor = floorOf(origin);
  if (floor > blocks_) return false;  // inside a link or span of the furniture
  const bool furnitureParagraph =
      blocks_ != 0 && blocks_ <= floor && topBlock()->rule->placement == Placement::kParagraph;
  if (furnitureParagraph) return false;
  if (origin == Origin::kFurniture) closeDownTo(lastFurniture());
  suspendPhrasing(blocks_, Kept::kAll);
  // A table needs room for its group, row and cell, so that none of them is refused later.
  if (rule.placement == Placement::kTable && blocks_ + 4 > limits::kOpenElements) return false;
  if (topBlock() != nullptr && topBlock()->rule->placement == Placement::kParagraph) {
    closeDownTo(blocks_ - 1);
  }
  return endImplied(rule, origin);
}

/// Ends what the start tag of a block ends: a heading the heading right around it, an item the item
/// before it. Only lists and other sections come between an item and an item inside it.
bool Nesting::endImplied(const ElementRule& rule, Origin origin) {
  const std::size_t floor = floorOf(origin);
  if (rule.placement == Placement::kHeading) {
    if (topBlock() == nullptr || topBlock()->rule->placement != Placement::kHeading) return true;
    if (blocks_ <= floor) return false;  // the heading is the furniture's: a parser would end it
    closeDownTo(blocks_ - 1);
    return true;
  }
  if (rule.placement != Placement::kListItem && rule.placement != Placement::kDescription) return true;
  for (std::size_t i = blocks_; i > 0; --i) {
    const ElementRule& open = *open_[i - 1].rule;
    if (open.placement == rule.placement) {
      if (i <= floor) return false;  // the item is the furniture's: a parser would end it
      closeDownTo(i - 1);
      return true;
    }
    const std::string_view name = nameOf(open);
    if (name != "div" && name != "address") return true;
  }
  return true;
}

void Nesting::endBlock(const ElementRule& rule, Origin origin) {
  const std::size_t floor = floorOf(origin);
  const bool ofTable = rule.placement == Placement::kTable || isTablePart(rule.placement);
  for (std::size_t i = blocks_; i > floor || (origin == Origin::kFurniture && i > 0); --i) {
    const OpenElement& element = open_[i - 1];
    if (element.origin == origin && ends(rule, *element.rule)) return closeDownTo(i - 1);
    const Placement placement = element.rule->placement;
    if (origin == Origin::kFurniture) continue;
    if (placement == Placement::kTable) return;
    if (!ofTable && (isTableCell(placement) || isTableStructure(placement))) return;
    if (rule.placement == Placement::kListItem &&
        (nameOf(*element.rule) == "ul" || nameOf(*element.rule) == "ol")) {
      return;
    }
  }
}

// ---- tables -----------------------------------------------------------------------------------------

/// The innermost open table, kNone where there is none above the floor.
std::size_t Nesting::findTable(std::size_t floor) const {
  for (std::size_t i = blocks_; i > floor; --i) {
    if (open_[i - 1].rule->placement == Placement::kTable) return i - 1;
  }
  return kNone;
}

bool Nesting::startTablePart(const ElementRule& rule, Origin origin) {
  // A part of a furniture table may be sent by the furniture only, and its own tables have no walls in them.
  const std::size_t table = findTable(origin == Origin::kFurniture ? 0 : floorOf(origin));
  if (table == kNone) return false;
  const auto openAt = [this](std::size_t i, Placement placement) {
    return i < blocks_ && open_[i].rule->placement == placement;
  };
  switch (rule.placement) {
    case Placement::kCell: openRow(table, origin); return true;
    case Placement::kRow:
      if (openAt(table + 1, Placement::kRowGroup)) {
        closeDownTo(table + 2);
      } else {
        closeDownTo(table + 1);
        open(kImpliedRowGroup, {}, origin);
      }
      return true;
    case Placement::kColumn:
      if (openAt(table + 1, Placement::kColumnGroup)) {
        closeDownTo(table + 2);
      } else {
        closeDownTo(table + 1);
        open(kImpliedColumnGroup, {}, origin);
      }
      return true;
    default: closeDownTo(table + 1); return true;
  }
}

/// Makes a row of open_[table] the current element, adding what is missing.
void Nesting::openRow(std::size_t table, Origin origin) {
  const bool inGroup = table + 1 < blocks_ && open_[table + 1].rule->placement == Placement::kRowGroup;
  const bool inRow = inGroup && table + 2 < blocks_ && open_[table + 2].rule->placement == Placement::kRow;
  closeDownTo(table + (inRow ? 3 : inGroup ? 2 : 1));
  if (!inGroup) open(kImpliedRowGroup, {}, origin);
  if (!inRow) open(kImpliedRow, {}, origin);
}

/// Text and other content cannot stand between the parts of a table: a parser would move it before the
/// table. Here it gets a cell of its own and stays where it was.
bool Nesting::enterFlow(Origin origin) {
  const OpenElement* top = topBlock();
  if (top == nullptr || !isTableStructure(top->rule->placement)) return true;
  if (blocks_ <= floorOf(origin)) return false;
  openRow(findTable(0), origin);
  open(kImpliedCell, {}, origin);
  return true;
}

// ---- the stack --------------------------------------------------------------------------------------

void Nesting::open(const ElementRule& rule, std::span<const Attribute> attributes, Origin origin) {
  const Placement placement = rule.placement;
  const HtmlWriter::Tag tag = writer_.startTag(nameOf(rule), attributes);
  if (!isPhrasing(placement) || placement == Placement::kVoidPhrasing) {
    separate_ = false;
    if (observer_ != nullptr) observer_->wordBreak();
  }
  if (isVoid(placement)) return;
  if (!isPhrasing(placement)) ++blocks_;
  push({&rule, tag, static_cast<std::uint32_t>(blocks_), origin});
}

void Nesting::push(const OpenElement& element) {
  const std::size_t floor = element.origin == Origin::kFurniture ? open_.size() + 1 : lastFurniture();
  open_.push_back(element);
  open_.back().floor = static_cast<std::uint32_t>(floor);
}

void Nesting::closeTop() {
  writer_.endTag(nameOf(*open_.back().rule));
  open_.pop_back();
}

/// Ends blocks until `size` elements are open. Of the phrasing in them, formatting goes on behind the
/// block, as it does in a parser, but not out of a table cell.
void Nesting::closeDownTo(std::size_t size) {
  while (blocks_ > size) {
    const std::size_t depth = blocks_;
    const OpenElement& block = open_[depth - 1];
    const bool wall = isTableCell(block.rule->placement) || block.origin == Origin::kFurniture;
    suspendPhrasing(depth, Kept::kAll);
    std::erase_if(suspended_, [&](const OpenElement& element) {
      return element.home >= depth && (wall || !isFormatting(element.rule->placement));
    });
    for (OpenElement& element : suspended_) {
      element.home = std::min(element.home, static_cast<std::uint32_t>(depth - 1));
    }
    closeTop();
    --blocks_;
    if (observer_ != nullptr) observer_->wordBreak();
  }
  while (open_.size() > size) closeTop();
}

/// How many of the open elements this sender cannot end: all up to the last one of the furniture, for
/// content.
std::size_t Nesting::floorOf(Origin origin) const {
  return origin == Origin::kFurniture ? 0 : lastFurniture();
}

const Nesting::OpenElement* Nesting::topBlock() const { return blocks_ == 0 ? nullptr : &open_[blocks_ - 1]; }

}  // namespace article_viewer
