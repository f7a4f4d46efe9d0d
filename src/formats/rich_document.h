#pragma once

#include "formats/rich_tree.h"

namespace article_viewer {

/// Reads what these fields say beside the text: title, dates, people, tags, sections.
void readEntry(JsonValue fields, FormatContext& context, Article& article);

/// Adds the first picture of a value in any of the shapes of these systems.
void readPicture(JsonValue value, RichTree& tree, Article& article);

/// Reads a tree as the body. A heading that it begins with is the headline where there is none yet, and is
/// not said twice where it is the same.
void readRichBody(const TreeDialect& dialect, JsonValue nodes, FlowBuilder& flow, Article& article);

}  // namespace article_viewer
