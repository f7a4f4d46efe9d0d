#pragma once

#include <span>
#include <string_view>

#include "base/diagnostics.h"
#include "base/function_ref.h"
#include "base/result.h"
#include "cloud/tag_totals.h"
#include "formats/read_article.h"
#include "view/make_view.h"

namespace article_viewer {

/// The tags of a document.
struct CollectedTags {
  std::span<const TagTotal> totals;
  std::span<const Article> articles;    ///< none where the document is a table
  const ReadArticle* source = nullptr;  ///< null where the document is a table
  std::string_view missingStopwords;    ///< as View::missingStopwords, of several separated by spaces
};

/// Adds up the tags of all articles of a document, each with its weight as in makeView(), and calls with
/// them; they live as long as the call. A document may also be a table: an object whose values are all
/// numbers, the weights of its keys.
///
/// Errors are those of makeView(); one without code means that all is well. An article of several that has
/// one is told, and counts with what could be read of it.
Error collectTags(std::string_view json, const ViewOptions& options, Diagnostics& diagnostics,
                  FunctionRef<void(const CollectedTags&)> use);

}  // namespace article_viewer
