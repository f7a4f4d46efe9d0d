#include <optional>
#include <string>

#include "base/ascii.h"
#include "formats/fields.h"
#include "formats/nested_json.h"
#include "formats/registry.h"
#include "formats/repeats.h"
#include "formats/site_things.h"

/// Posts and pages as the REST API of WordPress gives them (`/wp-json/wp/v2/posts`), best with `?_embed`.
namespace article_viewer {
namespace {

constexpr FieldRow kFields[] = {
    {"title.rendered", FieldKind::kHtml, &Article::headline},
    {"jetpack_shortlink", FieldKind::kUrl, &Article::shortUrl},
    {"lang|yoast_head_json.og_locale", FieldKind::kText, &Article::language},
    {"modified", FieldKind::kDate, &Article::dateModified},
    {"date", FieldKind::kDate, &Article::datePublished},
};

bool isPost(JsonValue item) {
  return findPath(item, "title.rendered").exists() && findPath(item, "content|excerpt").isObject() &&
         findPath(item, "date_gmt|slug|date").exists();
}

bool isWordPress(JsonValue root) { return isPost(firstOf(root)); }

void readAddresses(FormatContext& context, JsonValue item, Article& article) {
  std::string_view link;
  std::string_view id;
  readAt(context, item, "link", link, FieldKind::kUrl);
  setAddress(link, article);
  readAt(context, item, "guid.rendered", id);
  // "https://a.example/?p=12" is a short link; of a site that has moved since, it leads nowhere.
  const std::size_t query = id.find("?p=");
  if (article.shortUrl.empty() && query != std::string_view::npos && link.starts_with(id.substr(0, query))) {
    article.shortUrl = id;
  }
}

/// The local time of the site says no zone; the other one is in UTC and does not say so.
void readDates(FormatContext& context, JsonValue item, Article& article) {
  readAnyDate(context, item.find("date_gmt"), article.datePublished, "Z");
  readAnyDate(context, item.find("modified_gmt"), article.dateModified, "Z");
}

/// Terms stand in groups, in an order that is nobody's promise: what one is says its taxonomy.
void readTerms(FormatContext& context, JsonValue item, Article& article) {
  TagCollector tags(article.tags, context);
  for (const JsonValue group : findPath(item, "_embedded.wp:term").elements()) {
    for (const JsonValue term : group.elements()) {
      const JsonValue taxonomy = term.find("taxonomy");
      if (taxonomy.equals("category")) addSections(context, term, article.sections, FieldKind::kHtml);
      if (taxonomy.equals("post_tag")) addTags(context, term, tags, FieldKind::kHtml);
      if (taxonomy.equals("author")) addPeople(context, term, article.authors, FieldKind::kHtml);
    }
  }
}

void readPeople(FormatContext& context, JsonValue item, Article& article) {
  if (article.authors.empty()) {
    addPeople(context, findPath(item, "_embedded.author"), article.authors, FieldKind::kHtml);
  }
  if (article.authors.empty()) {
    addPeople(context, findPath(item, "authors|author_info|yoast_head_json.author"), article.authors,
              FieldKind::kHtml);
  }
}

void readPicture(FormatContext& context, JsonValue item, Article& article) {
  const JsonValue media = findPath(item, "_embedded.wp:featuredmedia.0");
  Image image;
  readAt(context, media, "source_url", image.url);
  readAt(context, media, "alt_text", image.alt);
  readRich(context, findPath(media, "caption.rendered"), TextFormat::kHtml, image.caption);
  image.width = numberOf(findPath(media, "media_details.width"));
  image.height = numberOf(findPath(media, "media_details.height"));
  readRenditions(context, findPath(media, "media_details.sizes"), image);
  if (image.url.empty()) {
    readAt(context, item,
           "jetpack_featured_media_url|better_featured_image.source_url|featured_image_src|"
           "featured_image_url",
           image.url);
  }
  if (!image.url.empty()) article.images.add(context.memory(), image);
}

/// Notes of the block editor, where the body does not list them itself. The links to them name their ids.
void readNotes(FormatContext& context, JsonValue item, Article& article) {
  const std::optional<JsonDocument> notes = readNestedJson(context, findPath(item, "meta.footnotes"));
  if (!notes) return;
  for (const JsonValue note : notes->root().elements()) {
    BlockDetails details;
    RichText text;
    readAt(context, note, "id", details.id);
    readRich(context, note.find("content"), TextFormat::kHtml, text);
    const bool isListed = article.bodyText.text.find("<li id=\"" + std::string(details.id) + '"') !=
                          std::string_view::npos;
    if (isListed || isBlank(text.text)) continue;
    appendBlock(context, article, BlockType::kParagraph, text, details);
  }
}

std::optional<Error> readWordPress(JsonValue item, FormatContext& context, Article& article) {
  readDates(context, item, article);
  readFields(kFields, item, context, article);
  readAddresses(context, item, article);
  readRich(context, findPath(item, "content.rendered"), TextFormat::kHtml, article.bodyText);
  readRich(context, findPath(item, "excerpt.rendered"), TextFormat::kHtml, article.standfirst);
  readTerms(context, item, article);
  readPeople(context, item, article);
  readPicture(context, item, article);
  dropRepeats(context, article);
  readNotes(context, item, article);
  if (item.find("comment_status").equals("open")) setCommentsAddress(context, item, article);
  const JsonValue isProtected = findPath(item, "content.protected");
  if (isProtected.isTrue()) {
    context.warn(Code::kContentWithheld, isProtected, "The text needs a password; it is not in the document.");
  }
  return checkContent(context, item, article);
}

}  // namespace

const Format kWordPress{"wordpress", isWordPress, nullptr, readWordPress};

}  // namespace article_viewer
