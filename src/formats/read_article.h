#pragma once

#include <span>
#include <string_view>

#include "article/article.h"
#include "base/diagnostics.h"
#include "base/result.h"
#include "formats/json_value.h"

namespace article_viewer {

struct ReadArticle {
  JsonDocument document;
  Article article;
  std::string_view format;  ///< name of the format it was written in, such as `schema.org`
};

/// Reads an article in any of the known formats; what had to be left out is added to `diagnostics`. The
/// article is made of views of `json` or, where that is UTF-16, of a copy in its own memory. The findings
/// have places, but no lines yet: placeDiagnostics() gives them those when all findings are there.
///
/// Errors: those of readJson (json_reader.h), `unknown-format` (JSON, but no article that we know) and
/// `no-content` (an article with neither headline nor body).
Result<ReadArticle> readArticle(std::string_view json, Diagnostics& diagnostics, const Limits& limits = {});

/// Names of all formats, in the order in which they are tried.
std::span<const std::string_view> formatNames();

}  // namespace article_viewer
