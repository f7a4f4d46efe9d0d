#include "formats/read_article.h"

#include <array>
#include <iterator>
#include <string>
#include <utility>

#include "formats/fields.h"
#include "formats/format.h"
#include "formats/json_reader.h"
#include "formats/place_diagnostics.h"
#include "formats/schema_org.h"

namespace article_viewer {
namespace {

/// The registry. A new format is a row here and a file of its own.
constexpr Format kFormats[] = {
    {"schema.org", isSchemaOrg, readSchemaOrg},
};

constexpr auto kNames = [] {
  std::array<std::string_view, std::size(kFormats)> names{};
  for (std::size_t i = 0; i < names.size(); ++i) names[i] = kFormats[i].name;
  return names;
}();

/// "an object of the type X" or "an object with A, B and more": what a person needs to see at once
/// that it is the wrong file.
std::string describeObject(JsonValue object) {
  constexpr int kShown = 3;
  std::string out = "an object";
  const JsonValue type = firstOf(object.find("@type"));
  if (type.isString()) return out + " of the type \"" + excerpt(type.text()) + '"';
  int count = 0;
  for (const JsonMember member : object.members()) {
    if (++count > kShown) break;
    out += count == 1 ? " with the keys \"" : ", \"";
    out += excerpt(member.key.text());
    out += '"';
  }
  if (count > kShown) out += " and more";
  return out;
}

std::string describeDocument(JsonValue root) {
  if (root.isObject()) return describeObject(root);
  const JsonValue first = firstOf(root);
  if (root.isArray() && first.isObject()) return "an array that begins with " + describeObject(first);
  return std::string(root.kindName());
}

Error describeUnknown(JsonValue root, const FormatContext& context) {
  return context.errorAt(Code::kUnknownFormat, root,
                         "This is JSON, but no article that is known here: it is " + describeDocument(root) +
                             ". Expected a schema.org article (such as NewsArticle), or an object with a "
                             "headline and an articleBody or body.");
}

}  // namespace

std::span<const std::string_view> formatNames() { return kNames; }

Result<ReadArticle> readArticle(std::string_view json, Diagnostics& diagnostics, const Limits& limits) {
  Article article;
  Result<JsonDocument> document = readJson(json, article.memory, diagnostics, limits);
  if (!document) return std::move(document.error());
  ReadArticle read{std::move(document.value()), std::move(article), {}};
  FormatContext context(read.document, diagnostics, read.article, limits);
  const JsonValue root = read.document.root();
  for (const Format& format : kFormats) {
    if (!format.isMine(root)) continue;
    read.format = format.name;
    std::optional<Error> error = format.read(root, context, read.article);
    if (!error) return read;
    placeDiagnostics(read.document, read.article.copies, diagnostics);
    return std::move(*error);
  }
  placeDiagnostics(read.document, {}, diagnostics);
  return describeUnknown(root, context);
}

}  // namespace article_viewer
