#include "app/cli_checked_file.h"

#include <algorithm>
#include <utility>

#include "formats/json_encoding.h"
#include "markup/sanitizer_report.h"

namespace article_viewer {
namespace {

bool standsBefore(const Diagnostic& left, const Diagnostic& right) {
  return left.line != right.line ? left.line < right.line : left.column < right.column;
}

}  // namespace

CheckedFile checkText(std::string name, std::string_view text, const ViewOptions& options) {
  CheckedFile file;
  file.name = std::move(name);
  file.text = toUtf8(text, file.memory);
  SanitizerReport report(SanitizerReport::Detail::kKinds);
  ViewOptions reporting = options;
  reporting.sanitize.report = &report;
  Diagnostics diagnostics(options.sanitize.limits.diagnostics);
  Result<View> view = makeView(file.text, std::move(reporting), diagnostics);
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
