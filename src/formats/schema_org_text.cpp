#include "formats/schema_org_text.h"

#include "base/ascii.h"

namespace article_viewer {

bool isEscapedForHtml(const ObjectReader& object, JsonValue text) {
  return text.isString() && object.find("@type").exists() && text.raw().find('&') != std::string_view::npos &&
         text.raw().find('<') == std::string_view::npos;
}

void readSchemaOrgText(const ObjectReader& object, std::span<const char* const> keys, std::string_view& out) {
  for (const char* const key : keys) {
    const JsonValue text = object.find(key);
    if (out.empty() && isEscapedForHtml(object, text)) {
      out = stripAsciiWhitespace(object.context().plainText(text));
    }
    object.string(key, out);
  }
}

}  // namespace article_viewer
