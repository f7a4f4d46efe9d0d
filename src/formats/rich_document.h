#pragma once

#include <optional>

#include "formats/format.h"
#include "formats/rich_tree.h"

/// Documents of systems that keep the text of an article as a tree, alone or in a field among others. Which
/// field is which is the site's choice: the usual names are known, and every tree is shown.
namespace article_viewer {

/// Where the articles with trees of this dialect are: the document itself, or what an answer of an API holds.
JsonValue findRichDocuments(JsonValue root, const TreeDialect& dialect);

/// Reads such an article.
std::optional<Error> readRichDocument(JsonValue item, FormatContext& context, Article& article);

/// Reads a tree as the body. A heading that it begins with is the headline where there is none yet, and is
/// not said twice where it is the same.
void readRichBody(const TreeDialect& dialect, JsonValue nodes, FlowBuilder& flow, Article& article);

/// The error for an article that has nothing to show.
std::optional<Error> errorIfBlank(JsonValue item, const FormatContext& context, const Article& article);

}  // namespace article_viewer
