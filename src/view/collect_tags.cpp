#include "view/collect_tags.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "formats/json_reader.h"
#include "formats/place_diagnostics.h"
#include "page/language.h"
#include "view/article_page.h"
#include "view/list_page.h"
#include "view/markup_findings.h"
#include "view/plain_text.h"

namespace article_viewer {
namespace {

bool isTable(JsonValue root) {
  if (!root.isObject()) return false;
  for (const JsonMember member : root.members()) {
    if (!member.value.isNumber()) return false;
  }
  return true;
}

/// Whether the document is a table, whose tags are added then. It cannot be told from an article by its
/// keys: a table of words may have any of them.
bool collectTable(std::string_view json, const Limits& limits, Arena& memory, List<TagOccurrence>& out) {
  Diagnostics unheard(0);
  const Result<JsonDocument> document = readJson(json, memory, unheard, limits);
  if (!document || !isTable(document.value().root())) return false;
  for (const JsonMember member : document.value().root().members()) {
    TagOccurrence occurrence;
    occurrence.tag.name = member.key.isEscaped() ? memory.keep(member.key.text()) : member.key.raw();
    if (isBlank(occurrence.tag.name)) continue;
    occurrence.weight.weight = plainWeight(member.value.toDouble().value_or(0));
    out.add(memory, occurrence);
  }
  return true;
}

/// Each language once, and no more of them than there are lists.
void addMissing(std::string_view language, std::string& languages) {
  constexpr std::size_t kLongest = 100;
  if (language.empty() || languages.size() > kLongest || isLanguageOf(language, languages)) return;
  if (!languages.empty()) languages += ' ';
  languages += language;
}

void collectArticles(std::span<Article> articles, std::size_t inputSize, ViewOptions& options,
                     Diagnostics& diagnostics, Arena& memory, List<TagOccurrence>& out,
                     std::string& missingStopwords) {
  std::uint32_t index = 0;
  for (Article& article : articles) {
    const ArticlePage page = makeArticlePage(article, inputSize, options, diagnostics);
    addMissing(page.missingStopwords, missingStopwords);
    for (const TagWeight& weight : page.tags) {
      TagOccurrence occurrence;
      occurrence.article = index;
      occurrence.tag = article.tags[weight.tag];
      occurrence.weight = weight;
      out.add(memory, occurrence);
    }
    ++index;
  }
}

}  // namespace

Error collectTags(std::string_view json, const ViewOptions& options, Diagnostics& diagnostics,
                  FunctionRef<void(const CollectedTags&)> use) {
  Arena memory;
  List<TagOccurrence> occurrences;
  if (collectTable(json, options.sanitize.limits, memory, occurrences)) {
    use({addUpTags(occurrences, memory), {}, nullptr, {}});
    return {};
  }
  ViewOptions own = options;
  own.cloud = CloudForm::kNone;
  own.read.limits = options.sanitize.limits;
  own.read.plainTextOfHtml = plainTextOfHtml;
  Result<ReadArticle> result = readArticle(json, diagnostics, own.read);
  if (!result) return std::move(result.error());
  ReadArticle& read = result.value();
  std::vector<Article> items;
  if (read.isList) items = readItems(read, own, diagnostics);
  const std::span<Article> articles = read.isList ? std::span(items) : std::span(&read.article, 1);
  std::string missingStopwords;
  collectArticles(articles, json.size(), own, diagnostics, memory, occurrences, missingStopwords);
  if (options.sanitize.report != nullptr) {
    findInReport(*options.sanitize.report, options.sanitize.limits, diagnostics);
  }
  placeDiagnostics(read.document, read.article.copies, diagnostics);
  use({addUpTags(occurrences, memory), articles, &read, missingStopwords});
  return {};
}

}  // namespace article_viewer
