#include "formats/guardian.h"
#include "formats/mapping.h"
#include "formats/registry.h"

namespace article_viewer {
namespace {

constexpr FieldRow kFields[] = {
    {"headline|webTitle", FieldKind::kText, &Article::headline},
    {"webPublicationDate", FieldKind::kDate, &Article::datePublished},
    {"linkedData.0.dateModified", FieldKind::kDate, &Article::dateModified},
    {"lang", FieldKind::kText, &Article::language},
    {"canonicalUrl|webURL", FieldKind::kUrl, &Article::url},
    {"guardianBaseURL|canonicalUrl|webURL", FieldKind::kUrl, &Article::base},
};

bool isGuardianDcr(JsonValue root) {
  return root.find("blocks").isArray() && root.find("webPublicationDate").exists() &&
         (root.find("config").isObject() || root.find("format").isObject());
}

void readSection(JsonValue item, FormatContext& context, List<Link>& out) {
  Link section;
  readField(context, FieldKind::kText, item.find("sectionLabel"), section.name);
  readField(context, FieldKind::kUrl, item.find("sectionUrl"), section.url);
  if (!section.name.empty()) out.add(context.memory(), section);
}

/// `config` may be that of another page.
void readShortUrl(JsonValue item, FormatContext& context, std::string_view& out) {
  const JsonValue config = item.find("config");
  const JsonValue path = findPath(config, "shortUrlId");
  if (!path.isString() || config.find("pageId").raw() != item.find("pageId").raw()) return;
  out = context.keep("https://www.theguardian.com" + path.text(), path);
}

std::optional<Error> readGuardianDcr(JsonValue item, FormatContext& context, Article& article) {
  readFields(kFields, item, context, article);
  readGuardianStandfirst(item.find("standfirst"), item.find("trailText"), context, article.standfirst);
  readSection(item, context, article.sections);
  readShortUrl(item, context, article.shortUrl);
  if (isTrue(item.find("isRightToLeftLang"))) article.direction = "rtl";
  readGuardianAuthors(item.find("tags"), findPath(item, "byline|author.byline"), context, article.authors);
  readGuardianDiscussion(item.find("isCommentable"), item, context, article);
  TagCollector tags(article.tags, context);
  addGuardianTags(item.find("subMetaKeywordLinks"), nullptr, tags, context);
  addGuardianTags(item.find("tags"), "keyword", tags, context);
  addGuardianRelated(findPath(item, "storyPackage.trails"), context, article.related);
  FlowBuilder body(context, article.blocks);
  for (const JsonValue element : item.find("mainMediaElements").elements()) {
    addGuardianMedia(element, {}, body, article);
  }
  addGuardianBlocks(item.find("blocks"), {}, body);
  body.finish();
  return std::nullopt;
}

}  // namespace

const Format kGuardianDcr{"guardian-dcr", isGuardianDcr, nullptr, readGuardianDcr};

}  // namespace article_viewer
