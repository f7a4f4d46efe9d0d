#include "formats/styled_text.h"

#include <algorithm>
#include <string_view>

#include "base/ascii.h"
#include "base/utf8.h"
#include "formats/mapping.h"

namespace article_viewer {
namespace {

/// A part of a text, in UTF-16 units.
struct Range {
  std::uint32_t start;
  std::uint32_t end;
  Marks marks;
};

/// What a member of a text style means, apart from how it looks.
struct StyleRow {
  const char* key;
  std::string_view part;  ///< of its value; empty: true or an object
  FlowKind kind;
};

constexpr StyleRow kStyles[] = {
    {"fontWeight", "bold", FlowKind::kStrong},
    {"fontName", "Bold", FlowKind::kStrong},
    {"fontStyle", "italic", FlowKind::kEmphasis},
    {"fontName", "Italic", FlowKind::kEmphasis},
    {"underline", "", FlowKind::kUnderline},
    {"strikethrough", "", FlowKind::kStrikethrough},
    {"verticalAlignment", "superscript", FlowKind::kSuperscript},
    {"verticalAlignment", "subscript", FlowKind::kSubscript},
};

/// `style` is an object, or the name of one of the document.
void addMarks(JsonValue style, FormatContext& context, Marks& out) {
  if (style.isString()) style = context.root().find("textStyles").find(style.text().c_str());
  constexpr std::uint32_t kBold = 600;
  if (numberOf(style.find("fontWeight")) >= kBold) out.add(FlowKind::kStrong);
  for (const StyleRow& row : kStyles) {
    const JsonValue value = style.find(row.key);
    const bool is = row.part.empty() ? value.isTrue() || value.isObject()
                                     : value.raw().find(row.part) != std::string_view::npos;
    if (is) out.add(row.kind);
  }
}

/// The ranges of one text; more than these are left out, because each is looked at for each of them.
class Ranges {
 public:
  void add(JsonValue ranges, FormatContext& context) {
    for (const JsonValue value : ranges.elements()) {
      if (count_ == kMost) {
        return context.warn(Code::kTooMany, value,
                            "There are too many ranges; from here on they are left out.");
      }
      Range& range = ranges_[count_++];
      range.start = numberOf(value.find("rangeStart"));
      range.end = range.start + numberOf(value.find("rangeLength"));
      readField(context, FieldKind::kText, value.find("URL"), range.marks.url);
      addMarks(value.find("textStyle"), context, range.marks);
    }
  }

  /// Adds the marks of what begins at this unit; returns where others begin to hold.
  std::uint32_t marksAt(std::uint32_t at, Marks& out) const {
    std::uint32_t end = static_cast<std::uint32_t>(-1);
    for (std::size_t i = 0; i != count_; ++i) {
      const Range& range = ranges_[i];
      if (at < range.start) {
        end = std::min(end, range.start);
      } else if (at < range.end) {
        end = std::min(end, range.end);
        out.bits |= range.marks.bits;
        if (!range.marks.url.empty()) out.url = range.marks.url;
      }
    }
    return end;
  }

 private:
  static constexpr std::size_t kMost = 128;

  Range ranges_[kMost] = {};
  std::size_t count_ = 0;
};

}  // namespace

void writeStyledText(JsonValue holder, JsonValue value, bool asParagraphs, FlowBuilder& out) {
  constexpr char32_t kFirstPair = 0x10000;
  Ranges ranges;
  ranges.add(holder.find("additions"), out.context());
  ranges.add(holder.find("inlineTextStyles"), out.context());
  std::string_view text = stripTrailingAsciiWhitespace(out.context().text(value));
  bool isOpen = false;
  std::size_t length = 0;
  std::uint32_t at = 0;
  Marks marks;
  std::uint32_t end = ranges.marksAt(at, marks);
  while (!text.empty()) {
    const bool isLineEnd = asParagraphs && length < text.size() && text[length] == '\n';
    if (length < text.size() && at < end && !isLineEnd) {
      const DecodedCodePoint decoded = decodeUtf8(text, length);
      length += decoded.length;
      at += decoded.value >= kFirstPair ? 2 : 1;
      continue;
    }
    const std::string_view run = text.substr(0, length);
    if (asParagraphs && !isOpen && !isBlank(run)) {
      out.begin(FlowKind::kParagraph);
      isOpen = true;
    }
    if (isOpen || !asParagraphs) out.text(run, marks);
    if (isLineEnd && isOpen) {
      out.end();
      isOpen = false;
    }
    text.remove_prefix(length + (isLineEnd ? 1 : 0));
    at += isLineEnd ? 1 : 0;
    length = 0;
    marks = {};
    end = ranges.marksAt(at, marks);
  }
  if (isOpen) out.end();
}

}  // namespace article_viewer
