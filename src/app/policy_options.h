#pragma once

#include "base/result.h"
#include "formats/json_value.h"
#include "markup/sanitize.h"

namespace article_viewer {

/// Reads the option `policy` (see readOptions()) into the options of the door. Returns an Error `bad-option`
/// with the pointer of what is wrong: a wrong type, a name that the policy does not know, something that no
/// caller may allow, or two wishes that contradict each other. An Error without code means that all is well.
Error readPolicy(JsonValue policy, SanitizeOptions& options);

/// The Error `bad-option`: "The option NAME has to be EXPECTED; it is a number."
Error badOption(std::string_view name, std::string_view expected, JsonValue found);

}  // namespace article_viewer
