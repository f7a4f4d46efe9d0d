#pragma once

#include "article/article.h"
#include "formats/format.h"

namespace article_viewer {

/// Takes the tags of systems that were not expanded out of a text that stands in `at`: of HTML the shortcodes
/// of WordPress, of Markdown the liquid tags of Forem. What is between them stays; a caption becomes one, and
/// a tag that names a page becomes a link to it. With a finding where shortcodes are gone.
void dropShortcodes(FormatContext& context, JsonValue at, RichText& text);

}  // namespace article_viewer
