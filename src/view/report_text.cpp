#include "view/report_text.h"

#include <cstddef>

namespace article_viewer {
namespace {

/// In the order of DropReason. `@` stands for the attribute, `<>` for the element.
constexpr std::string_view kTexts[] = {
    "<> is no element that may stand; its tag is gone, its text stays",
    "<> never stands in the output; it is gone with what was in it",
    "<> is dropped by the policy option; its text stays",
    "<> cannot stand here; its tag is gone, its text stays",
    "<> is written by another name that means the same",
    "<> became a link that can load it",
    "<> has no address that may stand",
    "<> has no text for those who cannot see it",
    "@ is no attribute that <> may have",
    "@ of <> is dropped by the policy option",
    "@ of <> holds an address that may not stand",
    "@ of <> has a value that it may not have",
    "@ of <> was cleaned",
    "the output is as long as it may get; what comes next is gone",
    "a tag has too many attributes; the last ones are gone",
    "a comment is gone",
    "a processing instruction is gone",
    "a DOCTYPE is gone",
    "a NUL character is gone",
};

}  // namespace

std::string reportText(const DropEntry& entry) {
  std::string text;
  for (const char c : kTexts[static_cast<std::size_t>(entry.reason)]) {
    if (c == '@') {
      text += entry.attribute;
      continue;
    }
    text += c;
    if (c == '<') text += entry.element;
  }
  if (!entry.path.empty()) ((text += " (in ") += entry.path) += ')';
  return text;
}

}  // namespace article_viewer
