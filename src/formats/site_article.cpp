#include "formats/site_article.h"

#include <string>

#include "formats/mapping.h"
#include "formats/site_things.h"

namespace article_viewer {
namespace {

constexpr FieldRow kFields[] = {
    {"title.rendered", FieldKind::kHtml, &Article::headline},
    {"title", FieldKind::kText, &Article::headline},
    {"canonical_url|link|url|external_url|URL", FieldKind::kText, &Article::url},
    {"jetpack_shortlink|short_URL", FieldKind::kText, &Article::shortUrl},
    {"published_timestamp|date_published|date|created_at", FieldKind::kDate, &Article::datePublished},
    {"edited_at|date_modified|modified", FieldKind::kDate, &Article::dateModified},
    {"language|locale|lang|yoast_head_json.og_locale", FieldKind::kText, &Article::language},
};

struct TextRow {
  const char* path;
  TextFormat format;
  RichText Article::*text;
};

constexpr TextRow kTexts[] = {
    {"content.rendered|html|content_html|body_html|content", TextFormat::kHtml, &Article::bodyText},
    {"markdown|body_markdown", TextFormat::kMarkdown, &Article::bodyText},
    {"content_text", TextFormat::kPlain, &Article::bodyText},
    {"excerpt.rendered", TextFormat::kHtml, &Article::standfirst},
    {"custom_excerpt|summary|description", TextFormat::kPlain, &Article::standfirst},
    {"excerpt", TextFormat::kHtml, &Article::standfirst},
};

void readPicture(FormatContext& context, JsonValue item, Article& article) {
  Image image;
  const JsonValue media = findPath(item, "_embedded.wp:featuredmedia.0");
  readAt(context, media, "source_url", image.url);
  const JsonValue own =
      findPath(item,
               "feature_image|image|banner_image|cover_image|main_image|"
               "jetpack_featured_media_url|better_featured_image.source_url|"
               "featured_image_src|featured_image_url|featured_image.source|featured_image");
  // Some say the number of a picture there.
  if (own.isString()) readField(context, FieldKind::kText, own, image.url);
  readAt(context, media, "alt_text", image.alt);
  readAt(context, item, "feature_image_alt", image.alt);
  readRich(context, findPath(media, "caption.rendered"), TextFormat::kHtml, image.caption);
  readRich(context, item.find("feature_image_caption"), TextFormat::kHtml, image.caption);
  const JsonValue details = media.find("media_details");
  image.width = numberOf(details.find("width"));
  image.height = numberOf(details.find("height"));
  if (image.url.empty()) return;
  readRenditions(context, details.find("sizes"), image);
  article.images.add(context.memory(), image);
}

/// Terms of WordPress stand in groups, in an order that is nobody's promise: what one is says its taxonomy.
void readTerms(FormatContext& context, JsonValue item, FieldKind names, Article& article) {
  TagCollector tags(article.tags, context);
  for (const JsonValue group : findPath(item, "_embedded.wp:term").elements()) {
    for (const JsonValue term : group.elements()) {
      const JsonValue taxonomy = term.find("taxonomy");
      if (taxonomy.equals("category")) addSections(context, term, article.sections, names);
      if (taxonomy.equals("post_tag")) addTags(context, term, tags, names);
      if (taxonomy.equals("author")) addPeople(context, term, article.authors, names);
    }
  }
  const JsonValue terms = findPath(item, "tag_list|tags");
  if (terms.isString()) {
    addTagNames(context.text(terms), tags);
  } else {
    addTags(context, terms, tags);
  }
}

/// The first of these that names somebody.
constexpr const char* kPeople[] = {"authors", "_embedded.author", "primary_author",        "author",
                                   "user",    "author_info",      "yoast_head_json.author"};

void readComments(FormatContext& context, JsonValue item, std::string_view url, Article& article) {
  const JsonValue count = item.find("comments_count");
  if (count.isNumber()) article.commentCount = numberOf(count);
  const bool isOpen = findPath(item, "comment_status|discussion.comment_status").equals("open") ||
                      item.find("comments").isTrue() || count.isNumber();
  if (isOpen) setCommentsAddress(context, item, url, article);
}

}  // namespace

void readSiteArticle(FormatContext& context, JsonValue item, Article& article) {
  // These are in UTC, and not all of them say so.
  readAnyDate(context, findPath(item, "date_gmt|published_at"), article.datePublished, "Z");
  readAnyDate(context, findPath(item, "modified_gmt|updated_at"), article.dateModified, "Z");
  readFields(kFields, item, context, article);
  for (const TextRow& row : kTexts) {
    readRich(context, findPath(item, row.path), row.format, article.*row.text);
  }
  readPicture(context, item, article);
  // WordPress escapes names as it does titles.
  const FieldKind names = findPath(item, "title.rendered").exists() ? FieldKind::kHtml : FieldKind::kText;
  readTerms(context, item, names, article);
  for (const char* const path : kPeople) {
    if (article.authors.empty()) addPeople(context, findPath(item, path), article.authors, names);
  }
  std::string_view url;
  readAt(context, item, "link|url|URL", url);
  if (url.starts_with("http")) article.base = url;
  readComments(context, item, url, article);
}

}  // namespace article_viewer
