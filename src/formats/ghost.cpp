#include <optional>
#include <string_view>

#include "base/ascii.h"
#include "formats/fields.h"
#include "formats/registry.h"
#include "formats/repeats.h"
#include "formats/site_things.h"

/// Posts and pages of Ghost: of its Content API, of its Admin API and of its exports.
namespace article_viewer {
namespace {

constexpr FieldRow kFields[] = {
    {"title", FieldKind::kText, &Article::headline},
    {"published_at|created_at", FieldKind::kDate, &Article::datePublished},
    {"updated_at", FieldKind::kDate, &Article::dateModified},
    {"locale|language", FieldKind::kText, &Article::language},
};

bool isPost(JsonValue item) {
  return item.find("title").isString() && findPath(item, "html|lexical|mobiledoc|markdown|plaintext").isString() &&
         findPath(item, "uuid|comment_id|primary_author|feature_image|custom_excerpt|slug").exists();
}

/// The posts of an answer or an export; of anything else, itself.
JsonValue findItems(JsonValue root) {
  const JsonValue inside = findPath(root, "posts|pages|db.0.data.posts|data.posts|data");
  return inside.exists() ? inside : root;
}

bool isGhost(JsonValue root) { return isPost(firstOf(findItems(root))); }

void readPicture(FormatContext& context, JsonValue item, Article& article) {
  Image image;
  readAt(context, item, "feature_image|image", image.url);
  readAt(context, item, "feature_image_alt", image.alt);
  readRich(context, item.find("feature_image_caption"), TextFormat::kHtml, image.caption);
  if (!image.url.empty()) article.images.add(context.memory(), image);
}

void readTerms(FormatContext& context, JsonValue item, Article& article) {
  addSections(context, item.find("primary_tag"), article.sections);
  TagCollector tags(article.tags, context);
  addTags(context, item.find("tags"), tags);
  addPeople(context, item.find("authors"), article.authors);
  if (article.authors.empty()) addPeople(context, findPath(item, "primary_author|author"), article.authors);
}

std::optional<Error> readGhost(JsonValue item, FormatContext& context, Article& article) {
  readFields(kFields, item, context, article);
  std::string_view address;
  readAt(context, item, "canonical_url|url", address);
  setAddress(address, article);
  readRich(context, item.find("html"), TextFormat::kHtml, article.bodyText);
  readRich(context, item.find("markdown"), TextFormat::kMarkdown, article.bodyText);
  readRich(context, item.find("plaintext"), TextFormat::kPlain, article.bodyText);
  readAt(context, item, "custom_excerpt", article.standfirst.text);
  readPicture(context, item, article);
  readTerms(context, item, article);
  dropRepeats(context, article);
  if (item.find("comments").isTrue()) setCommentsAddress(context, item, article);
  return checkContent(context, item, article);
}

}  // namespace

const Format kGhost{"ghost", isGhost, findItems, readGhost};

}  // namespace article_viewer
