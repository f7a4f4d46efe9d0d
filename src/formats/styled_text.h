#pragma once

#include "formats/flow_builder.h"
#include "formats/json_value.h"

namespace article_viewer {

/// Appends a plain text of Apple News Format, with the links (`additions`) and styles (`inlineTextStyles`)
/// that its holder gives for ranges of it, counted in UTF-16 units. As paragraphs, one a line, or within the
/// part that is open, where a line break is one.
void writeStyledText(JsonValue holder, JsonValue value, bool asParagraphs, FlowBuilder& out);

}  // namespace article_viewer
