#pragma once

#include "formats/json_value.h"

namespace article_viewer {

/// The object in a schema.org document that is the article; does not exist where none is.
JsonValue findSchemaOrgArticle(JsonValue root);

}  // namespace article_viewer
