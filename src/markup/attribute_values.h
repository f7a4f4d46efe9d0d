#pragma once

#include <string>
#include <string_view>

#include "markup/policy.h"

namespace article_viewer {

/// Appends the value to `out` as an attribute of this rule may have it, or returns false. For the kinds
/// that need nothing but the value: kInteger, kKeyword, kToken, kLanguageClass.
bool acceptPlain(const AttributeRule& rule, std::string_view value, std::string& out);

/// Whether a srcset candidate may have this descriptor: none, a width (`480w`) or a density (`1.5x`).
bool isImageDescriptor(std::string_view descriptor);

}  // namespace article_viewer
