#pragma once

#include <span>
#include <string_view>

#include "formats/fields.h"

namespace article_viewer {

/// Whether a text of this object is one that a page's template wrote as it stands in HTML: without tags, but
/// with character references such as `&amp;`. Only in an object with a type, which is meant to be JSON-LD.
bool isEscapedForHtml(const ObjectReader& object, JsonValue text);

/// The first of these that is a text, as the reader should see it.
void readSchemaOrgText(const ObjectReader& object, std::span<const char* const> keys, std::string_view& out);

/// Names of a headline, the best first.
inline constexpr const char* kHeadlines[] = {"headline", "name", "claimReviewed"};

}  // namespace article_viewer
