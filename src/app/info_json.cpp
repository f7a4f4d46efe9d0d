#include "app/info_json.h"

#include "app/json_writer.h"
#include "app/report_json.h"
#include "page/date_text.h"
#include "page/language.h"
#include "page/number_text.h"
#include "view/reading_time.h"

namespace article_viewer {
namespace {

void writeFinding(JsonWriter& json, const Diagnostic& finding) {
  json.beginObject();
  json.member("severity", severityName(severityOf(finding.code)));
  json.member("code", codeName(finding.code));
  json.member("message", finding.message);
  json.memberIfAny("hint", finding.hint);
  json.member("line", std::uint64_t{finding.line});
  json.member("column", std::uint64_t{finding.utf16Column});
  json.member("pointer", finding.pointer);
  json.endObject();
}

void writeTags(JsonWriter& json, const View& view) {
  json.key("tags");
  json.beginArray();
  for (const TagWeight& weight : view.tags) {
    const Tag& tag = view.source.article.tags[weight.tag];
    json.beginObject();
    json.member("name", tag.name);
    json.key("weight");
    json.decimal(weight.weight);
    json.memberIfAny("url", tag.url);
    json.endObject();
  }
  json.endArray();
}

void writeAuthors(JsonWriter& json, const Article& article) {
  json.key("authors");
  json.beginArray();
  for (const Person& author : article.authors) {
    if (!author.name.empty()) json.string(author.name);
  }
  json.endArray();
}

/// As a page shows it: valid for <time datetime>.
void writeDate(JsonWriter& json, std::string_view name, std::string_view text) {
  if (const auto date = readDate(text, {})) json.member(name, date->datetime);
}

void writeMetadata(JsonWriter& json, const View& view) {
  const Article& article = view.source.article;
  const Image* lead = leadImage(article);
  json.key("metadata");
  json.beginObject();
  json.memberIfAny("headline", article.headline);
  json.memberIfAny("language", languageTag(article.language));
  json.memberIfAny("direction", directionOf(article));
  json.memberIfAny("url", article.url);
  json.memberIfAny("shortUrl", article.shortUrl);
  writeDate(json, "datePublished", article.datePublished);
  writeDate(json, "dateModified", article.dateModified);
  json.member("wordCount", article.wordCount >= 0
                               ? static_cast<std::uint64_t>(article.wordCount)
                               : view.bodyLength.words + view.bodyLength.unspacedCharacters);
  json.memberIfAny("timeRequired",
                   article.timeRequired.empty() ? readingTime(view.bodyLength) : article.timeRequired);
  if (!article.sections.empty()) json.memberIfAny("section", article.sections.front().name);
  writeAuthors(json, article);
  writeTags(json, view);
  if (lead != nullptr) json.member("image", lead->url);
  json.endObject();
}

/// How many articles the document holds where it is more than one, and, of a list, what each is.
void writeItems(JsonWriter& json, const View& view) {
  if (view.source.listed.size() < 2) return;
  json.member("itemCount", std::uint64_t{view.source.listed.size()});
  if (!view.source.isList) return;
  json.key("items");
  json.beginArray();
  for (const Article& item : view.items) {
    json.beginObject();
    json.memberIfAny("headline", item.headline);
    json.memberIfAny("url", item.url);
    writeDate(json, "datePublished", item.datePublished);
    json.key("tags");
    json.beginArray();
    for (const Tag& tag : item.tags) json.string(tag.name);
    json.endArray();
    json.endObject();
  }
  json.endArray();
}

}  // namespace

void writeDiagnostics(JsonWriter& json, const Diagnostics& diagnostics) {
  json.key("diagnostics");
  json.beginArray();
  for (const Diagnostic& finding : diagnostics.list()) writeFinding(json, finding);
  json.endArray();
  json.member("omittedDiagnostics", std::uint64_t{diagnostics.leftOut()});
}

std::string infoJson(const View& view, const Diagnostics& diagnostics, const SanitizerReport* report) {
  JsonWriter json;
  json.beginObject();
  json.member("format", view.source.format);
  json.memberIfAny("missingStopwords", view.missingStopwords);
  writeMetadata(json, view);
  writeItems(json, view);
  writeDiagnostics(json, diagnostics);
  if (report != nullptr) {
    writeReport(json, *report, view.source.document.source(), view.source.article.copies);
  }
  json.endObject();
  return json.release();
}

std::string keywordsJson(std::span<const Keyword> keywords) {
  JsonWriter json;
  json.beginObject();
  json.key("keywords");
  json.beginArray();
  for (const Keyword& keyword : keywords) {
    json.beginObject();
    json.member("text", keyword.text);
    json.key("weight");
    json.decimal(keyword.weight);
    json.endObject();
  }
  json.endArray();
  json.endObject();
  return json.release();
}

std::string errorJson(const Error& error, const Diagnostics& diagnostics) {
  JsonWriter json;
  json.beginObject();
  json.key("error");
  writeFinding(json, error);
  writeDiagnostics(json, diagnostics);
  json.endObject();
  return json.release();
}

std::string fragmentInfoJson(std::string_view input, const SanitizerReport* report) {
  JsonWriter json;
  json.beginObject();
  if (report != nullptr) writeReport(json, *report, input, {});
  json.endObject();
  return json.release();
}

}  // namespace article_viewer
