#include "formats/block_markup.h"

#include "base/ascii.h"
#include "base/split.h"

namespace article_viewer {
namespace {

constexpr std::string_view kBlockElements = "p div h1 h2 h3 h4 h5 h6 ul ol blockquote section figure table";
constexpr std::string_view kPhraseElements = "a b i strong em span";

/// Whether an end tag of one of these elements stands in the text.
bool hasEndTag(std::string_view text, std::string_view elements) {
  for (std::size_t at = text.find("</"); at != std::string_view::npos; at = text.find("</", at + 2)) {
    for (std::string_view names = elements; !names.empty();) {
      const std::string_view name = takeUpTo(names, ' ');
      const std::string_view found = text.substr(at + 2, name.size() + 1);
      if (found.size() == name.size() + 1 && found.back() == '>' &&
          equalsIgnoringAsciiCase(found.substr(0, name.size()), name)) {
        return true;
      }
    }
  }
  return false;
}

}  // namespace

bool hasBlockMarkup(std::string_view text) { return hasEndTag(text, kBlockElements); }

bool hasPhraseMarkup(std::string_view text) { return hasEndTag(text, kPhraseElements); }

}  // namespace article_viewer
