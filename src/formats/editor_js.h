#pragma once

#include "article/article.h"
#include "formats/flow_builder.h"
#include "formats/json_value.h"

namespace article_viewer {

/// Whether this is a document of Editor.js, or the array of its blocks.
bool isEditorJs(JsonValue value);

/// Appends the blocks of one.
void readEditorJs(JsonValue value, FlowBuilder& out, Article& article);

}  // namespace article_viewer
