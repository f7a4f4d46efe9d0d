#pragma once

#include <string_view>

#include "markup/sanitize.h"

namespace article_viewer::fuzz {

/// Whether a value of the output is what its attribute may have under these options, in content or, where
/// `widest` is kFurniture, anywhere on the page. Written down a second time, and more coarsely than in the
/// sanitizer, so that one mistake is not made twice.
bool isRightValue(const ElementRule& element, const AttributeRule& rule, std::string_view value,
                  const SanitizeOptions& options, Origin widest);

}  // namespace article_viewer::fuzz
