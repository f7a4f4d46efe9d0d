#include "formats/block_markup.h"

#include "base/ascii.h"

namespace article_viewer {
namespace {

/// Elements whose end tags nobody writes in plain text by chance.
constexpr std::string_view kBlockElements[] = {"p",  "div", "h1", "h2",         "h3",      "h4",     "h5",
                                               "h6", "ul",  "ol", "blockquote", "section", "figure", "table"};

/// Whether `</NAME>` stands at `at`, which is after the `</`.
bool isEndTag(std::string_view at, std::string_view name) {
  return at.size() > name.size() && equalsIgnoringAsciiCase(at.substr(0, name.size()), name) &&
         at[name.size()] == '>';
}

}  // namespace

bool hasBlockMarkup(std::string_view text) {
  for (std::size_t at = text.find("</"); at != std::string_view::npos; at = text.find("</", at + 2)) {
    for (const std::string_view name : kBlockElements) {
      if (isEndTag(text.substr(at + 2), name)) return true;
    }
  }
  return false;
}

}  // namespace article_viewer
