#include "formats/node_roles.h"

#include <string_view>

#include "base/ascii.h"
#include "base/split.h"

namespace article_viewer {
namespace {

using Role = NodeRole;
using Flow = FlowKind;

struct NamedRole {
  const char* names;
  Role role;
  Flow flow = Flow::kText;
};

/// The most frequent first.
constexpr NamedRole kRoles[] = {
    {"text span extendedtext codehighlight mention hashtag keyword emoji math inlinemath blockmath equation "
     "tab status date mathblock",
     Role::kText},
    {"paragraph normal p caption figcaption", Role::kElement, Flow::kParagraph},
    {"strong bold b", Role::kMark, Flow::kStrong},
    {"em italic i emphasis", Role::kMark, Flow::kEmphasis},
    {"link hyperlink autolink assethyperlink a", Role::kLink},
    {"heading h extendedheading subtitle", Role::kHeading},
    {"listitem taskitem blocktaskitem checklistitem decisionitem li", Role::kItem},
    {"hardbreak linebreak br", Role::kLineBreak},
    {"bulletlist unorderedlist ul tasklist checklist decisionlist", Role::kElement, Flow::kList},
    {"orderedlist numberedlist ol", Role::kElement, Flow::kOrderedList},
    {"list", Role::kAnyList},
    {"image img figure upload customimage imageblock inlineimage imageinline mainimage media resizableimage "
     "mediablock",
     Role::kImage},
    // As a node; as a mark it is only this.
    {"code codeblock", Role::kCode, Flow::kCode},
    {"bulletedlistitem todo", Role::kFlatItem, Flow::kList},
    {"numberedlistitem", Role::kFlatItem, Flow::kOrderedList},
    {"blockquote quote pullquote extendedquote aside callout panel alert", Role::kElement, Flow::kQuote},
    {"underline u", Role::kMark, Flow::kUnderline},
    {"strike strikethrough s del", Role::kMark, Flow::kStrikethrough},
    {"inlinecode", Role::kMark, Flow::kCode},
    {"subscript sub", Role::kMark, Flow::kSubscript},
    {"superscript sup", Role::kMark, Flow::kSuperscript},
    {"highlight mark", Role::kMark, Flow::kHighlight},
    // To what only the site itself can find: its words stay.
    {"entryhyperlink resourcehyperlink", Role::kMark},
    {"horizontalrule hr rule divider break pagebreak", Role::kDivider},
    {"table", Role::kElement, Flow::kTable},
    {"tablerow row tr", Role::kElement, Flow::kTableRow},
    {"tablecell td", Role::kElement, Flow::kTableCell},
    {"tableheader tableheadercell th", Role::kElement, Flow::kTableHeader},
    {"details toggle template collapsiblecontainer expand nestedexpand", Role::kElement, Flow::kDetails},
    {"summary detailssummary collapsibletitle", Role::kElement, Flow::kSummary},
    {"root doc document column columns columnlist syncedblock listitemchild lic detailscontent "
     "collapsiblecontent layoutcontainer layoutitem layoutsection layoutcolumn mediasingle mediagroup "
     "bodiedextension",
     Role::kGroup},
    {"gallery slider", Role::kGallery},
    {"video", Role::kVideo},
    {"audio", Role::kAudio},
    {"embed iframe youtube vimeo tweet twitter embedcard embedblock videoembed", Role::kEmbed},
    {"bookmark linkpreview linkcard blockcard", Role::kBookmark},
    {"html", Role::kHtml},
    {"markdown cardmarkdown richtext", Role::kMarkdown},
    {"file pdf inlinecard button header product signup calltoaction childpage childdatabase "
     "embeddedassetblock "
     "embeddedentryblock embeddedentryinline",
     Role::kCard},
    {"email emailcta paywall linktopage breadcrumb tableofcontents placeholder seo", Role::kSkipped},
};

}  // namespace

NodeMeaning meaningOf(JsonValue name) {
  constexpr std::size_t kLongest = 24;
  char plain[kLongest];
  std::size_t length = 0;
  for (const char c : name.raw()) {
    if (c == '.') length = 0;  // Strapi's components stand in folders: shared.quote
    if (!isAsciiAlphanumeric(c)) continue;
    if (length == kLongest) return {};
    plain[length++] = toAsciiLower(c);
  }
  NodeMeaning meaning;
  if (length > 1 && isAsciiDigit(plain[length - 1])) {
    meaning.level = static_cast<std::uint8_t>(plain[--length] - '0');
  }
  for (const NamedRole& row : kRoles) {
    if (!isOneOf({plain, length}, row.names)) continue;
    meaning.role = row.role;
    meaning.flow = row.flow;
    break;
  }
  return meaning;
}

}  // namespace article_viewer
