// Whatever Markdown comes in, in a body, a line or with footnotes: the output is safe. What content alone
// wrote is the same after it is sanitized again.
#include "body/markdown.h"

#include <string>

#include "app/fragment.h"
#include "support/law.h"
#include "support/policy_choice.h"
#include "support/safe_html_laws.h"

using namespace article_viewer;
using namespace article_viewer::fuzz;

namespace {

using Writer = void (*)(std::string_view text, MarkupSink& sink);

void checkContent(const SanitizeOptions& options, std::string_view text, Writer write) {
  const SafeHtml html = sanitize(options, [&](Door& door) { write(text, door.content()); });
  expectSafe(html.view(), options, Origin::kContent);
  expectEqual(sanitizeHtml(options, html.view()).view(), html.view(), "sanitizing again changes nothing");
}

/// With footnotes, whose links are furniture.
void checkFragment(const SanitizeOptions& options, std::string_view text) {
  ViewOptions view;
  view.sanitize = options;
  const Result<SafeHtml> html = markdownFragment(text, view);
  expect(html.ok(), "any text is Markdown", text);
  expectSafe(html.value().view(), options, Origin::kFurniture);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Input input(data, size);
  const SanitizeOptions options = chooseOptions(input);
  checkContent(options, input.text(), writeMarkdown);
  checkContent(options, input.text(), writeMarkdownInline);
  checkFragment(options, input.text());
  return 0;
}
