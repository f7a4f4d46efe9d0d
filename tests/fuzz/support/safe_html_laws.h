#pragma once

#include <string_view>

#include "markup/sanitize.h"

namespace article_viewer::fuzz {

/// What has to hold of every output, checked on its text alone: tags are balanced and not too deep, every
/// element and attribute may stand under these options, every value is of its kind, every address has a
/// scheme and a host that may stand, every id its prefix, and there is nothing but tags and text.
///
/// `widest` is kContent where the text came from content only, kFurniture for a whole page.
void expectSafe(std::string_view html, const SanitizeOptions& options, Origin widest);

}  // namespace article_viewer::fuzz
