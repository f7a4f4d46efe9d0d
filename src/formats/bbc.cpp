#include "formats/bbc_body.h"
#include "formats/registry.h"
#include "formats/site_things.h"

/// Articles of BBC News and the World Service: Optimo and CPS documents (github.com/bbc/simorgh, data/), and
/// the state of the pages of bbc.com.
namespace article_viewer {
namespace {

constexpr FieldRow kFields[] = {
    {"promo.headlines.headline|title", FieldKind::kHtml, &Article::headline},
    {"metadata.firstPublished|promo.timestamp|seo.datePublished", FieldKind::kDate, &Article::datePublished},
    {"metadata.lastPublished|metadata.lastUpdated|seo.dateModified", FieldKind::kDate,
     &Article::dateModified},
    {"metadata.passport.language|metadata.language|language", FieldKind::kText, &Article::language},
    {"metadata.locators.canonicalUrl|promo.locators.canonicalUrl|metadata.locators.assetUri", FieldKind::kUrl,
     &Article::url},
};

JsonValue blocksOf(JsonValue item) {
  return findPath(item, "content.model.blocks|content.blocks|contents|liveTextStream.content.data.results");
}

/// The document, or what its page wraps it in. A live page has the updates in a stream beside its title.
JsonValue findItem(JsonValue root) {
  JsonValue item = root;
  for (const char* const path : {"data", "data.article"}) {
    if (const JsonValue inner = findPath(root, path); blocksOf(inner).isArray()) item = inner;
  }
  const bool isDocument = item.find("metadata").isObject() && item.find("promo").isObject();
  const bool isPage = findPath(item, "contents.0.model").isObject();
  const bool isLive = item.find("liveTextStream").isObject();
  return (isDocument || isPage || isLive) && blocksOf(item).isArray() ? item : JsonValue();
}

bool isBbc(JsonValue root) { return findItem(root).exists(); }

void addRelated(JsonValue promos, FormatContext& context, List<RelatedLink>& out) {
  for (const JsonValue promo : promos.elements()) {
    const Link link = linkAt(context, promo, "headlines.headline|headlines.shortHeadline|name",
                             "locators.canonicalUrl|locators.assetUri|uri");
    if (!link.name.empty()) out.add(context.memory(), {link.name, link.url, {}, {}});
  }
}

/// Many summaries are the first paragraph once more.
void readSummary(JsonValue summary, std::string_view firstText, FormatContext& context,
                 std::string_view& out) {
  readField(context, FieldKind::kHtml, summary, out);
  const JsonValue block = findPath(summary, "blocks.0");
  if (out.empty()) out = bbcText(block.exists() ? block : summary, context);
  if (out == firstText) out = {};
}

std::optional<Error> readBbc(JsonValue item, FormatContext& context, Article& article) {
  readFields(kFields, item, context, article);
  article.base = "https://www.bbc.com";
  addSections(context, findPath(item, "relatedContent.section|section.0"), article.sections);
  Image lead;
  readAt(context, item, "headerImage.url", lead.url);
  readAt(context, item, "headerImage.altText", lead.alt);
  if (!lead.url.empty()) article.images.add(context.memory(), lead);
  readBbcBlocks(findPath(item, "summaryPoints.content.model.blocks"), context, article);
  const std::string_view firstText = readBbcBlocks(blocksOf(item), context, article);
  readSummary(findPath(item, "promo.summary|description"), firstText, context, article.standfirst.text);
  if (article.headline.empty()) article.headline = textAt(context, item, "promo.headlines.seoHeadline");
  // Older documents have their authors beside the body.
  const Link author = linkAt(context, item, "promo.byline.name", "promo.byline.title");
  if (!author.name.empty())
    article.authors.add(context.memory(), {withoutBy(author.name), {}, {}, author.url});
  TagCollector tags(article.tags, context);
  addTags(context, findPath(item, "metadata.topics|topics"), tags);
  addTags(context, findPath(item, "metadata.tags.about"), tags);
  for (const JsonValue group : findPath(item, "relatedContent.groups").elements()) {
    addRelated(group.find("promos"), context, article.related);
  }
  if (isTrue(findPath(item, "metadata.includeComments")))
    setCommentsAddress(context, item, article.url, article);
  return std::nullopt;
}

}  // namespace

const Format kBbc{"bbc", isBbc, findItem, readBbc};

}  // namespace article_viewer
