#include "view/markup_findings.h"

#include <cstddef>

namespace article_viewer {
namespace {

struct Row {
  Code code = Code::kNone;
  std::string_view sentence;
};

/// In the order of DropReason.
constexpr Row kRows[] = {
    {Code::kMarkupRemoved, "<> is no element that may stand; its tag is gone, its text stays"},
    {Code::kMarkupRemoved, "<> never stands in the output; it is gone with what was in it"},
    {},  // dropped by the caller
    {Code::kMarkupRemoved, "<> cannot stand here; its tag is gone, its text stays"},
    {},  // renamed
    {},  // a frame that became a link
    {Code::kMarkupRemoved, "<> has no address that may stand"},
    {Code::kMissingAlt, "<> has no text for those who cannot see it"},
    {Code::kMarkupRemoved, "@ is no attribute that <> may have"},
    {},  // dropped by the caller
    {Code::kRefusedUrl, "@ of <> holds an address that may not stand"},
    {Code::kMarkupRemoved, "@ of <> has a value that it may not have"},
    {},  // cleaned
    {Code::kTextCut, "The page is too long; it is cut here"},
    {Code::kTooMany, "A tag has too many attributes; the last ones are left out"},
    {},  // comment
    {},  // processing instruction
    {},  // DOCTYPE
    {},  // NUL
};

std::string messageOf(const DropEntry& entry, const Row& row, const Limits& limits) {
  if (row.code == Code::kTextCut) return limitMessage(row.sentence, &Limits::outputGrowth, limits);
  if (row.code == Code::kTooMany) return limitMessage(row.sentence, &Limits::attributes, limits);
  return fillIn(row.sentence, entry) + '.';
}

}  // namespace

std::string fillIn(std::string_view sentence, const DropEntry& entry) {
  std::string text;
  for (const char c : sentence) {
    if (c == '@') {
      text += entry.attribute;
      continue;
    }
    text += c;
    if (c == '<') text += entry.element;
  }
  return text;
}

std::string_view findingSentence(DropReason reason) {
  return kRows[static_cast<std::size_t>(reason)].sentence;
}

void findInReport(const SanitizerReport& report, const Limits& limits, Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < report.size(); ++i) {
    const DropEntry entry = report.entry(i);
    const Row& row = kRows[static_cast<std::size_t>(entry.reason)];
    if (row.code == Code::kNone) continue;
    const std::string message = messageOf(entry, row, limits);
    if (entry.isValue) {
      diagnostics.addAbout(row.code, entry.place, message);
    } else {
      diagnostics.add(row.code, entry.place, message);
    }
  }
}

}  // namespace article_viewer
