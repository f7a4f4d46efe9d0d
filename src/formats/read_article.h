#pragma once

#include <string>
#include <string_view>

#include "article/article.h"
#include "base/diagnostics.h"
#include "base/result.h"
#include "formats/format.h"
#include "formats/json_value.h"

namespace article_viewer {

/// One of several articles of a document.
struct ListedArticle {
  JsonValue value;
  const Format* format = nullptr;
};

struct ReadArticle {
  JsonDocument document;
  Article article;                  ///< of a list, what is said of all its articles together
  std::string_view format;          ///< name of the format it was written in, such as `schema.org`
  List<ListedArticle> listed = {};  ///< where the document holds several articles: all of them
  bool isList = false;              ///< whether `article` is none of them
  References references = {};
};

/// Reads an article in any of the known formats; what had to be left out is added to `diagnostics`. The
/// article is made of views of `json` or, where that is UTF-16, of a copy in its own memory. The findings
/// have places, but no lines yet: placeDiagnostics() gives them those when all findings are there.
///
/// Of a document that holds several articles (a feed, an array) the one with the index options.item is read;
/// where that is negative, what is said of them together, and readListed() reads each. An array whose
/// elements are documents is such a list, too; its format is that of the first, and each may have its own.
///
/// Errors: those of readJson (json_reader.h), `unknown-format` (JSON, but no article that we know),
/// `no-content` (an article with neither headline nor body) and `no-such-item`.
Result<ReadArticle> readArticle(std::string_view json, Diagnostics& diagnostics,
                                const ReadOptions& options = {});

/// Reads the article with this index of read.listed. Its texts live as long as `read`.
std::optional<Error> readListed(ReadArticle& read, std::size_t index, Diagnostics& diagnostics,
                                const ReadOptions& options, Article& out);

/// Names of all formats, in the order in which they are tried, each with a line feed after it.
std::string formatNames();

/// The format's own name where there is one of this name; else empty.
std::string_view findFormatName(std::string_view name);

}  // namespace article_viewer
