#pragma once

#include "formats/format.h"
#include "formats/json_value.h"

namespace article_viewer {

/// The fields of the entry or asset that a link of Contentful leads to: {sys: {type: "Link", id}} to what the
/// answer brought with it, or the thing itself where somebody put it there. Does not exist where the document
/// does not hold it.
JsonValue linkedFields(JsonValue link, FormatContext& context);

}  // namespace article_viewer
