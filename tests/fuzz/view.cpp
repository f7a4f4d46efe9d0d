// Any bytes are an article or an Error: a safe page, or a code and a message; never both.
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
  options.page.headingLevel = page % 6U + 1U;
  if ((page & 128U) != 0) options.cloud = CloudForm::kNone;

  Diagnostics diagnostics;
  Result<View> view = makeView(input.text(), options, diagnostics);
  for (const Diagnostic& finding : diagnostics.list()) expectFinding(finding, input.text());
  if (view.ok()) {
    expect(view.error().code == Code::kNone && view.error().message.empty(), "a view is no error",
           input.text());
    expectSafe(view.value().html.view(), options.sanitize, Origin::kFurniture);
  } else {
    expectFinding(view.error(), input.text());
  }
  return 0;
}
