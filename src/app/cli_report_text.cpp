#include "app/cli_report_text.h"

#include "view/markup_findings.h"

namespace article_viewer {
namespace {

/// What a report tells beside what the author of an article is told.
std::string_view sentenceOf(DropReason reason) {
  switch (reason) {
    case DropReason::kDroppedElement: return "<> is dropped by the policy option; its text stays";
    case DropReason::kRenamedElement: return "<> is written by another name that means the same";
    case DropReason::kFrame: return "<> became a link that can load it";
    case DropReason::kDroppedAttribute: return "@ of <> is dropped by the policy option";
    case DropReason::kChangedValue: return "@ of <> was cleaned";
    case DropReason::kComment: return "a comment is gone";
    case DropReason::kProcessingInstruction: return "a processing instruction is gone";
    case DropReason::kDoctype: return "a DOCTYPE is gone";
    case DropReason::kNul: return "a NUL character is gone";
    default: return findingSentence(reason);
  }
}

}  // namespace

std::string reportText(const DropEntry& entry) {
  std::string text = fillIn(sentenceOf(entry.reason), entry);
  if (!entry.path.empty()) ((text += " (in ") += entry.path) += ')';
  return text;
}

}  // namespace article_viewer
