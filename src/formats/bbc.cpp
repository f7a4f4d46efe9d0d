#include <string>

#include "formats/bbc_body.h"
#include "formats/mapping.h"
#include "formats/registry.h"
#include "formats/tags.h"

/// Articles of BBC News and the World Service: Optimo and CPS documents (github.com/bbc/simorgh, data/), and
/// the state of the pages of bbc.com.
namespace article_viewer {
namespace {

constexpr FieldRow kFields[] = {
    {"promo.headlines.headline", FieldKind::kHtml, &Article::headline},
    {"metadata.firstPublished|promo.timestamp", FieldKind::kDate, &Article::datePublished},
    {"metadata.lastPublished|metadata.lastUpdated", FieldKind::kDate, &Article::dateModified},
    {"metadata.passport.language|metadata.language", FieldKind::kText, &Article::language},
    {"metadata.locators.canonicalUrl|promo.locators.canonicalUrl|metadata.locators.assetUri", FieldKind::kUrl,
     &Article::url},
};

JsonValue blocksOf(JsonValue item) { return findPath(item, "content.model.blocks|content.blocks|contents"); }

/// The document, or what its page wraps it in.
JsonValue findItem(JsonValue root) {
  const JsonValue inner = findPath(root, "data.article");
  const JsonValue item = inner.exists() ? inner : root;
  const bool isDocument = item.find("metadata").isObject() && item.find("promo").isObject();
  const bool isPage = findPath(item, "contents.0.model").isObject();
  return (isDocument || isPage) && blocksOf(item).isArray() ? item : JsonValue();
}

bool isBbc(JsonValue root) { return findItem(root).exists(); }

/// Adds the things of an array as tags, under the name that each system has for them.
void addTags(JsonValue things, TagCollector& tags, FormatContext& context) {
  for (const JsonValue thing : things.elements()) {
    Tag tag;
    readField(context, FieldKind::kText, findPath(thing, "topicName|thingLabel|title"), tag.name);
    readField(context, FieldKind::kUrl, thing.find("url"), tag.url);
    if (!tags.add(tag)) return context.warnTooMany("tags", thing, &Limits::tags);
  }
}

void addRelated(JsonValue promos, FormatContext& context, List<RelatedLink>& out) {
  for (const JsonValue promo : promos.elements()) {
    RelatedLink link;
    readField(context, FieldKind::kHtml, findPath(promo, "headlines.headline|headlines.shortHeadline|name"),
              link.headline);
    readField(context, FieldKind::kUrl, findPath(promo, "locators.canonicalUrl|locators.assetUri|uri"),
              link.url);
    if (!link.headline.empty()) out.add(context.memory(), link);
  }
}

void readSection(JsonValue section, FormatContext& context, List<Link>& out) {
  Link link;
  readField(context, FieldKind::kText, findPath(section, "name|title"), link.name);
  readField(context, FieldKind::kUrl, findPath(section, "uri|url"), link.url);
  if (!link.name.empty()) out.add(context.memory(), link);
}

/// Older documents have their authors beside the body.
void readByline(JsonValue byline, FormatContext& context, List<Person>& out) {
  Person person;
  readField(context, FieldKind::kText, byline.find("name"), person.name);
  readField(context, FieldKind::kText, byline.find("title"), person.jobTitle);
  if (!person.name.empty() && out.empty()) out.add(context.memory(), person);
}

/// Many summaries are the first paragraph once more.
void readSummary(JsonValue summary, std::string_view firstText, FormatContext& context,
                 std::string_view& out) {
  readField(context, FieldKind::kHtml, summary, out);
  const JsonValue block = findPath(summary, "blocks.0");
  if (out.empty()) out = bbcText(block, context);
  if (out == firstText) out = {};
}

std::optional<Error> readBbc(JsonValue item, FormatContext& context, Article& article) {
  readFields(kFields, item, context, article);
  article.base = "https://www.bbc.com";
  readSection(findPath(item, "relatedContent.section|section.0"), context, article.sections);
  const std::string_view firstText = readBbcBlocks(blocksOf(item), context, article);
  readSummary(findPath(item, "promo.summary"), firstText, context, article.standfirst.text);
  readField(context, FieldKind::kText, findPath(item, "promo.headlines.seoHeadline"), article.headline);
  readByline(findPath(item, "promo.byline"), context, article.authors);
  TagCollector tags(article.tags, context);
  addTags(findPath(item, "metadata.topics|topics"), tags, context);
  addTags(findPath(item, "metadata.tags.about"), tags, context);
  for (const JsonValue group : findPath(item, "relatedContent.groups").elements()) {
    addRelated(group.find("promos"), context, article.related);
  }
  if (isTrue(findPath(item, "metadata.includeComments")) && !article.url.empty()) {
    article.discussionUrl = context.keep(std::string(article.url) + "#comments", item);
  }
  return std::nullopt;
}

}  // namespace

const Format kBbc{"bbc", isBbc, findItem, readBbc};

}  // namespace article_viewer
