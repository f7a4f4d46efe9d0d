#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "base/diagnostic.h"
#include "view/make_view.h"

namespace article_viewer {

/// What `check` found out about one file.
struct CheckedFile {
  Arena memory;             ///< of a text that came in another encoding
  std::string name;         ///< as the user named it
  std::string_view text;    ///< what is in it, in UTF-8
  std::string_view format;  ///< empty where it is no article
  std::vector<Diagnostic> findings;
  std::size_t omitted = 0;  ///< findings beyond Limits::diagnostics
};

/// Checks the text of a file: everything that rendering would tell, an error included, sorted by place. The
/// options should say onlyFindings.
CheckedFile checkText(std::string name, std::string_view text, const ViewOptions& options);

}  // namespace article_viewer
