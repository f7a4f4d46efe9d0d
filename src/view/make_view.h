#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/result.h"
#include "cloud/weights.h"
#include "cloud/words.h"
#include "formats/read_article.h"
#include "markup/safe_html.h"
#include "markup/sanitize.h"
#include "page/page.h"

namespace article_viewer {

enum class CloudForm : std::uint8_t { kList, kNone };

/// Whether keywords that are found in the text join the tags.
enum class KeywordUse : std::uint8_t {
  kMissing,  ///< where the article has no tags, but shows them, and is more than a few lines
  kAuto,     ///< always
  kNone,
};

struct KeywordOptions {
  KeywordUse use = KeywordUse::kMissing;
  std::size_t limit = 10;  ///< how many, 1 to limits::kKeywords
  std::string language;    ///< of a text that is no article, which knows its own
  std::string stopwords;   ///< lists as findStopwords() takes them; see View::missingStopwords
};

/// What a caller may choose about a view.
struct ViewOptions {
  SanitizeOptions sanitize;
  ReadOptions read;  ///< but its limits, which are those of `sanitize`
  PageOptions page;
  CloudForm cloud = CloudForm::kList;
  KeywordOptions keywords;
  /// Whether the caller wants to know every single thing that was dropped. Who makes a view sets
  /// sanitize.report, too: findings about markup are made of it.
  bool wantsReport = false;
  /// Whether nothing but the findings is wanted: then the view has neither tags nor the length of its body,
  /// which would take a third of the time to count.
  bool onlyFindings = false;
};

/// An article as a page, and what a host page may want to know of it without looking into its HTML.
struct View {
  SafeHtml html;
  /// The article that the page was made of and the name of its format. Addresses that the page does not
  /// show because they are refused are empty.
  ReadArticle source;
  std::vector<Article> items;   ///< where source.isList: those of source.listed; blank where one has an error
  std::vector<TagWeight> tags;  ///< of source.article.tags, heaviest first
  TextLength bodyLength;
  /// The language whose stopwords would have made the keywords better; empty where they were given or there
  /// are no keywords. Who has them adds them to the options and makes the view anew.
  std::string_view missingStopwords;
};

/// The whole way from JSON text to a page: header, body, footnotes, related, tags, discussion; of a document
/// of several articles a page of cards, unless the options pick one (readArticle()). What was skipped or
/// guessed is added to the diagnostics, also where the result is an Error. The view's article is made of
/// views of `json`.
Result<View> makeView(std::string_view json, ViewOptions options, Diagnostics& diagnostics);

}  // namespace article_viewer
