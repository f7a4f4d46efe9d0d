#include "app/info_json.h"

#include "app/columns.h"
#include "app/json_writer.h"
#include "page/number_text.h"

namespace article_viewer {
namespace {

/// Fields that Error and Diagnostic share.
template <typename Finding>
void writeFinding(JsonWriter& json, const Finding& finding, std::string_view severity,
                  ColumnConverter& columns) {
  json.beginObject();
  json.memberIfAny("severity", severity);
  json.member("code", finding.code);
  json.member("message", finding.message);
  json.member("line", std::uint64_t{finding.line});
  json.member("column", std::uint64_t{columns.utf16Column(finding.line, finding.column)});
  json.member("pointer", finding.pointer);
  json.endObject();
}

Diagnostic moreFindings(const Diagnostics& diagnostics) {
  Diagnostic more;
  more.code = "more-findings";
  more.message = "Findings that are not listed: ";
  appendInteger(more.message, diagnostics.leftOut());
  more.message += '.';
  return more;
}

void writeDiagnostics(JsonWriter& json, const Diagnostics& diagnostics, std::string_view input) {
  ColumnConverter columns(input);
  json.key("diagnostics");
  json.beginArray();
  for (const Diagnostic& finding : diagnostics.list()) writeFinding(json, finding, "warning", columns);
  if (diagnostics.leftOut() != 0) {
    writeFinding(json, moreFindings(diagnostics), "warning", columns);
  }
  json.endArray();
}

void writeTags(JsonWriter& json, const std::vector<WeighedTag>& tags) {
  json.key("tags");
  json.beginArray();
  for (const WeighedTag& tag : tags) {
    json.beginObject();
    json.member("name", tag.name);
    json.key("weight");
    json.decimal(tag.weight);
    json.memberIfAny("url", tag.url);
    json.endObject();
  }
  json.endArray();
}

void writeMetadata(JsonWriter& json, const Metadata& metadata) {
  json.key("metadata");
  json.beginObject();
  json.memberIfAny("headline", metadata.headline);
  json.memberIfAny("language", metadata.language);
  json.memberIfAny("direction", metadata.direction);
  json.memberIfAny("url", metadata.url);
  json.memberIfAny("shortUrl", metadata.shortUrl);
  json.memberIfAny("datePublished", metadata.datePublished);
  json.memberIfAny("dateModified", metadata.dateModified);
  json.member("wordCount", metadata.wordCount);
  json.memberIfAny("timeRequired", metadata.timeRequired);
  json.memberIfAny("section", metadata.section);
  json.key("authors");
  json.beginArray();
  for (const std::string& author : metadata.authors) json.string(author);
  json.endArray();
  writeTags(json, metadata.tags);
  json.memberIfAny("image", metadata.image);
  json.endObject();
}

}  // namespace

std::string infoJson(const View& view, const Diagnostics& diagnostics, std::string_view input) {
  JsonWriter json;
  json.beginObject();
  json.member("format", view.format);
  writeMetadata(json, view.metadata);
  writeDiagnostics(json, diagnostics, input);
  json.endObject();
  return json.release();
}

std::string errorJson(const Error& error, const Diagnostics& diagnostics, std::string_view input) {
  JsonWriter json;
  json.beginObject();
  json.key("error");
  ColumnConverter columns(input);
  writeFinding(json, error, {}, columns);
  writeDiagnostics(json, diagnostics, input);
  json.endObject();
  return json.release();
}

std::string emptyInfoJson() { return "{}"; }

}  // namespace article_viewer
