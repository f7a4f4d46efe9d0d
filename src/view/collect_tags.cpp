#include "view/collect_tags.h"

#include <cstddef>
#include <cstdint>
#include <utility>

#include "base/ascii.h"
#include "formats/json_reader.h"
#include "formats/place_diagnostics.h"
#include "view/article_page.h"
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

/// The document where it is a table. It cannot be told from an article by its keys: a table of words may have
/// any of them.
std::optional<ReadArticle> readTable(std::string_view json, const Limits& limits) {
  Diagnostics unheard(0);
  Article article;
  Result<JsonDocument> document = readJson(json, article.memory, unheard, limits);
  if (!document || !isTable(document.value().root())) return std::nullopt;
  return ReadArticle{std::move(document.value()), std::move(article), {}};
}

void collectTable(CollectedTags& out) {
  Arena& memory = out.source.article.memory;
  for (const JsonMember member : out.source.document.root().members()) {
    TagOccurrence occurrence;
    occurrence.tag.name = member.key.isEscaped() ? memory.keep(member.key.text()) : member.key.raw();
    if (isBlank(occurrence.tag.name)) continue;
    occurrence.weight.weight = plainWeight(member.value.toDouble().value_or(0));
    out.occurrences.push_back(occurrence);
  }
}

void collectArticle(Article& article, std::size_t inputSize, ViewOptions& options, Diagnostics& diagnostics,
                    CollectedTags& out) {
  const auto index = static_cast<std::uint32_t>(out.articles.size());
  const ArticlePage page = makeArticlePage(article, inputSize, options, diagnostics);
  for (const TagWeight& weight : page.tags) {
    out.occurrences.push_back({.article = index, .tag = article.tags[weight.tag], .weight = weight});
  }
  out.articles.push_back(std::move(article));
}

void collectArticles(std::size_t inputSize, ViewOptions& options, Diagnostics& diagnostics,
                     CollectedTags& out) {
  ReadArticle& read = out.source;
  if (!read.isList) collectArticle(read.article, inputSize, options, diagnostics, out);
  for (std::size_t i = 0; read.isList && i < read.listed.size(); ++i) {
    Article article;
    const std::optional<Error> error = readListed(read, i, diagnostics, options.read, article);
    if (error) diagnostics.add(error->code, error->place, error->message);
    for (const TextCopy& copy : article.copies) read.article.copies.add(read.article.memory, copy);
    collectArticle(article, inputSize, options, diagnostics, out);
  }
  if (options.sanitize.report != nullptr) {
    findInReport(*options.sanitize.report, options.sanitize.limits, diagnostics);
  }
  placeDiagnostics(read.document, read.article.copies, diagnostics);
}

}  // namespace

Result<CollectedTags> collectTags(std::string_view json, const ViewOptions& given, Diagnostics& diagnostics) {
  ViewOptions options = given;
  options.cloud = CloudForm::kNone;
  options.read.limits = options.sanitize.limits;
  options.read.plainTextOfHtml = plainTextOfHtml;
  std::optional<ReadArticle> table = readTable(json, options.read.limits);
  if (table) {
    CollectedTags collected{.source = std::move(*table)};
    collectTable(collected);
    collected.totals = addUpTags(collected.occurrences);
    return collected;
  }
  Result<ReadArticle> read = readArticle(json, diagnostics, options.read);
  if (!read) return std::move(read.error());
  CollectedTags collected{.source = std::move(read.value())};
  collectArticles(json.size(), options, diagnostics, collected);
  collected.totals = addUpTags(collected.occurrences);
  return collected;
}

}  // namespace article_viewer
