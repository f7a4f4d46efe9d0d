#include "formats/site_things.h"

#include <algorithm>
#include <cstdlib>
#include <new>
#include <string>
#include <vector>

#include "base/ascii.h"
#include "base/digits.h"
#include "formats/fields.h"

namespace article_viewer {
namespace {

/// Ghost keeps what only its editors see among the tags.
bool isInternal(JsonValue term, std::string_view name) {
  return name.starts_with('#') && (term.isObject() && term.find("slug").raw().starts_with("hash-"));
}

Link readTerm(FormatContext& context, JsonValue term, FieldKind names) {
  Link link;
  if (term.isObject()) {
    readAt(context, term, "name|data.name|title", link.name, names);
    readAt(context, term, "link|url", link.url);
    if (isInternal(term.find("data").isObject() ? term.find("data") : term, link.name)) link = {};
  } else if (term.isString()) {
    readField(context, names, term, link.name);
  }
  return link;
}

// Of a larger one no screen shows more.
constexpr std::uint32_t kWidestSource = 2048;
constexpr std::size_t kMostRenditions = 32;

struct Rendition {
  JsonValue address;
  std::uint32_t width = 0;
  std::uint32_t height = 0;
};

/// Those that are pictures.
std::vector<Rendition> listRenditions(JsonValue renditions) {
  std::vector<Rendition> out;
  if (!renditions.isArray() && !renditions.isObject()) return out;
  for (JsonValue at = renditions.following(); at != renditions.after() && out.size() < kMostRenditions;) {
    if (renditions.isObject()) at = at.following();
    const std::string_view type = findPath(at, "mimetype|mime_type|contenttype|contentType").raw();
    const JsonValue address = findPath(at, "href|source_url");
    if (address.isString() && (type.empty() || type.starts_with("image"))) {
      out.push_back({address, numberOf(at.find("width")), numberOf(at.find("height"))});
    }
    at = at.after();
  }
  return out;
}

/// Whether two sizes differ by no more than the rounding of a pixel.
bool isSameShape(const Rendition& one, const Image& other) {
  const auto left = std::int64_t{one.width} * other.height;
  const auto right = std::int64_t{one.height} * other.width;
  return std::abs(left - right) <= other.width;
}

}  // namespace

void readAt(FormatContext& context, JsonValue object, const char* paths, std::string_view& out,
            FieldKind kind) {
  readField(context, kind, findPath(object, paths), out);
}

void addPeople(FormatContext& context, JsonValue people, List<Person>& out, FieldKind names) {
  for (const JsonValue value : itemsOf(people)) {
    Person person;
    if (value.isString()) {
      readField(context, names, value, person.name);
    } else {
      readAt(context, value, "name|display_name|data.name", person.name, names);
      readAt(context, value, "link|url|website", person.url);
    }
    const bool isThere = std::any_of(out.begin(), out.end(),
                                     [&person](const Person& other) { return other.name == person.name; });
    // Beyond that each would be compared with too many.
    if (!person.name.empty() && !isThere && out.size() < 100) out.add(context.memory(), person);
  }
}

void addTags(FormatContext& context, JsonValue terms, TagCollector& out, FieldKind names) {
  for (const JsonValue value : itemsOf(terms)) {
    const Link term = readTerm(context, value, names);
    if (!out.add({term.name, term.url})) return context.warnTooMany("tags", value, &Limits::tags);
  }
}

void addSections(FormatContext& context, JsonValue terms, List<Link>& out, FieldKind names) {
  for (const JsonValue value : itemsOf(terms)) {
    const Link term = readTerm(context, value, names);
    if (!term.name.empty()) out.add(context.memory(), term);
  }
}

void readRenditions(FormatContext& context, JsonValue renditions, Image& image) {
  const std::vector<Rendition> all = listRenditions(renditions);
  if (all.empty()) return;
  const bool isOpen = image.url.empty();
  if (isOpen) {
    const Rendition& widest = *std::max_element(
        all.begin(), all.end(), [](const Rendition& a, const Rendition& b) { return a.width < b.width; });
    readField(context, FieldKind::kUrl, widest.address, image.url);
    image.width = widest.width;
    image.height = widest.height;
  }
  const Image full = image;
  std::string set;
  std::uint32_t widest = 0;
  for (auto size = all.begin(); size != all.end(); ++size) {
    const bool isRepeated = std::any_of(
        all.begin(), size, [&size](const Rendition& other) { return other.width == size->width; });
    std::string_view url;
    readField(context, FieldKind::kUrl, size->address, url);
    if (size->width == 0 || isRepeated || !isSameShape(*size, full)) continue;
    if (std::any_of(url.begin(), url.end(), isAsciiWhitespace)) continue;
    DigitBuffer digits;
    if (!set.empty()) set += ", ";
    ((set += url) += ' ') += writeDigits(size->width, digits);
    set += 'w';
    if (!isOpen || size->width > kWidestSource || size->width <= widest) continue;
    widest = size->width;
    image.url = url;
    image.width = size->width;
    image.height = size->height;
  }
  if (set.find(", ") != std::string::npos) image.srcset = context.keep(set, renditions);
}

void setAddress(std::string_view url, Article& article) {
  article.url = url;
  if (url.starts_with("http")) article.base = url;
}

void setCommentsAddress(FormatContext& context, JsonValue at, Article& article) {
  if (!article.url.empty()) article.discussionUrl = context.keep(std::string(article.url) + "#comments", at);
}

void appendBlock(FormatContext& context, Article& article, BlockType type, const RichText& text,
                 const BlockDetails& details) {
  Arena& memory = context.memory();
  if (article.blocks.empty() && !isBlank(article.bodyText.text)) {
    const TextFormat format = article.bodyText.format;
    article.blocks.add(memory, {format == TextFormat::kHtml       ? BlockType::kHtml
                                : format == TextFormat::kMarkdown ? BlockType::kMarkdown
                                                                  : BlockType::kFlow,
                                article.bodyText});
  }
  article.blocks.add(memory, {type, text, new (memory.take(sizeof details)) BlockDetails(details)});
}

}  // namespace article_viewer
