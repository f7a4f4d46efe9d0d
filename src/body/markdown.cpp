#include "body/markdown.h"

#include <cstdint>
#include <string>

#include <md4c.h>

#include "base/ascii.h"
#include "base/digits.h"
#include "base/holds.h"
#include "base/utf8.h"
#include "body/markdown_tables.h"
#include "body/start_tag.h"
#include "body/text.h"
#include "markup/char_refs.h"
#include "markup/sanitize.h"
#include "markup/sanitizer_report.h"
#include "markup/tokenizer.h"

namespace article_viewer {
namespace {

constexpr std::string_view kHeadings[] = {"h1", "h2", "h3", "h4", "h5", "h6"};
constexpr std::string_view kAlignments[] = {"", "left", "center", "right"};

/// What a document may make out of nothing, in bytes per byte of source. The parser fills short rows of a
/// table up to 128 cells, and repeats the address of a link definition at each of its uses; both would let
/// a small text become a huge page. What a writer's text says itself costs at most one per byte.
constexpr std::uint64_t kAllowancePerByte = 8;
constexpr std::uint64_t kAllowanceOfAll = 1U << 20U;
constexpr std::uint64_t kCellCost = 8;

/// In front of the text of a field: no block of CommonMark starts with it, and every inline construct may
/// stand right after it, so the whole field becomes one paragraph. It is taken off again.
constexpr char kInlineGuard = '(';

/// Elements whose content nobody sees, and that no other tag ends.
constexpr std::string_view kHidden[] = {"template", "noscript", "datalist"};

/// Element name of the block types that need nothing but their tags; the order is that of MD_BLOCKTYPE.
constexpr std::string_view kBlockNames[] = {"", "blockquote", "ul",    "ol",    "li",    "hr", "",   "pre",
                                            "", "p",          "table", "thead", "tbody", "tr", "th", "td"};
/// The same for MD_SPANTYPE.
constexpr std::string_view kSpanNames[] = {"em", "strong", "a", "", "code", "del", "code", "code", "a", "u"};

/// Receives md4c's callbacks and sends what they mean to the sink. Attribute values and decoded entities
/// go through buffers that are used again, so that a document costs no allocation per event.
class MarkdownWriter {
 public:
  enum class Level : bool { kBlock, kInline };

  MarkdownWriter(MarkupSink& sink, Level level)
      : sink_(sink),
        report_(reportOf(sink)),
        tokenizer_(sink),
        isInline_(level == Level::kInline),
        hasGuard_(isInline_) {}

  /// Returns what is left of the source where the document used up its allowance, or the parser gave up.
  std::string_view write(std::string_view source) {
    allowance_ = source.size() * kAllowancePerByte + kAllowanceOfAll;
    source_ = source;
    lastText_ = source.data();
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
      static_cast<MarkdownWriter*>(self)->enterBlock(type, detail);
      return static_cast<MarkdownWriter*>(self)->isSpent();
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
      static_cast<MarkdownWriter*>(self)->leaveBlock(type, detail);
      return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
      static_cast<MarkdownWriter*>(self)->enterSpan(type, detail);
      return static_cast<MarkdownWriter*>(self)->isSpent();
    };
    parser.leave_span = [](MD_SPANTYPE type, void* detail, void* self) {
      static_cast<MarkdownWriter*>(self)->leaveSpan(type, detail);
      return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      static_cast<MarkdownWriter*>(self)->text(type, std::string_view(text, size));
      return 0;
    };
    if (md_parse(source.data(), static_cast<MD_SIZE>(source.size()), &parser, this) == 0) return {};
    endRawHtml();
    return source.substr(static_cast<std::size_t>(lastText_ - source.data()));
  }

 private:
  void enterBlock(MD_BLOCKTYPE type, void* detail);
  void leaveBlock(MD_BLOCKTYPE type, void* detail);
  void enterSpan(MD_SPANTYPE type, void* detail);
  void leaveSpan(MD_SPANTYPE type, void* detail);
  void text(MD_TEXTTYPE type, std::string_view text);

