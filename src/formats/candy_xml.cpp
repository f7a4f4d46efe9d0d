#include "formats/candy_xml.h"

#include <algorithm>
#include <iterator>

#include "base/ascii.h"

namespace article_viewer {
namespace {

struct NamedMark {
  std::string_view name;
  FlowKind kind;
};

constexpr NamedMark kMarks[] = {
    {"bold>", FlowKind::kStrong}, {"italic>", FlowKind::kEmphasis}, {"caption>", FlowKind::kLink}};

/// Elements whose text is for machines.
constexpr std::string_view kHidden[] = {"itemMeta>", "altText>"};

/// How far is looked ahead for what belongs to a tag.
constexpr std::size_t kLookahead = 4096;

bool isHidden(std::string_view name) {
  return std::any_of(std::begin(kHidden), std::end(kHidden),
                     [name](std::string_view hidden) { return name.starts_with(hidden); });
}

/// The address in a link that begins here; of several, the first. Empty where there is none.
std::string_view addressOf(std::string_view link) {
  constexpr std::string_view kBegin = "href=\"";
  link = link.substr(0, kLookahead);
  link = link.substr(0, link.find("</link>"));
  const std::size_t begin = link.find(kBegin);
  if (begin == std::string_view::npos) return {};
  link.remove_prefix(begin + kBegin.size());
  return link.substr(0, link.find('"'));
}

class CandyWriter {
 public:
  explicit CandyWriter(FlowBuilder& out) : out_(out) {}

  void write(std::string_view xml) {
    while (!xml.empty()) {
      const std::size_t tag = std::min(xml.find('<'), xml.size());
      run(xml.substr(0, tag));
      xml.remove_prefix(tag);
      const std::size_t end = xml.find('>');
      if (end == std::string_view::npos) {
        run(xml);
        break;
      }
      xml.remove_prefix(takeTag(xml, end + 1));
    }
    while (open_ != 0) close();
  }

 private:
  /// Character references are left to whoever reads the text.
  void run(std::string_view text) { isBlank(text) ? out_.text(text) : out_.markup(text, TextFormat::kHtml); }

  /// How many bytes of the text are done with this tag.
  std::size_t takeTag(std::string_view text, std::size_t length) {
    const bool isEnd = text.starts_with("</");
    const std::string_view name = text.substr(isEnd ? 2 : 1);
    if (name.starts_with("link")) address_ = isEnd ? std::string_view() : addressOf(text);
    for (const NamedMark& mark : kMarks) {
      if (!name.starts_with(mark.name)) continue;
      if (!isEnd) open(mark.kind);
      if (isEnd && open_ != 0 && kinds_[open_ - 1] == mark.kind) close();
    }
    if (isEnd || !isHidden(name)) return length;
    const std::size_t end = text.substr(length, kLookahead).find("</");
    return end == std::string_view::npos ? length : length + end;
  }

  void open(FlowKind kind) {
    if (open_ == kDeepest || (kind == FlowKind::kLink && address_.empty())) return;
    kinds_[open_++] = kind;
    out_.begin(kind, kind == FlowKind::kLink ? out_.context().plainText(address_) : std::string_view());
  }

  void close() {
    out_.end();
    --open_;
  }

  static constexpr std::size_t kDeepest = 8;

  FlowBuilder& out_;
  std::string_view address_;
  FlowKind kinds_[kDeepest] = {};
  std::size_t open_ = 0;
};

}  // namespace

void writeCandyXml(std::string_view xml, FlowBuilder& out) { CandyWriter(out).write(xml); }

}  // namespace article_viewer
