#include "formats/read_article.h"

#include <string>
#include <utility>

#include "base/ascii.h"
#include "base/digits.h"
#include "formats/fields.h"
#include "formats/format.h"
#include "formats/json_reader.h"
#include "formats/place_diagnostics.h"
#include "formats/registry.h"

namespace article_viewer {
namespace {

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

const Format* findFormat(JsonValue root, std::string_view name) {
  for (const Format* const format : formats()) {
    if ((name.empty() || name == format->name) && format->isMine(root)) return format;
  }
  return nullptr;
}

/// Articles that are listed of one document; a page with more of them is no list that anybody reads.
constexpr std::size_t kListed = 1000;

/// Adds the articles of a document of this format.
void listItems(JsonValue root, const Format& format, FormatContext& context, List<ListedArticle>& out) {
  const JsonValue items = format.findItems == nullptr ? JsonValue() : format.findItems(root);
  if (!items.isArray()) return out.add(context.memory(), {items.exists() ? items : root, &format});
  for (const JsonValue item : items.elements()) {
    if (!item.isObject()) continue;
    if (out.size() == kListed) {
      return context.warn(Code::kTooMany, item,
                          "There are too many articles; from here on they are left out: 1,000 are listed.");
    }
    out.add(context.memory(), {item, &format});
  }
}

/// An array whose elements are documents of their own. Returns the format of the first.
const Format* listDocuments(JsonValue root, FormatContext& context, std::string_view name,
                            List<ListedArticle>& out) {
  if (!root.isArray()) return nullptr;
  for (const JsonValue element : root.elements()) {
    const Format* const format = findFormat(element, name);
    if (format != nullptr) listItems(element, *format, context, out);
  }
  return out.empty() ? nullptr : out[0].format;
}

Error noSuchItem(JsonValue root, std::size_t count, const FormatContext& context) {
  DigitBuffer buffer;
  std::string message = "There is no such item: the document has ";
  message += writeDigits(count, buffer);
  message += ", counted from 0.";
  return context.errorAt(Code::kNoSuchItem, root, message);
}

/// Reads one article. One that says nothing at all is an error, whatever its format.
std::optional<Error> readOne(const ListedArticle& listed, FormatContext& context, Article& article) {
  std::optional<Error> error = listed.format->read(listed.value, context, article);
  const bool isBlankArticle =
      article.headline.empty() && article.blocks.empty() && isBlank(article.bodyText.text);
  if (error || !isBlankArticle) return error;
  return context.errorAt(Code::kNoContent, listed.value, "The article has neither a headline nor a body.");
}

/// Reads what the options ask for out of the document that is in `read`.
std::optional<Error> readRoot(ReadArticle& read, FormatContext& context, const ReadOptions& options) {
  const JsonValue root = read.document.root();
  const Format* format = findFormat(root, options.format);
  const bool isOne = format != nullptr;
  if (isOne) {
    listItems(root, *format, context, read.listed);
  } else {
    format = listDocuments(root, context, options.format, read.listed);
    if (format == nullptr) return describeUnknown(root, context);
  }
  read.format = format->name;
  const std::size_t count = read.listed.size();
  if (options.item >= 0 && static_cast<std::size_t>(options.item) >= count) {
    return noSuchItem(root, count, context);
  }
  if (count == 1 || options.item >= 0) {
    const ListedArticle& chosen = read.listed[options.item < 0 ? 0U : static_cast<std::size_t>(options.item)];
    read.format = chosen.format->name;
    return readOne(chosen, context, read.article);
  }
  if (count == 0) {
    return context.errorAt(Code::kNoContent, root, "The document is a list of articles, but it has none.");
  }
  read.isList = true;
  if (isOne && format->readList != nullptr) format->readList(root, context, read.article);
  return std::nullopt;
}

}  // namespace

std::string formatNames() {
  std::string names;
  for (const Format* const format : formats()) {
    names += format->name;
    names += '\n';
  }
  return names;
}

std::string_view findFormatName(std::string_view name) {
  for (const Format* const format : formats()) {
    if (format->name == name) return format->name;
  }
  return {};
}

Result<ReadArticle> readArticle(std::string_view json, Diagnostics& diagnostics, const ReadOptions& options) {
  Article article;
  Result<JsonDocument> document = readJson(json, article.memory, diagnostics, options.limits);
  if (!document) return std::move(document.error());
  ReadArticle read{std::move(document.value()), std::move(article), {}};
  FormatContext context(read.document, read.references, diagnostics, read.article, options);
  std::optional<Error> error = readRoot(read, context, options);
  if (!error) return read;
  placeDiagnostics(read.document, read.article.copies, diagnostics);
  return std::move(*error);
}

std::optional<Error> readListed(ReadArticle& read, std::size_t index, Diagnostics& diagnostics,
                                const ReadOptions& options, Article& out) {
  FormatContext context(read.document, read.references, diagnostics, out, options);
  const ListedArticle& listed = read.listed[index];
  return readOne(listed, context, out);
}

}  // namespace article_viewer
