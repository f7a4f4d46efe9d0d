#include "formats/styled_text.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "base/ascii.h"
#include "base/utf8.h"
#include "formats/mapping.h"

namespace article_viewer {
namespace {

/// The beginning or end of a range.
struct Edge {
  std::uint32_t at;  ///< in UTF-16 units
  bool isStart;
  Marks marks;
};

void addIf(bool is, FlowKind kind, Marks& marks) {
  if (is) marks.add(kind);
}

/// What a text style means, apart from how it looks: an object, or the name of one of the document.
Marks marksOf(JsonValue style, FormatContext& context) {
  if (style.isString()) style = context.root().find("textStyles").find(style.text().c_str());
  constexpr std::uint32_t kBold = 600;
  const JsonValue weight = style.find("fontWeight");
  const std::string_view font = style.find("fontName").raw();
  const auto has = [font](std::string_view part) { return font.find(part) != std::string_view::npos; };
  Marks marks;
  addIf(weight.equals("bold") || numberOf(weight) >= kBold || has("Bold"), FlowKind::kStrong, marks);
  addIf(style.find("fontStyle").equals("italic") || has("Italic"), FlowKind::kEmphasis, marks);
  addIf(style.find("underline").exists(), FlowKind::kUnderline, marks);
  addIf(style.find("strikethrough").exists(), FlowKind::kStrikethrough, marks);
  addIf(style.find("verticalAlignment").equals("superscript"), FlowKind::kSuperscript, marks);
  addIf(style.find("verticalAlignment").equals("subscript"), FlowKind::kSubscript, marks);
  return marks;
}

void addEdges(JsonValue ranges, FormatContext& context, std::vector<Edge>& out) {
  for (const JsonValue range : ranges.elements()) {
    Marks marks = marksOf(range.find("textStyle"), context);
    readField(context, FieldKind::kText, range.find("URL"), marks.url);
    const std::uint32_t start = numberOf(range.find("rangeStart"));
    out.push_back({start, true, marks});
    out.push_back({start + numberOf(range.find("rangeLength")), false, marks});
  }
}

/// Takes this many UTF-16 units off the text.
std::string_view takeUnits(std::string_view& text, std::uint32_t units) {
  constexpr char32_t kFirstPair = 0x10000;
  std::size_t length = 0;
  while (units != 0 && length < text.size()) {
    const DecodedCodePoint decoded = decodeUtf8(text, length);
    length += decoded.length;
    units -= std::min(units, decoded.value >= kFirstPair ? 2U : 1U);
  }
  const std::string_view taken = text.substr(0, length);
  text.remove_prefix(length);
  return taken;
}

/// Appends one run, and ends a paragraph with each line.
class Writer {
 public:
  Writer(bool asParagraphs, FlowBuilder& out) : asParagraphs_(asParagraphs), out_(out) {}

  void write(std::string_view run, const Marks& marks) {
    while (asParagraphs_ && !run.empty()) {
      const std::size_t end = std::min(run.find('\n'), run.size());
      writeInLine(run.substr(0, end), marks);
      if (end == run.size()) return;
      finish();
      run.remove_prefix(end + 1);
    }
    out_.text(run, marks);
  }

  void finish() {
    if (isOpen_) out_.end();
    isOpen_ = false;
  }

 private:
  void writeInLine(std::string_view text, const Marks& marks) {
    if (!isOpen_ && isBlank(text)) return;
    if (!isOpen_) out_.begin(FlowKind::kParagraph);
    isOpen_ = true;
    out_.text(text, marks);
  }

  bool asParagraphs_;
  FlowBuilder& out_;
  bool isOpen_ = false;
};

}  // namespace

void writeStyledText(JsonValue holder, JsonValue value, bool asParagraphs, FlowBuilder& out) {
  FormatContext& context = out.context();
  std::vector<Edge> edges;
  addEdges(holder.find("additions"), context, edges);
  addEdges(holder.find("inlineTextStyles"), context, edges);
  std::sort(edges.begin(), edges.end(),
            [](const Edge& left, const Edge& right) { return left.at < right.at; });
  std::string_view text = context.text(value);
  Writer writer(asParagraphs, out);
  Marks marks;
  std::uint32_t at = 0;
  for (const Edge& edge : edges) {
    writer.write(takeUnits(text, edge.at - at), marks);
    at = edge.at;
    if (edge.isStart) {
      marks.bits |= edge.marks.bits;
      if (!edge.marks.url.empty()) marks.url = edge.marks.url;
    } else {
      marks.bits &= static_cast<std::uint16_t>(~edge.marks.bits);
      if (!edge.marks.url.empty()) marks.url = {};
    }
  }
  writer.write(text, marks);
  writer.finish();
}

}  // namespace article_viewer
