#include "formats/nested_json.h"

#include <utility>

#include "base/ascii.h"
#include "formats/json_reader.h"

namespace article_viewer {

std::optional<JsonDocument> readNestedJson(FormatContext& context, JsonValue at, std::string_view text) {
  if (isBlank(text)) return std::nullopt;
  Diagnostics inside;
  Result<JsonDocument> document = readJson(text, context.memory(), inside, context.limits());
  for (const Diagnostic& finding : inside.list()) context.warn(finding.code, at, finding.message);
  if (document) return std::move(document.value());
  context.warn(Code::kBadValue, at, "This text has to be JSON; it is left out.");
  return std::nullopt;
}

}  // namespace article_viewer
