#pragma once

#include "formats/format.h"

namespace article_viewer {

/// schema.org's NewsArticle and its relatives, as JSON-LD that publishers put into their pages, or as a
/// plain object with the same names; with our extensions.
///
/// The article is found in the root object, in an array of roots, in `@graph`, or as the `mainEntity`
/// of a page. Of several the most specific type is taken, of equals the one with a body, then the first.
bool isSchemaOrg(JsonValue root);

/// Errors: `no-content` where the article has neither headline nor body.
std::optional<Error> readSchemaOrg(JsonValue root, FormatContext& context, Article& article);

}  // namespace article_viewer
