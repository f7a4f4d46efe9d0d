#include "base/ascii.h"
#include "formats/fields.h"
#include "formats/registry.h"
#include "formats/schema_org_body.h"
#include "formats/schema_org_root.h"
#include "formats/spelling.h"
#include "formats/tags.h"
#include "formats/things.h"

namespace article_viewer {
namespace {

void readTexts(const ObjectReader& object, Article& article) {
  object.string("headline", article.headline);
  object.string("name", article.headline);
  // Publishers use alternativeHeadline for variants of the headline more often than for a second one.
  object.string("description", article.standfirst.text);
  object.string("abstract", article.standfirst.text);
  object.string("alternativeHeadline", article.standfirst.text);
  object.string("dateline", article.dateline);
  object.date("datePublished", article.datePublished);
  object.date("dateCreated", article.datePublished);
  object.date("dateModified", article.dateModified);
  object.direction("dir", article.direction);
  object.url("shortUrl", article.shortUrl);
  object.url("discussionUrl", article.discussionUrl);
  object.duration("timeRequired", article.timeRequired);
}

/// The dateline's place where no dateline is given: locationCreated {name}.
void readPlace(const ObjectReader& object, std::string_view& out) {
  const JsonValue place = firstOf(object.find("locationCreated"));
  if (place.isObject()) ObjectReader(place, object.context()).string("name", out);
}

/// A tag as a string, or a schema.org Language, whose alternateName is the tag.
void readLanguage(const ObjectReader& object, std::string_view& out) {
  const JsonValue value = firstOf(object.find("inLanguage"));
  if (value.isObject()) ObjectReader(value, object.context()).string("alternateName", out);
  readString(object.context(), "inLanguage", value, out);
}

bool isWebAddress(std::string_view text) {
  return equalsIgnoringAsciiCase(text.substr(0, 8), "https://") ||
         equalsIgnoringAsciiCase(text.substr(0, 7), "http://");
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
  readTags(object, "keywords", article.tags);
  readLink(object, "communityStandards", article.communityStandards);
}

bool isBlankArticle(const Article& article) {
  return article.headline.empty() && article.blocks.empty() && isBlank(article.bodyText.text);
}

bool isSchemaOrg(JsonValue root) { return findSchemaOrgArticle(root).exists(); }

std::optional<Error> readSchemaOrg(JsonValue item, FormatContext& context, Article& article) {
  const ObjectReader object(item, context);
  readTexts(object, article);
  readPlace(object, article.dateline);
  readLanguage(object, article.language);
  readAddress(object, article.url);
  readThings(object, article);
  article.commentCount = object.count("commentCount");
  article.wordCount = object.count("wordCount");
  readSchemaOrgBody(object, article);
  findMisspelledFields(context, object.value());
  if (!isBlankArticle(article)) return std::nullopt;
  return context.errorAt(Code::kNoContent, object.value(), "The article has neither a headline nor a body.");
}

}  // namespace

const Format kSchemaOrg{"schema.org", isSchemaOrg, findSchemaOrgArticles, readSchemaOrg};

}  // namespace article_viewer
