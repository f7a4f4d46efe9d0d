#pragma once

#include <cstddef>
#include <vector>

#include "view/make_view.h"

namespace article_viewer {

struct ListPage {
  SafeHtml html;
  std::vector<Article> items;  ///< those of read.listed; blank where one has an error
};

/// Reads all articles of a document of several. One that cannot be read is told, and is what could be read of
/// it.
std::vector<Article> readItems(ReadArticle& read, const ViewOptions& options, Diagnostics& diagnostics);

/// A document of several articles as a page of cards. Where only findings are wanted, every article is made
/// into a page of its own to find them.
ListPage makeListPage(ReadArticle& read, std::size_t inputSize, ViewOptions& options,
                      Diagnostics& diagnostics);

}  // namespace article_viewer
