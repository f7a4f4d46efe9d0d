#pragma once

#include <optional>

#include "formats/format.h"
#include "formats/json_value.h"

namespace article_viewer {

/// The document that a string is: some systems keep JSON in JSON. What is found in it is told at its place
/// there, as far as one can be named. Nothing, with the warning `bad-value`, where it is no JSON; nothing
/// without one where this is no string or a blank one. Its values live as long as what is returned, their
/// texts as long as the article.
std::optional<JsonDocument> readNestedJson(FormatContext& context, JsonValue string);

}  // namespace article_viewer
