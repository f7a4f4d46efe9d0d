#include <span>

#include "base/ascii.h"
#include "formats/fields.h"
#include "formats/iso_8601.h"
#include "formats/mapping.h"
#include "formats/registry.h"
#include "formats/schema_org_body.h"
#include "formats/schema_org_root.h"
#include "formats/schema_org_text.h"
#include "formats/spelling.h"
#include "formats/tags.h"
#include "formats/things.h"

namespace article_viewer {
namespace {

bool isWebAddress(std::string_view text) {
  return equalsIgnoringAsciiCase(text.substr(0, 8), "https://") ||
         equalsIgnoringAsciiCase(text.substr(0, 7), "http://");
}

// Publishers use alternativeHeadline for variants of the headline more often than for a second one.
constexpr const char* kStandfirsts[] = {"description", "abstract", "alternativeHeadline"};

void readTexts(const ObjectReader& object, Article& article) {
  readSchemaOrgText(object, kHeadlines, article.headline);
  readSchemaOrgText(object, kStandfirsts, article.standfirst.text);
  // What plugins of WordPress say of the page they do not say of the article.
  const JsonValue page = firstOf(object.find("mainEntityOfPage"));
  if (page.isObject()) {
    readSchemaOrgText({page, object.context()}, std::span(kStandfirsts).first(1), article.standfirst.text);
  }
  object.string("dateline", article.dateline);
  Moment moment;  // which some write there
  if (readMoment(article.dateline, moment) || article.dateline.find(':') != std::string_view::npos) {
    article.dateline = {};
  }
  object.date("datePublished", article.datePublished);
  object.date("dateCreated", article.datePublished);
  object.date("dateModified", article.dateModified);
  object.direction("dir", article.direction);
  object.url("shortUrl", article.shortUrl);
  object.url("discussionUrl", article.discussionUrl);
  object.duration("timeRequired", article.timeRequired);
}

/// The dateline's place where no dateline is given.
void readPlace(const ObjectReader& object, std::string_view& out) {
  for (const char* const key : {"locationCreated", "contentLocation"}) {
    ObjectReader(firstOf(object.find(key)), object.context()).string("name", out);
  }
}

/// What the article names as its sources and parts, where that is something that can be read.
void readWorks(const ObjectReader& object, List<RelatedLink>& out) {
  for (const char* const key : {"citation", "isBasedOn", "hasPart"}) {
    for (const JsonValue item : itemsOf(object.find(key))) {
      RelatedLink link;
      const JsonValue headline = findPath(item, "headline|name");
      readField(object.context(), FieldKind::kText, headline, link.headline);
      readField(object.context(), FieldKind::kUrl, item, link.url);
      const bool isWork = isWebAddress(link.url) && (headline.exists() || item.isString());
      if (isWork) out.add(object.context().memory(), link);
    }
  }
}

/// A tag as a string, or a schema.org Language, whose alternateName is the tag.
void readLanguage(const ObjectReader& object, std::string_view& out) {
  const JsonValue value = firstOf(object.find("inLanguage"));
  if (value.isObject()) ObjectReader(value, object.context()).string("alternateName", out);
  readString(object.context(), "inLanguage", value, out);
}

void readAddress(const ObjectReader& object, std::string_view& out) {
  object.url("url", out);
  // `true` only says that the article is what its page is about.
  if (!object.find("mainEntityOfPage").isBoolean()) object.url("mainEntityOfPage", out);
  const JsonValue id = object.value().find("@id");
  if (isWebAddress(id.raw())) readString(object.context(), "@id", id, out);
}

void readThings(const ObjectReader& object, Article& article) {
  readSections(object, "articleSection", article.sections);
  readPersons(object, "author", article.authors);
  readPersons(object, "creator", article.authors);
  readOrganization(object, "sourceOrganization", article.agency);
  // Nearly every publisher names itself; only beside a dateline does that say whose report it is.
  Organization publisher;
  readOrganization(object, "publisher", publisher);
  if (article.agency.name.empty() && !article.dateline.empty()) article.agency = publisher;
  readImages(object, "image", article.images);
  readImages(object, "thumbnailUrl", article.images);
  readAudio(object, "audio", article.audio);
  readFootnotes(object, "footnotes", article.footnotes);
  readRelatedLinks(object, "relatedLink", article.related);
  readWorks(object, article.related);
  for (const char* const key : {"keywords", "about", "mentions"}) {
    if (article.tags.empty()) readTags(object, key, article.tags);
  }
  readLink(object, "communityStandards", article.communityStandards);
}

bool isSchemaOrg(JsonValue root) { return findSchemaOrgArticles(root).exists(); }

std::optional<Error> readSchemaOrg(JsonValue item, FormatContext& context, Article& article) {
  const ObjectReader object(findListedArticle(item), context);
  readTexts(object, article);
  readPlace(object, article.dateline);
  readLanguage(object, article.language);
  readAddress(object, article.url);
  readThings(object, article);
  article.commentCount = object.count("commentCount");
  article.wordCount = object.count("wordCount");
  readSchemaOrgBody(object, article);
  findMisspelledFields(context, object.value());
  return std::nullopt;
}

void readList(JsonValue root, FormatContext& context, Article& list) {
  readSchemaOrgText({root, context}, kHeadlines, list.headline);
}

}  // namespace

const Format kSchemaOrg{"schema.org", isSchemaOrg, findSchemaOrgArticles, readSchemaOrg, readList};

}  // namespace article_viewer
