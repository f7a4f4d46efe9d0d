#pragma once

#include <optional>
#include <string_view>

#include "formats/format.h"
#include "formats/json_value.h"

namespace article_viewer {

/// The document that the text of the string `at` is: some systems keep JSON in JSON. What is found while it
/// is read is told at that string. Nothing, with the warning `bad-value`, where it is no JSON; nothing
/// without one where it is blank. Its values live as long as what is returned, their texts as long as the
/// article.
std::optional<JsonDocument> readNestedJson(FormatContext& context, JsonValue at, std::string_view text);

}  // namespace article_viewer
