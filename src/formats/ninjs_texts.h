#pragma once

#include <string_view>

#include "article/article.h"
#include "formats/format.h"

namespace article_viewer {

/// A text that ninjs gives in several forms: version 1 in members `body_html`, `body_text` …, later ones in
/// an array `bodies` of {role, contenttype, value}. The richest form that a reader can be shown. `prefix` is
/// "body_", `list` is "bodies".
RichText readNinjsText(FormatContext& context, JsonValue item, std::string_view prefix, const char* list);

}  // namespace article_viewer
