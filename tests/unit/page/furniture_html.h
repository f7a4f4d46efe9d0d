#pragma once

#include <string>

#include "base/function_ref.h"
#include "markup/sanitize.h"

namespace article_viewer {

/// What the door makes of furniture.
inline std::string furnitureHtml(FunctionRef<void(MarkupSink&)> write) {
  return std::string(sanitize({}, [&](Door& door) { write(door.furniture()); }).view());
}

}  // namespace article_viewer
