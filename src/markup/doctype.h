#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace article_viewer {

/// A DOCTYPE token (HTML Standard, 13.2.5).
struct Doctype {
  std::optional<std::string> name;
  std::optional<std::string> publicId;
  std::optional<std::string> systemId;
  bool forceQuirks = false;
};

/// Reads what stands between `<!DOCTYPE` and its `>` (HTML Standard, 13.2.5.53 to 13.2.5.68). `isClosed` is
/// false where the input ended first.
Doctype parseDoctype(std::string_view text, bool isClosed);

}  // namespace article_viewer
