#include "app/tags_json.h"

#include <cstdint>

#include "app/info_json.h"
#include "app/json_writer.h"

namespace article_viewer {
namespace {

void writeTotal(JsonWriter& json, const TagTotal& total, bool hasArticles) {
  json.beginObject();
  json.member("text", total.tag.name);
  json.key("weight");
  json.decimal(total.weight.weight);
  if (total.weight.counted) json.member("mentions", std::uint64_t{total.weight.mentions});
  json.member("size", std::uint64_t{total.weight.size});
  json.memberIfAny("url", total.tag.url);
  json.key("articles");
  json.beginArray();
  if (hasArticles) {
    for (const TagOccurrence& occurrence : total.occurrences) json.integer(occurrence.article);
  }
  json.endArray();
  json.endObject();
}

void writeArticle(JsonWriter& json, const Article& article) {
  json.beginObject();
  json.memberIfAny("headline", article.headline);
  json.memberIfAny("url", article.url);
  json.endObject();
}

}  // namespace

std::string tagsJson(const CollectedTags& collected, const Diagnostics& diagnostics) {
  JsonWriter json;
  json.beginObject();
  json.key("tags");
  json.beginArray();
  for (const TagTotal& total : collected.totals) writeTotal(json, total, !collected.articles.empty());
  json.endArray();
  json.key("articles");
  json.beginArray();
  for (const Article& article : collected.articles) writeArticle(json, article);
  json.endArray();
  json.memberIfAny("missingStopwords", collected.missingStopwords);
  writeDiagnostics(json, diagnostics);
  json.endObject();
  return json.release();
}

}  // namespace article_viewer
