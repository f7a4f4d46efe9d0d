#include "formats/node_roles.h"

#include <string_view>

#include "base/ascii.h"

namespace article_viewer {
namespace {

using Role = NodeRole;
using Flow = FlowKind;

struct NamedRole {
  char name[23];  ///< padded, not a pointer: addresses are what compresses worst
  Role role;
  Flow flow = Flow::kText;
};

/// The most frequent first.
constexpr NamedRole kRoles[] = {
    {"text", Role::kText},
    {"paragraph", Role::kElement, Flow::kParagraph},
    {"span", Role::kText},
    {"normal", Role::kElement, Flow::kParagraph},
    {"strong", Role::kMark, Flow::kStrong},
    {"bold", Role::kMark, Flow::kStrong},
    {"em", Role::kMark, Flow::kEmphasis},
    {"italic", Role::kMark, Flow::kEmphasis},
    {"code", Role::kCode, Flow::kCode},
    {"link", Role::kLink},
    {"h", Role::kHeading},
    {"listitem", Role::kItem},
    {"heading", Role::kHeading},
    {"extendedtext", Role::kText},
    {"hyperlink", Role::kLink},
    {"image", Role::kImage},
    {"linebreak", Role::kLineBreak},
    {"hardbreak", Role::kLineBreak},
    {"blockquote", Role::kElement, Flow::kQuote},
    {"bulletlist", Role::kElement, Flow::kList},
    {"orderedlist", Role::kElement, Flow::kOrderedList},
    {"unorderedlist", Role::kElement, Flow::kList},
    {"list", Role::kAnyList},
    {"bulletedlistitem", Role::kFlatItem, Flow::kList},
    {"numberedlistitem", Role::kFlatItem, Flow::kOrderedList},
    {"todo", Role::kFlatItem, Flow::kList},
    {"taskitem", Role::kItem},
    {"checklistitem", Role::kItem},
    {"tasklist", Role::kElement, Flow::kList},
    {"checklist", Role::kElement, Flow::kList},
    {"quote", Role::kElement, Flow::kQuote},
    {"pullquote", Role::kElement, Flow::kQuote},
    {"extendedquote", Role::kElement, Flow::kQuote},
    {"extendedheading", Role::kHeading},
    {"aside", Role::kElement, Flow::kQuote},
    {"callout", Role::kElement, Flow::kQuote},
    {"header", Role::kCard},
    {"hr", Role::kDivider},
    {"divider", Role::kDivider},
    {"horizontalrule", Role::kDivider},
    {"break", Role::kDivider},
    {"pagebreak", Role::kDivider},
    {"table", Role::kElement, Flow::kTable},
    {"tablerow", Role::kElement, Flow::kTableRow},
    {"tablecell", Role::kElement, Flow::kTableCell},
    {"tableheader", Role::kElement, Flow::kTableHeader},
    {"tableheadercell", Role::kElement, Flow::kTableHeader},
    {"codeblock", Role::kCode},
    {"codehighlight", Role::kText},
    {"details", Role::kElement, Flow::kDetails},
    {"toggle", Role::kElement, Flow::kDetails},
    {"collapsiblecontainer", Role::kElement, Flow::kDetails},
    {"summary", Role::kElement, Flow::kSummary},
    {"detailssummary", Role::kElement, Flow::kSummary},
    {"collapsibletitle", Role::kElement, Flow::kSummary},
    {"figure", Role::kImage},
    {"img", Role::kImage},
    {"upload", Role::kImage},
    {"customimage", Role::kImage},
    {"imageblock", Role::kImage},
    {"inlineimage", Role::kImage},
    {"imageinline", Role::kImage},
    {"mainimage", Role::kImage},
    {"caption", Role::kElement, Flow::kParagraph},
    {"figcaption", Role::kElement, Flow::kParagraph},
    {"gallery", Role::kGallery},
    {"bookmark", Role::kBookmark},
    {"linkpreview", Role::kBookmark},
    {"embed", Role::kEmbed},
    {"iframe", Role::kEmbed},
    {"youtube", Role::kEmbed},
    {"vimeo", Role::kEmbed},
    {"tweet", Role::kEmbed},
    {"twitter", Role::kEmbed},
    {"video", Role::kVideo},
    {"audio", Role::kAudio},
    {"file", Role::kFile},
    {"pdf", Role::kFile},
    {"html", Role::kHtml},
    {"markdown", Role::kMarkdown},
    {"button", Role::kCard},
    {"product", Role::kCard},
    {"signup", Role::kCard},
    {"calltoaction", Role::kCard},
    {"childpage", Role::kCard},
    {"childdatabase", Role::kCard},
    {"equation", Role::kText},
    {"email", Role::kSkipped},
    {"emailcta", Role::kSkipped},
    {"paywall", Role::kSkipped},
    {"linktopage", Role::kSkipped},
    {"breadcrumb", Role::kSkipped},
    {"tableofcontents", Role::kSkipped},
    {"root", Role::kGroup},
    {"doc", Role::kGroup},
    {"document", Role::kGroup},
    {"column", Role::kGroup},
    {"columns", Role::kGroup},
    {"columnlist", Role::kGroup},
    {"syncedblock", Role::kGroup},
    {"template", Role::kGroup},
    {"listitemchild", Role::kGroup},
    {"lic", Role::kGroup},
    {"detailscontent", Role::kGroup},
    {"collapsiblecontent", Role::kGroup},
    {"layoutcontainer", Role::kGroup},
    {"layoutitem", Role::kGroup},
    {"autolink", Role::kLink},
    {"a", Role::kLink},
    {"entryhyperlink", Role::kMark},  // an address that only the site itself knows
    {"assethyperlink", Role::kLink},
    {"resourcehyperlink", Role::kLink},
    {"embeddedassetblock", Role::kFile},
    {"embeddedentryblock", Role::kCard},
    {"embeddedentryinline", Role::kCard},
    {"embeddedresourceblock", Role::kCard},
    {"embeddedresourceinline", Role::kCard},
    {"mention", Role::kText},
    {"hashtag", Role::kText},
    {"keyword", Role::kText},
    {"emoji", Role::kText},
    {"math", Role::kText},
    {"inlinemath", Role::kText},
    {"tab", Role::kText},
    {"underline", Role::kMark, Flow::kUnderline},
    {"u", Role::kMark, Flow::kUnderline},
    {"strike", Role::kMark, Flow::kStrikethrough},
    {"strikethrough", Role::kMark, Flow::kStrikethrough},
    {"subscript", Role::kMark, Flow::kSubscript},
    {"sub", Role::kMark, Flow::kSubscript},
    {"superscript", Role::kMark, Flow::kSuperscript},
    {"sup", Role::kMark, Flow::kSuperscript},
    {"highlight", Role::kMark, Flow::kHighlight},
    {"inlinecode", Role::kMark, Flow::kCode},
    {"p", Role::kElement, Flow::kParagraph},
    {"ul", Role::kElement, Flow::kList},
    {"ol", Role::kElement, Flow::kOrderedList},
    {"li", Role::kItem},
    {"row", Role::kElement, Flow::kTableRow},
    {"tr", Role::kElement, Flow::kTableRow},
    {"td", Role::kElement, Flow::kTableCell},
    {"th", Role::kElement, Flow::kTableHeader},
};

}  // namespace

NodeMeaning meaningOf(JsonValue name) {
  char plain[sizeof NamedRole::name] = {};
  std::size_t length = 0;
  for (const char c : name.raw()) {
    if (!isAsciiAlphanumeric(c)) continue;
    if (length == sizeof plain - 1) return {};
    plain[length++] = toAsciiLower(c);
  }
  NodeMeaning meaning;
  if (length > 1 && isAsciiDigit(plain[length - 1])) {
    meaning.level = static_cast<std::uint8_t>(plain[--length] - '0');
  }
  const std::string_view wanted(plain, length);
  for (const NamedRole& row : kRoles) {
    if (row.name[0] != plain[0] || wanted != row.name) continue;
    meaning.role = row.role;
    meaning.flow = row.flow;
    break;
  }
  return meaning;
}

}  // namespace article_viewer
