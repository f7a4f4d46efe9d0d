#pragma once

#include "formats/flow_builder.h"
#include "formats/json_value.h"

namespace article_viewer {

/// Reads a document of the Lexical editor, {root: {children}}, with the cards of Ghost and of Payload.
void readLexical(JsonValue document, FlowBuilder& flow);

}  // namespace article_viewer