  /// A negative value stops the parser; of others it loses track.
  [[nodiscard]] int isSpent() const { return spent_ > allowance_ ? -1 : 0; }
  void beginList(int isTight) { tightLists_ += static_cast<char>(isTight != 0); }
  void startWith(std::string_view name, const Attribute& attribute, bool hasAttribute);
  void startOrderedList(const MD_BLOCK_OL_DETAIL& detail);
  void startItem(const MD_BLOCK_LI_DETAIL& detail);
  void startCode(const MD_BLOCK_CODE_DETAIL& detail);
  void startCell(std::string_view name, const MD_BLOCK_TD_DETAIL& detail);
  void startLink(const MD_SPAN_A_DETAIL& detail);
  void reportAt(const MD_ATTRIBUTE& address);
  void writeImage(const MD_SPAN_IMG_DETAIL& detail);
  void writeTaskMark();
  void writeText(std::string_view text);
  void writeCellCode(std::string_view text);
  void endRawHtml();
  void endLostImage();
  void noteHidden(std::string_view tag);
  void endHidden(MD_BLOCKTYPE type);

  MarkupSink& sink_;
  SanitizerReport* const report_;
  HtmlTokenizer tokenizer_;
  const bool isInline_;
  bool hasGuard_;  ///< the guard in front of an inline text has not come by yet
  bool inCell_ = false;
  bool usedHtml_ = false;      ///< the tokenizer was fed within this leaf block
  unsigned hidden_ = 0;        ///< bit n: kHidden[n] was opened in this leaf block
  unsigned imageDepth_ = 0;    ///< within an image's text, which becomes its alt
  std::string_view taskMark_;  ///< waits for the first paragraph of a loose list item
  std::string tightLists_;     ///< for each open list, outermost first: 1 or 0
  std::uint64_t allowance_ = 0;
  std::uint64_t spent_ = 0;
  std::string_view source_;
  const char* lastText_ = nullptr;  ///< where in the source the last text ended
  std::string alt_;
  std::string firstValue_;
  std::string secondValue_;
  std::string entity_;
};

/// The value of an attribute with its entities decoded: a view of the source where there are none, else
/// of the buffer.
std::string_view attributeValue(const MD_ATTRIBUTE& attribute, std::string& buffer) {
  if (attribute.size == 0) return {};
  const std::string_view whole(attribute.text, attribute.size);
  if (attribute.substr_types[0] == MD_TEXT_NORMAL && attribute.substr_offsets[1] == attribute.size)
    return whole;
  buffer.clear();
  for (std::size_t i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
    const MD_OFFSET begin = attribute.substr_offsets[i];
    const std::string_view part = whole.substr(begin, attribute.substr_offsets[i + 1] - begin);
    switch (attribute.substr_types[i]) {
      case MD_TEXT_ENTITY: decodeCharacterReferences(part, buffer); break;
      case MD_TEXT_NULLCHAR: buffer += kReplacementText; break;
      default: buffer += part;
    }
  }
  return buffer;
}

std::string_view blockName(MD_BLOCKTYPE type, void* detail) {
  if (type != MD_BLOCK_H) return kBlockNames[type];
  return kHeadings[static_cast<MD_BLOCK_H_DETAIL*>(detail)->level - 1];
}

void MarkdownWriter::enterBlock(MD_BLOCKTYPE type, void* detail) {
  if (isInline_) return;
  switch (type) {
    case MD_BLOCK_DOC:
    case MD_BLOCK_HTML: return;
    case MD_BLOCK_UL: beginList(static_cast<MD_BLOCK_UL_DETAIL*>(detail)->is_tight); return sink_.start("ul");
    case MD_BLOCK_OL: return startOrderedList(*static_cast<MD_BLOCK_OL_DETAIL*>(detail));
    case MD_BLOCK_LI: return startItem(*static_cast<MD_BLOCK_LI_DETAIL*>(detail));
    case MD_BLOCK_CODE: return startCode(*static_cast<MD_BLOCK_CODE_DETAIL*>(detail));
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: return startCell(kBlockNames[type], *static_cast<MD_BLOCK_TD_DETAIL*>(detail));
    default: sink_.start(blockName(type, detail));
  }
  if (type == MD_BLOCK_P) writeTaskMark();
}

void MarkdownWriter::leaveBlock(MD_BLOCKTYPE type, void* detail) {
  if (usedHtml_) endRawHtml();
  if (hidden_ != 0) endHidden(type);
  if (imageDepth_ != 0) endLostImage();
  if (isInline_) return;
  switch (type) {
    case MD_BLOCK_DOC:
    case MD_BLOCK_HTML:
    case MD_BLOCK_HR: return;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL: tightLists_.pop_back(); break;
    case MD_BLOCK_LI: writeTaskMark(); break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: inCell_ = false; break;
    case MD_BLOCK_CODE: sink_.end("code"); break;
    default: break;
  }
  sink_.end(blockName(type, detail));
}

void MarkdownWriter::startWith(std::string_view name, const Attribute& attribute, bool hasAttribute) {
  sink_.start(name, std::span(&attribute, hasAttribute ? 1 : 0));
}

void MarkdownWriter::startOrderedList(const MD_BLOCK_OL_DETAIL& detail) {
  beginList(detail.is_tight);
  DigitBuffer buffer;
  startWith("ol", {"start", writeDigits(detail.start, buffer)}, detail.start != 1);
}

/// The box of a task stands in front of its text: in the item itself, or in the first paragraph of a loose
/// item, which comes later.
void MarkdownWriter::startItem(const MD_BLOCK_LI_DETAIL& detail) {
  sink_.start("li");
  if (detail.is_task == 0) return;
  taskMark_ = detail.task_mark == ' ' ? "\u2610 " : "\u2611 ";
  if (tightLists_.back() != 0) writeTaskMark();
}

void MarkdownWriter::writeTaskMark() {
  if (taskMark_.empty()) return;
  sink_.text(taskMark_);
  taskMark_ = {};
}

void MarkdownWriter::startCode(const MD_BLOCK_CODE_DETAIL& detail) {
  sink_.start("pre");
  secondValue_ = "language-";
  secondValue_ += attributeValue(detail.lang, firstValue_);
  startWith("code", {"class", secondValue_}, detail.lang.size != 0);
}

void MarkdownWriter::startCell(std::string_view name, const MD_BLOCK_TD_DETAIL& detail) {
  spent_ += kCellCost;
  inCell_ = true;
  startWith(name, {"align", kAlignments[detail.align]}, detail.align != MD_ALIGN_DEFAULT);
}

void MarkdownWriter::enterSpan(MD_SPANTYPE type, void* detail) {
  if (type == MD_SPAN_IMG) {
    const auto& image = *static_cast<MD_SPAN_IMG_DETAIL*>(detail);
    spent_ += image.src.size + image.title.size;
    if (imageDepth_++ == 0) alt_.clear();
  }
  if (imageDepth_ != 0) return;
  if (type == MD_SPAN_A) return startLink(*static_cast<MD_SPAN_A_DETAIL*>(detail));
  sink_.start(kSpanNames[type]);
}

void MarkdownWriter::leaveSpan(MD_SPANTYPE type, void* detail) {
  if (type == MD_SPAN_IMG) {
    if (imageDepth_ != 0 && --imageDepth_ == 0) writeImage(*static_cast<MD_SPAN_IMG_DETAIL*>(detail));
    return;
  }
  if (imageDepth_ == 0) sink_.end(kSpanNames[type]);
}

/// The address stands in the source where the parser had nothing to decode in it; else somewhere behind the
/// last text.
void MarkdownWriter::reportAt(const MD_ATTRIBUTE& address) {
  if (report_ == nullptr) return;
  report_->at(holds(source_, address.text) ? address.text : lastText_);
}

void MarkdownWriter::startLink(const MD_SPAN_A_DETAIL& detail) {
  reportAt(detail.href);
  spent_ += detail.href.size + detail.title.size;
  const Attribute attributes[] = {{"href", attributeValue(detail.href, firstValue_)},
                                  {"title", attributeValue(detail.title, secondValue_)}};
  sink_.start("a", std::span(attributes, detail.title.size == 0 ? 1 : 2));
}

void MarkdownWriter::writeImage(const MD_SPAN_IMG_DETAIL& detail) {
  reportAt(detail.src);
  if (report_ != nullptr && alt_.empty()) report_->add(DropReason::kNoAlternative, "img", {}, {});
  const Attribute attributes[] = {{"src", attributeValue(detail.src, firstValue_)},
                                  {"alt", alt_},
                                  {"title", attributeValue(detail.title, secondValue_)}};
  sink_.start("img", std::span(attributes, detail.title.size == 0 ? 2 : 3));
}

void MarkdownWriter::text(MD_TEXTTYPE type, std::string_view text) {
  switch (type) {
    case MD_TEXT_NULLCHAR: return writeText(kReplacementText);
    case MD_TEXT_BR: return imageDepth_ == 0 ? sink_.start("br") : writeText(" ");
    case MD_TEXT_ENTITY:
      entity_.clear();
      decodeCharacterReferences(text, entity_);
      return writeText(entity_);
    case MD_TEXT_HTML:
      if (imageDepth_ != 0) return;
      usedHtml_ = true;
      noteHidden(text);
      return tokenizer_.feed(text);
    case MD_TEXT_CODE: return inCell_ ? writeCellCode(text) : writeText(text);
    case MD_TEXT_NORMAL:
      // Most of it points into the source; a few constant pieces of the parser do not, and are skipped by
      // their size.
      if (text.size() > 1) lastText_ = text.data() + text.size();
      return writeText(text);
    default: return writeText(text);
  }
}

void MarkdownWriter::writeText(std::string_view text) {
  if (hasGuard_) {
    hasGuard_ = false;
    text.remove_prefix(1);
    if (text.empty()) return;
  }
  if (imageDepth_ == 0) return sink_.text(text);
  alt_ += text;
}

void MarkdownWriter::noteHidden(std::string_view tag) {
  if (!tag.starts_with('<')) return;
  for (unsigned i = 0; i < std::size(kHidden); ++i) {
    if (equalsIgnoringAsciiCase(tag.substr(1, kHidden[i].size()), kHidden[i])) hidden_ |= 1U << i;
  }
}

/// What a tag within a line hides is at most the rest of that paragraph, not the rest of the article. A
/// block of HTML may hide what follows: it says so in lines of its own.
void MarkdownWriter::endHidden(MD_BLOCKTYPE type) {
  for (unsigned i = 0; i < std::size(kHidden); ++i) {
    if (type != MD_BLOCK_HTML && (hidden_ >> i & 1U) != 0) sink_.end(kHidden[i]);
  }
  hidden_ = 0;
}

/// The parser has been seen to open and close spans that do not belong together (`![]([^)*]()`). An image
/// without an end must not keep the text behind it.
void MarkdownWriter::endLostImage() {
  imageDepth_ = 0;
  sink_.text(alt_);
}

/// In a table even code needs a backslash before a pipe; it belongs to the table, not to the code.
void MarkdownWriter::writeCellCode(std::string_view text) {
  for (std::size_t at = text.find("\\|"); at != std::string_view::npos; at = text.find("\\|")) {
    writeText(text.substr(0, at));
    writeText("|");
    text.remove_prefix(at + 2);
  }
  writeText(text);
}

/// A leaf block has ended: what its raw HTML left unfinished must not reach into the next one.
void MarkdownWriter::endRawHtml() {
  tokenizer_.finish();
  usedHtml_ = false;
}

std::string_view parse(std::string_view source, MarkdownWriter::Level level, MarkupSink& sink) {
  return MarkdownWriter(sink, level).write(source);
}

/// Whether a line of Markdown ends with two spaces or a backslash, which ask for a line break.
bool endsWithHardBreak(std::string_view line) {
  return line.ends_with("  ") || (line.ends_with('\\') && !line.ends_with("\\\\"));
}

/// The text of a field as one line after the guard. Breaks become raw <br>, which a line can hold.
std::string asOneLine(std::string_view text) {
  std::string line(1, kInlineGuard);
  line.reserve(text.size() + 16);
  while (true) {
    const std::size_t end = text.find_first_of("\r\n");
    std::string_view piece = text.substr(0, end);
    if (end == std::string_view::npos) {
      line += piece;
      return line;
    }
    const bool isHard = endsWithHardBreak(piece);
    if (isHard && piece.ends_with('\\')) piece.remove_suffix(1);
    while (piece.ends_with(' ')) piece.remove_suffix(1);
    line += piece;
    const std::string_view blanks = text.substr(end);
    const std::size_t next = blanks.find_first_not_of(" \t\r\n");
    const std::string_view gap = blanks.substr(0, next);
    const bool isBlankLine = gap.find('\n') != gap.rfind('\n');
    line += isBlankLine ? " <br><br>" : isHard ? " <br>" : " ";
    text = blanks.substr(gap.size());
  }
}

}  // namespace

void writeMarkdown(std::string_view text, MarkupSink& sink) {
  std::string changed;
  const std::string_view original = text;
  if (fillEmptyCells(text, changed)) text = changed;
  const CopyInReport copy(reportOf(sink), changed, original);
  writeText(parse(text, MarkdownWriter::Level::kBlock, sink), sink);
}

void writeMarkdownInline(std::string_view text, MarkupSink& sink) {
  text = stripAsciiWhitespace(text);
  if (text.empty()) return;
  const std::string line = asOneLine(text);
  const CopyInReport copy(reportOf(sink), line, text);
  sink.text(parse(line, MarkdownWriter::Level::kInline, sink));
}

}  // namespace article_viewer
