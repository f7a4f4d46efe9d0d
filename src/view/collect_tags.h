#pragma once

#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/result.h"
#include "cloud/tag_totals.h"
#include "formats/read_article.h"
#include "view/make_view.h"

namespace article_viewer {

/// The tags of a document, and what their texts are views of.
struct CollectedTags {
  ReadArticle source;                  ///< its article, where it is not a list, stands in `articles`
  std::vector<Article> articles = {};  ///< none where the document is a table
  std::vector<TagOccurrence> occurrences = {};
  std::vector<TagTotal> totals = {};
};

/// Adds up the tags of all articles of a document, each with its weight as in makeView(). A document may
/// also be a table: an object whose values are all numbers, the weights of its keys. Errors are those of
/// makeView(); an article of several that has one is told, and counts with what could be read of it.
Result<CollectedTags> collectTags(std::string_view json, const ViewOptions& options,
                                  Diagnostics& diagnostics);

}  // namespace article_viewer
