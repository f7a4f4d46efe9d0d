#pragma once

#include <string_view>

#include "markup/policy.h"

namespace article_viewer {

/// Where the policy lets this element of the content stand. One that it does not know counts as phrasing: its
/// tag goes and its text stays in the line.
Placement placementOf(std::string_view name);

/// Whether the tags leave the text around them in one line.
constexpr bool isPhrasing(Placement placement) { return placement <= Placement::kVoidPhrasing; }

}  // namespace article_viewer
