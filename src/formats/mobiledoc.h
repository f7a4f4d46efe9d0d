#pragma once

#include "formats/flow_builder.h"
#include "formats/json_value.h"

namespace article_viewer {

/// Reads a document of Mobiledoc 0.3, {markups, atoms, cards, sections}: sections are arrays that begin with
/// the number of their kind, and refer to the other three by index.
void readMobiledoc(JsonValue document, FlowBuilder& flow);

}  // namespace article_viewer
