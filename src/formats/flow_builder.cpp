#include "formats/flow_builder.h"

#include <algorithm>
#include <new>

#include "base/ascii.h"

namespace article_viewer {
namespace {

FlowKind next(FlowKind kind) { return static_cast<FlowKind>(static_cast<int>(kind) + 1); }

bool isSame(const FlowPart& mark, const FlowPart& other) {
  return mark.kind == other.kind && mark.url == other.url && mark.language == other.language;
}

}  // namespace

void FlowBuilder::open(FlowKind kind, std::string_view url, std::string_view language) {
  addPart({.url = url, .language = language, .kind = kind});
  open_.push_back(kind);
}

void FlowBuilder::close() {
  const FlowKind kind = open_.back();
  open_.pop_back();
  const FlowPart& last = flow_.back();
  if (kind <= FlowKind::kHeading6 && last.kind == kind && !last.isEnd)
    return flow_.truncate(flow_.size() - 1);
  addPart({.kind = kind, .isEnd = true});
}

FlowPart& FlowBuilder::begin(FlowKind kind, std::string_view url, std::string_view language) {
  setMarks({});
  open(kind, url, language);
  return flow_.back();
}

void FlowBuilder::end() {
  setMarks({});
  if (!open_.empty()) close();
}

void FlowBuilder::setMarks(const Marks& marks) {
  if (marks == marks_) return;
  marks_ = marks;
  FlowPart wanted[kMostMarks];  // from the outside
  std::size_t count = 0;
  if (!marks.language.empty()) wanted[count++] = {.language = marks.language, .kind = FlowKind::kSpan};
  if (!marks.url.empty()) wanted[count++] = {.url = marks.url, .kind = FlowKind::kLink};
  for (auto kind = FlowKind::kStrong; kind != FlowKind::kSpan; kind = next(kind)) {
    if (marks.has(kind)) wanted[count++] = {.kind = kind};
  }
  std::size_t kept = 0;
  while (kept < std::min(count, openMarks_) && isSame(wanted[kept], openMark_[kept])) ++kept;
  for (; openMarks_ > kept; --openMarks_) close();
  for (; openMarks_ < count; ++openMarks_) {
    const FlowPart& mark = openMark_[openMarks_] = wanted[openMarks_];
    open(mark.kind, mark.url, mark.language);
  }
}

void FlowBuilder::text(std::string_view text, const Marks& marks) {
  if (text.empty()) return;
  setMarks(marks);
  if (isBlank(firstText_)) firstText_ = text;
  addPart({.text = text});
}

void FlowBuilder::markup(std::string_view text, TextFormat format) {
  if (format == TextFormat::kPlain) return this->text(text);
  if (isBlank(text)) return;
  setMarks({});
  if (isBlank(firstText_)) firstText_ = text;
  addPart({.text = text, .kind = format == TextFormat::kHtml ? FlowKind::kHtml : FlowKind::kMarkdown});
}

void FlowBuilder::lineBreak() { addPart({.kind = FlowKind::kLineBreak}); }

void FlowBuilder::divider() {
  setMarks({});
  if (!flow_.empty() && flow_.back().kind == FlowKind::kDivider) return;
  addPart({.kind = FlowKind::kDivider});
}

void FlowBuilder::wrapped(FlowKind kind, std::string_view text) { rich(kind, {text}); }

void FlowBuilder::add(const RichText& text) {
  if (text.format != TextFormat::kFlow) return markup(text.text, text.format);
  if (isBlank(firstText_)) firstText_ = text.text;
  for (const FlowPart& part : text.flow) addPart(part);
}

/// A flow that begins with a block has its own paragraphs.
void FlowBuilder::rich(FlowKind kind, const RichText& text) {
  if (isBlank(text.text)) return;
  const FlowKind first = text.format == TextFormat::kFlow ? text.flow.front().kind : FlowKind::kText;
  const bool areNodes = first >= FlowKind::kDivider && first < FlowKind::kLink;
  const bool hasBlocks = areNodes || text.format == TextFormat::kMarkdown;
  const bool isWrapped = kind != FlowKind::kParagraph || !hasBlocks;
  if (isWrapped) begin(kind);
  add(text);
  if (isWrapped) end();
}

void FlowBuilder::link(std::string_view url, std::string_view text) {
  if (text.empty()) text = url;
  if (text.empty()) return;
  begin(FlowKind::kParagraph);
  this->text(text, {.url = url});
  end();
}

void FlowBuilder::addImage(const Image& image) {
  if (!image.url.empty()) addPart({.text = image.alt, .url = image.url, .kind = FlowKind::kImage});
}

void FlowBuilder::flowOf(const Image& image) {
  if (isBlank(image.caption.text) && image.credit.empty()) return addImage(image);
  begin(FlowKind::kFigure);
  addImage(image);
  rich(FlowKind::kCaption, image.caption);
  wrapped(FlowKind::kCaption, image.credit);
  end();
}

void FlowBuilder::rowOf(const List<RichText>& cells, FlowKind kind) {
  if (cells.empty()) return;
  begin(FlowKind::kTableRow);
  for (const RichText& cell : cells) {
    begin(kind);
    add(cell);
    end();
  }
  end();
}

void FlowBuilder::flowOf(const Block& block, const BlockDetails& details) {
  if (block.type == BlockType::kDivider) return divider();
  if (block.type == BlockType::kCode) return wrapped(FlowKind::kPreformatted, block.text.text);
  const bool isQuote = block.type == BlockType::kQuote || block.type == BlockType::kPullquote;
  const bool isTable = block.type == BlockType::kTable;
  if (isQuote || isTable) begin(isQuote ? FlowKind::kQuote : FlowKind::kTable);
  rowOf(details.head, FlowKind::kTableHeader);
  for (const List<RichText>& row : details.rows) rowOf(row, FlowKind::kTableCell);
  for (const Image& image : details.images) flowOf(image);
  const std::string_view url = details.sources.empty() ? details.url : details.sources[0].url;
  if (block.type == BlockType::kReadMore || block.type == BlockType::kEmbed || !details.sources.empty()) {
    link(url, details.title.empty() ? block.text.text : details.title);
  } else {
    wrapped(FlowKind::kParagraph, details.title);
    rich(FlowKind::kParagraph, block.text);
  }
  rich(FlowKind::kParagraph, details.cite);
  if (isQuote || isTable) end();
  rich(FlowKind::kParagraph, details.caption);
  rich(FlowKind::kParagraph, details.transcript);
}

void FlowBuilder::block(const Block& block) {
  static constexpr BlockDetails kNone;
  if (!open_.empty() || out_ == nullptr)
    return flowOf(block, block.details == nullptr ? kNone : *block.details);
  finish();
  if (out_->size() < context_.limits().blocks) out_->add(context_.memory(), block);
}

void FlowBuilder::block(BlockType type, const RichText& text, const BlockDetails& details) {
  block({type, text, new (context_.memory().take(sizeof details)) BlockDetails(details)});
}

void FlowBuilder::image(const Image& image) {
  BlockDetails details;
  details.images.add(context_.memory(), image);
  block(BlockType::kImage, {}, details);
}

void FlowBuilder::embed(const Link& page, std::string_view poster) {
  BlockDetails details;
  details.title = page.name;
  details.url = page.url;
  details.poster = poster;
  block(BlockType::kEmbed, {}, details);
}

RichText FlowBuilder::take() {
  setMarks({});
  const RichText text{firstText_, TextFormat::kFlow, flow_};
  flow_ = {};
  firstText_ = {};
  return text;
}

void FlowBuilder::finish() {
  setMarks({});
  while (!open_.empty()) close();
  if (!flow_.empty()) out_->add(context_.memory(), {BlockType::kFlow, take()});
}

FlowKind headingOf(std::int64_t level) {
  const std::int64_t known = std::clamp<std::int64_t>(level, 2, 6);
  return static_cast<FlowKind>(static_cast<std::int64_t>(FlowKind::kHeading2) + known - 2);
}

}  // namespace article_viewer
