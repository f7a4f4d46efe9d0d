#include "app/cli_checked_file.h"

#include <algorithm>
#include <utility>

namespace article_viewer {
namespace {

bool standsBefore(const Diagnostic& left, const Diagnostic& right) {
  return left.line != right.line ? left.line < right.line : left.column < right.column;
}

}  // namespace

CheckedFile checkText(std::string name, std::string_view text, const ViewOptions& options) {
  CheckedFile file{std::move(name), text, {}, {}};
  Diagnostics diagnostics(options.limits.diagnostics);
  Result<View> view = makeView(text, options, diagnostics);
  file.findings = std::move(diagnostics.list());
  file.omitted = diagnostics.leftOut();
  if (view) {
    file.format = view.value().source.format;
  } else {
    file.findings.push_back(std::move(view.error()));
  }
  std::stable_sort(file.findings.begin(), file.findings.end(), standsBefore);
  return file;
}

}  // namespace article_viewer
