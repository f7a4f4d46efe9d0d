#include "view/make_view.h"

#include <utility>

#include "formats/place_diagnostics.h"
#include "view/article_page.h"
#include "view/list_page.h"
#include "view/markup_findings.h"
#include "view/plain_text.h"

namespace article_viewer {
namespace {

View makePage(ReadArticle read, std::size_t inputSize, ViewOptions& options, Diagnostics& diagnostics) {
  if (read.isList) {
    ListPage page = makeListPage(read, inputSize, options, diagnostics);
    return {std::move(page.html), std::move(read), std::move(page.items), {}, {}, {}};
  }
  ArticlePage page = makeArticlePage(read.article, inputSize, options, diagnostics);
  return {std::move(page.html), std::move(read), {},
          std::move(page.tags), page.bodyLength, page.missingStopwords};
}

}  // namespace

Result<View> makeView(std::string_view json, ViewOptions options, Diagnostics& diagnostics) {
  options.read.limits = options.sanitize.limits;
  options.read.plainTextOfHtml = plainTextOfHtml;
  KeywordUse& keywords = options.keywords.use;
  if (options.cloud == CloudForm::kNone && keywords == KeywordUse::kMissing) keywords = KeywordUse::kNone;
  Result<ReadArticle> read = readArticle(json, diagnostics, options.read);
  if (!read) return std::move(read.error());
  View view = makePage(std::move(read.value()), json.size(), options, diagnostics);
  if (options.sanitize.report != nullptr) {
    findInReport(*options.sanitize.report, options.sanitize.limits, diagnostics);
  }
  placeDiagnostics(view.source.document, view.source.article.copies, diagnostics);
  return view;
}

}  // namespace article_viewer
