#pragma once

#include <string_view>

#include "formats/flow_builder.h"

namespace article_viewer {

/// Adds a text in the markup of BBC's older documents: <bold>, <italic>,
/// <link><caption>…</caption><url href="…"/></link>, and character references. Of other elements the text
/// stays; what the text leaves open ends with it.
void writeCandyXml(std::string_view xml, FlowBuilder& out);

}  // namespace article_viewer
