#pragma once

#include <cstdio>
#include <string>
#include <string_view>

#include "app/arguments.h"
#include "base/diagnostic.h"

/// Text for people at a terminal.
namespace article_viewer {

void print(std::FILE* stream, std::string_view text);

/// Text that may come from a stranger, as one line: what would move a terminal's cursor, colour it or turn
/// its writing around is replaced by U+FFFD, white space by a space.
std::string oneLine(std::string_view text);

/// Whether what goes to the stream may be coloured.
bool wantsColor(ColorChoice choice, std::FILE* stream);

/// Select Graphic Rendition (ECMA-48), or nothing.
class Style {
 public:
  explicit Style(bool colored) : colored_(colored) {}

  [[nodiscard]] std::string bold(std::string_view text) const { return wrap("1", text); }
  [[nodiscard]] std::string caret(std::string_view text) const { return wrap("1;32", text); }
  [[nodiscard]] std::string severity(Severity severity, std::string_view text) const;

 private:
  [[nodiscard]] std::string wrap(std::string_view code, std::string_view text) const;

  bool colored_;
};

/// The line of the source around a place, cut to what fits, and a line with a caret under the place; each
/// ends with a line feed. Empty where the finding has no place in the text.
std::string sourceExcerpt(std::string_view source, const Diagnostic& finding, const Style& style);

/// `FILE:LINE:COLUMN: `, without the place where there is none.
std::string placeText(std::string_view file, const Diagnostic& finding, const Style& style);

/// "3 files"
std::string countText(std::size_t count, std::string_view noun);

}  // namespace article_viewer
