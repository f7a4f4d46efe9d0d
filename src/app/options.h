#pragma once

#include <optional>
#include <string_view>

#include "base/result.h"
#include "view/make_view.h"

namespace article_viewer {

/// Options from JSON text (empty text: all defaults):
///
///     { "base": URL, "headingLevel": 1..6, "cloud": "list" | "none", "idPrefix": "av-",
///       "format": NAME, "item": 0 | { "index": 0, "wayBack": true },
///       "keywords": "missing" | "auto" | "none", "limit": 1..100, "lang": TAG,
///       "stopwords": "en the and …\nde der die …",
///       "strings": { KEY: TEXT, … }, "report": true,
///       "policy": "article" | "strict" | { "name": …, "dropElements": [NAME, …], "dropAttributes": [NAME,
///       …],
///                 "schemes": [NAME, …], "hosts": [NAME, …], "dropHosts": [NAME, …], "dataImages": true,
///                 "linkTarget": "_blank", "linkRel": "nofollow ugc", "embedHosts": [NAME, …] } }
///
/// Keys that are unknown are ignored, so that a newer caller can talk to an older core; a value of the wrong
/// type is an Error `bad-option`, whose pointer names it. null stands for the default.
Result<ViewOptions> readOptions(std::string_view json);

/// `missing`, `auto` or `none`.
std::optional<KeywordUse> findKeywordUse(std::string_view name);

/// Whether this may stand before every id: a letter, then letters, digits, - and _. Never empty, so that a
/// name in the article is never a name in the host page.
bool isIdPrefix(std::string_view text);

}  // namespace article_viewer
