#pragma once

#include <string_view>

#include "base/result.h"
#include "markup/safe_html.h"
#include "view/make_view.h"

/// Pieces of a page without the page: what `sanitize` and `markdown` do. Bytes that are not UTF-8 are
/// replaced as a browser replaces them. The only Error is `too-large`.
namespace article_viewer {

Result<SafeHtml> sanitizeFragment(std::string_view html, const ViewOptions& options);

/// Markdown with its own footnotes.
Result<SafeHtml> markdownFragment(std::string_view text, const ViewOptions& options);

}  // namespace article_viewer
