#include "formats/node_roles.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/ascii.h"
#include "base/split.h"

namespace article_viewer {
namespace {

using Role = NodeRole;
using Flow = FlowKind;

/// One of 16 kinds of words, which are alike in their first letter and length.
constexpr std::uint16_t kindOfWord(char first, std::size_t length) {
  return static_cast<std::uint16_t>(1U << (static_cast<unsigned char>(first) + 5 * length) % 16);
}

constexpr std::uint16_t kindsOfWords(const char* list) {
  std::uint16_t kinds = 0;
  for (const char* at = list;; ++at) {
    if (*at != ' ' && *at != '\0') continue;
    kinds |= kindOfWord(*list, static_cast<std::size_t>(at - list));
    if (*at == '\0') return kinds;
    list = at + 1;
  }
}

struct NamedRole {
  constexpr NamedRole(const char* words, Role its, Flow itsFlow = Flow::kText)
      : names(words), kinds(kindsOfWords(words)), role(its), flow(itsFlow) {}

  const char* names;
  std::uint16_t kinds;  ///< those of the names: most rows are passed over without a look at their names
  Role role;
  Flow flow;
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
  if (length == 0) return meaning;
  const std::uint16_t kind = kindOfWord(plain[0], length);
  for (const NamedRole& row : kRoles) {
    if ((row.kinds & kind) == 0 || !isOneOf({plain, length}, row.names)) continue;
    meaning.role = row.role;
    meaning.flow = row.flow;
    break;
  }
  return meaning;
}

}  // namespace article_viewer
