#include "formats/schema_org.h"

#include <utility>

#include "base/ascii.h"
#include "formats/fields.h"
#include "formats/schema_org_body.h"
#include "formats/schema_org_root.h"
#include "formats/tags.h"
#include "formats/things.h"

namespace article_viewer {
namespace {

/// Where one field of the model comes from: the first of the keys that has a value.
using ReadString = std::string (*)(FormatContext& context, std::string_view name, JsonValue value);
struct StringField {
  std::string Article::*target;
  ReadString read;
  std::string_view keys[3];
};

constexpr StringField kStringFields[] = {
    {&Article::headline, readString, {"headline", "name"}},
    // Publishers use alternativeHeadline for variants of the headline more often than for a second one.
    {&Article::standfirst, readString, {"description", "abstract", "alternativeHeadline"}},
    {&Article::dateline, readString, {"dateline"}},
    {&Article::datePublished, readDate, {"datePublished", "dateCreated"}},
    {&Article::dateModified, readDate, {"dateModified"}},
    {&Article::direction, readDirection, {"dir"}},
    {&Article::shortUrl, readUrl, {"shortUrl"}},
    {&Article::discussionUrl, readUrl, {"discussionUrl"}},
    {&Article::timeRequired, readDuration, {"timeRequired"}},
};

void readStringFields(FormatContext& context, const LinkedObject& object, Article& article) {
  for (const StringField& field : kStringFields) {
    std::string& target = article.*field.target;
    for (const std::string_view key : field.keys) {
      if (!key.empty() && target.empty()) target = field.read(context, key, object.find(key));
    }
  }
}

/// A tag as a string, or a schema.org Language, whose alternateName is the tag.
std::string readLanguage(FormatContext& context, JsonValue value) {
  value = firstOf(value);
  if (value.isObject() && !value.find("@value").exists()) {
    value = LinkedObject(value, context).find("alternateName", "name");
  }
  return readString(context, "inLanguage", value);
}

bool isWebAddress(std::string_view text) {
  return equalsIgnoringAsciiCase(text.substr(0, 8), "https://") ||
         equalsIgnoringAsciiCase(text.substr(0, 7), "http://");
}

std::string readAddress(FormatContext& context, const LinkedObject& object) {
  std::string url = readUrl(context, "url", object.find("url"));
  const JsonValue page = object.find("mainEntityOfPage");
  // `true` only says that the article is what its page is about.
  if (url.empty() && !page.isBoolean()) url = readUrl(context, "mainEntityOfPage", page);
  if (!url.empty()) return url;
  const JsonValue id = object.find("@id");
  return id.isString() && isWebAddress(id.raw()) ? id.text() : std::string();
}

/// LISBON as `contentLocation` or `locationCreated` {name: "Lisbon"}.
std::string readPlace(FormatContext& context, const LinkedObject& object) {
  const JsonValue place = firstOf(object.find("locationCreated"));
  if (!place.isObject()) return {};
  return readString(context, "name", LinkedObject(place, context).find("name"));
}

/// The first of two keys that gives a result which is not empty.
template <typename Read>
auto readEither(FormatContext& context, const LinkedObject& object, Read read, std::string_view key,
                std::string_view otherKey) {
  auto result = read(context, key, object.find(key));
  if (!result.empty()) return result;
  return read(context, otherKey, object.find(otherKey));
}

void readThings(FormatContext& context, const LinkedObject& object, Article& article) {
  article.sections = readSections(context, "articleSection", object.find("articleSection"));
  article.authors = readEither(context, object, readPersons, "author", "creator");
  article.agency = readOrganization(context, "sourceOrganization", object.find("sourceOrganization"));
  if (article.agency.name.empty()) {
    article.agency = readOrganization(context, "publisher", object.find("publisher"));
  }
  article.images = readEither(context, object, readImages, "image", "thumbnailUrl");
  article.audio = readAudio(context, "audio", object.find("audio"));
  article.footnotes = readFootnotes(context, "footnotes", object.find("footnotes"));
  article.related = readRelatedLinks(context, "relatedLink", object.find("relatedLink"));
  article.tags = readTags(context, "keywords", object.find("keywords"));
  article.communityStandards = readLink(context, "communityStandards", object.find("communityStandards"));
}

bool isBlankArticle(const Article& article) {
  return article.headline.empty() && article.blocks.empty() && isBlank(article.bodyText.text);
}

}  // namespace

bool isSchemaOrg(JsonValue root) { return findSchemaOrgArticle(root).exists(); }

Result<Article> readSchemaOrg(JsonValue root, FormatContext& context) {
  const JsonValue found = findSchemaOrgArticle(root);
  const LinkedObject object(found, context);
  Article article;
  readStringFields(context, object, article);
  if (article.dateline.empty()) article.dateline = readPlace(context, object);
  article.language = readLanguage(context, object.find("inLanguage"));
  article.url = readAddress(context, object);
  readThings(context, object, article);
  article.commentCount = readCount(context, "commentCount", object.find("commentCount"));
  article.wordCount = readCount(context, "wordCount", object.find("wordCount"));
  readSchemaOrgBody(context, object, article);
  if (isBlankArticle(article)) {
    return context.errorAt("no-content", found, "The article has neither a headline nor a body.");
  }
  return article;
}

}  // namespace article_viewer
