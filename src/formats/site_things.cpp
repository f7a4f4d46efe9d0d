#include "formats/site_things.h"

#include <cstdlib>
#include <new>
#include <string>

#include "base/ascii.h"
#include "base/digits.h"
#include "base/split.h"
#include "formats/fields.h"

namespace article_viewer {
namespace {

// Each is compared with all before it.
constexpr std::size_t kMostPeople = 100;

Link readTerm(FormatContext& context, JsonValue term, FieldKind names) {
  Link link;
  if (!term.isNumber())
    readField(context, names,
              term.isObject() ? findPath(term, "name|data.name|title|webTitle|topicName|thingLabel") : term,
              link.name);
  readAt(context, term, "link|url|webUrl|uri", link.url);
  // Codes of a vocabulary, such as "topics:20000550", lead nowhere.
  if (link.url.find(':') < link.url.find('/') && !link.url.starts_with("http")) link.url = {};
  return link;
}

// Of a wider one no screen shows more.
constexpr std::uint32_t kWidestSource = 2048;

/// The address of a rendition that is a picture.
JsonValue addressOf(JsonValue rendition) {
  const std::string_view type =
      findPath(rendition, "mimetype|mime_type|mimeType|contenttype|contentType").raw();
  return type.empty() || type.starts_with("image") ? findPath(rendition, "href|source_url|src|file|url")
                                                   : JsonValue();
}

void takeSize(FormatContext& context, JsonValue rendition, Image& image) {
  image.url = context.text(addressOf(rendition));
  image.width = numberOf(findPath(rendition, "width|typeData.width|fields.width"));
  image.height = numberOf(findPath(rendition, "height|typeData.height|fields.height"));
}

/// Whether two sizes differ by no more than the rounding of a pixel.
bool isSameShape(const Image& one, const Image& other) {
  const auto left = std::int64_t{one.width} * other.height;
  const auto right = std::int64_t{one.height} * other.width;
  return std::abs(left - right) <= other.width;
}

}  // namespace

void addPeople(FormatContext& context, JsonValue people, List<Person>& out, FieldKind names) {
  for (const JsonValue value : itemsOf(people)) {
    Person person;
    if (value.isString()) {
      readField(context, names, value, person.name);
    } else {
      readAt(context, value, "name|display_name|data.name", person.name, names);
      readAt(context, value, "link|url|website", person.url);
    }
    bool isThere = out.size() == kMostPeople || person.name.empty();
    for (const Person& other : out) isThere = isThere || other.name == person.name;
    if (!isThere) out.add(context.memory(), person);
  }
}

std::string_view withoutBy(std::string_view byline) {
  std::string_view rest = byline;
  return isOneOf(takeUpTo(rest, ' '), "By by BY Von von Por Par Av Di Door") ? rest : byline;
}

void addTags(FormatContext& context, JsonValue terms, TagCollector& out, FieldKind names) {
  for (const JsonValue value : itemsOf(terms)) {
    const Link term = readTerm(context, value, names);
    // Ghost keeps what only its editors see among the tags.
    if (term.name.starts_with('#') && findPath(value, "slug|data.slug").raw().starts_with("hash-")) continue;
    if (!out.add({term.name, term.url})) return context.warnTooMany("tags", value, &Limits::tags);
  }
}

void addSections(FormatContext& context, JsonValue terms, List<Link>& out, FieldKind names) {
  for (const JsonValue value : itemsOf(terms)) {
    const Link term = readTerm(context, value, names);
    if (!term.name.empty()) out.add(context.memory(), term);
  }
}

JsonValue nextIn(JsonValue container, JsonValue last, JsonValue& name) {
  if (!container.isArray() && !container.isObject()) return {};
  const JsonValue at = last.exists() ? last.after() : container.following();
  if (at == container.after()) return {};
  if (container.isArray()) return at;
  name = at;
  return at.following();
}

void readRenditions(FormatContext& context, JsonValue renditions, Image& image) {
  constexpr std::size_t kMost = 4096;  // bytes; each size is looked for among those before it
  JsonValue name;
  const bool isOpen = image.url.empty();
  for (JsonValue at; isOpen && (at = nextIn(renditions, at, name)).exists();) {
    if (!addressOf(at).isString()) continue;
    if (image.url.empty() || numberOf(findPath(at, "width|typeData.width|fields.width")) > image.width)
      takeSize(context, at, image);
  }
  const Image full = image;
  std::string set;
  for (JsonValue at; (at = nextIn(renditions, at, name)).exists() && set.size() < kMost;) {
    Image size;
    takeSize(context, at, size);
    if (size.width == 0 || !isSameShape(size, full) || size.url.find(' ') != std::string_view::npos) continue;
    DigitBuffer digits;
    std::string descriptor(1, ' ');
    descriptor += writeDigits(size.width, digits);
    descriptor += 'w';
    if (set.find(descriptor) != std::string::npos) continue;
    if (!set.empty()) set += ", ";
    (set += size.url) += descriptor;
    if (!isOpen || size.width > kWidestSource) continue;
    if (image.width > kWidestSource || size.width > image.width) {
      image.url = size.url;
      image.width = size.width;
      image.height = size.height;
    }
  }
  if (set.find(", ") != std::string::npos) image.srcset = context.keep(set, renditions);
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

void setCommentsAddress(FormatContext& context, JsonValue at, std::string_view url, Article& article) {
  if (!url.empty()) article.discussionUrl = context.keep(std::string(url) += "#comments", at);
}

}  // namespace article_viewer
