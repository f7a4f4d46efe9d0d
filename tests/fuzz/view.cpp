// Any bytes are an article or an Error: a safe page, or a code and a message; never both.
#include "markup/sanitizer_report.h"
#include "support/policy_choice.h"
#include "support/position_law.h"
#include "support/safe_html_laws.h"
#include "view/make_view.h"

using namespace article_viewer;
using namespace article_viewer::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Input input(data, size);
  ViewOptions options;
  options.sanitize = chooseOptions(input);
  const unsigned page = input.choice();
  options.sanitize.headingLevel = page % 6U + 1U;
  if ((page & 128U) != 0) options.cloud = CloudForm::kNone;

  if ((page & 64U) != 0) {
    options.sanitize.limits = {.depth = 20, .blocks = 3, .attributes = 2, .tags = 2, .words = 9};
  }
  SanitizerReport report((page & 32U) != 0 ? SanitizerReport::Detail::kEverything
                                           : SanitizerReport::Detail::kKinds);
  options.sanitize.report = &report;

  Diagnostics diagnostics;
  Result<View> view = makeView(input.text(), options, diagnostics);
  std::uint32_t line = 0;
  for (const Diagnostic& finding : diagnostics.list()) {
    expectFinding(finding, input.text());
    expect(finding.line >= line, "findings are sorted by place", input.text());
    line = finding.line;
  }
  if (view.ok()) {
    expect(view.error().code == Code::kNone && view.error().message.empty(), "a view is no error",
           input.text());
    expectSafe(view.value().html.view(), options.sanitize, Origin::kFurniture);
  } else {
    expectFinding(view.error(), input.text());
  }
  return 0;
}
