#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "base/diagnostics.h"
#include "base/result.h"
#include "cloud/weights.h"
#include "markup/safe_html.h"
#include "markup/sanitize.h"
#include "page/page.h"

namespace article_viewer {

enum class CloudForm : std::uint8_t { kList, kNone };

/// What a caller may choose about a view.
struct ViewOptions {
  SanitizeOptions sanitize;
  PageOptions page;
  CloudForm cloud = CloudForm::kList;
};

/// What a host page may want to know of an article without looking into its HTML.
struct Metadata {
  std::string headline;
  std::string language;   ///< as in the output's `lang`
  std::string direction;  ///< as in the output's `dir`
  std::string url;
  std::string shortUrl;
  std::string datePublished;  ///< valid for <time datetime>
  std::string dateModified;
  std::string section;
  std::string timeRequired;  ///< ISO 8601 duration, computed where the article gives none
  std::string image;         ///< of the lead picture
  std::vector<std::string> authors;
  std::vector<WeighedTag> tags;  ///< heaviest first
  std::uint64_t wordCount = 0;   ///< as the article says, else counted in the body
};

struct View {
  SafeHtml html;
  std::string_view format;  ///< in which the article was written: "schema.org", …
  Metadata metadata;
};

/// The whole way from JSON text to a page: header, body, footnotes, related, tags, discussion. What was
/// skipped or guessed is added to the diagnostics, also where the result is an Error.
Result<View> makeView(std::string_view json, const ViewOptions& options, Diagnostics& diagnostics);

}  // namespace article_viewer
