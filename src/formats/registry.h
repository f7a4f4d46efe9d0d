#pragma once

#include <span>

#include "formats/format.h"

namespace article_viewer {

// A new format is a file of its own that defines a Format, a line here and a line in registry.cpp.

extern const Format kSchemaOrg;

/// All formats, in the order in which they are tried: those with the clearest sign first.
std::span<const Format* const> formats();

}  // namespace article_viewer
