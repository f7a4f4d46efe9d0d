#pragma once

#include <string_view>

#include "formats/flow_builder.h"

namespace article_viewer {

/// A moment for the reader of any language, "2026-03-01 10:05 (UTC+01:00)", for a date or date-time as
/// readAnyDate() reads it.
std::string_view readableMoment(FormatContext& context, JsonValue date);

/// What stands above an update of a live blog: its headline and its moment, each where it has one.
void addUpdateHeader(FlowBuilder& body, std::string_view headline, JsonValue date);

}  // namespace article_viewer
