#pragma once

#include "formats/json_value.h"

/// schema.org's NewsArticle and its relatives, as JSON-LD that publishers put into their pages, or as a plain
/// object with the same names; with our extensions.

namespace article_viewer {

/// The object in a schema.org document that is the article: in the root object, in an array of roots, in
/// `@graph`, or as the `mainEntity` of a page. Of several the most specific type is taken, of equals the one
/// with a body, then the first. Does not exist where none is.
JsonValue findSchemaOrgArticle(JsonValue root);

/// The root where it is an array of several things that all are articles; else that one article. Where there
/// is none, what lists some: the elements of an ItemList, the posts of a Blog, the parts of a page.
JsonValue findSchemaOrgArticles(JsonValue root);

/// The article that an element of a list is or, as a ListItem, holds.
JsonValue findListedArticle(JsonValue element);

}  // namespace article_viewer
