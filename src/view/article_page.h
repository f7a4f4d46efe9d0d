#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "view/make_view.h"

namespace article_viewer {

struct ArticlePage {
  SafeHtml html;
  std::vector<TagWeight> tags;
  TextLength bodyLength;
  std::string_view missingStopwords;  ///< as View::missingStopwords
};

/// One article as a page, in one pass through the door. Its refused addresses are emptied. `inputSize` is
/// that of its document in bytes: an output may not grow beyond a multiple of it.
ArticlePage makeArticlePage(Article& article, std::size_t inputSize, ViewOptions& options,
                            Diagnostics& diagnostics);

}  // namespace article_viewer
