// Whatever HTML comes in: the output is safe, sanitizing it again changes nothing, and to ask for a report
// changes nothing either.
#include <string>

#include "markup/sanitizer_report.h"
#include "support/law.h"
#include "support/policy_choice.h"
#include "support/safe_html_laws.h"

using namespace article_viewer;
using namespace article_viewer::fuzz;

namespace {

void expectReport(const SanitizeOptions& options, std::string_view html, std::string_view output) {
  SanitizerReport report;
  SanitizeOptions reported = options;
  reported.report = &report;
  expectEqual(sanitizeHtml(reported, html).view(), output, "a report changes nothing");
  for (std::size_t i = 0; i < report.size(); ++i) {
    const DropEntry entry = report.entry(i);
    expect(entry.place == nullptr || (entry.place >= html.data() && entry.place < html.data() + html.size()),
           "a report is about the input", html);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Input input(data, size);
  const SanitizeOptions options = chooseOptions(input);
  const std::string once(sanitizeHtml(options, input.text()).view());
  expectSafe(once, options, Origin::kContent);
  expectEqual(sanitizeHtml(options, once).view(), once, "sanitizing again changes nothing");
  expectReport(options, input.text(), once);
  return 0;
}
