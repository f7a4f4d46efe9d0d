#include <optional>
#include <string>

#include "base/ascii.h"
#include "base/digits.h"
#include "formats/fields.h"
#include "formats/registry.h"
#include "formats/repeats.h"
#include "formats/site_things.h"

/// JSON Feed, versions 1 and 1.1 (jsonfeed.org).
namespace article_viewer {
namespace {

constexpr FieldRow kFields[] = {
    {"title", FieldKind::kText, &Article::headline},
    {"date_published", FieldKind::kDate, &Article::datePublished},
    {"date_modified", FieldKind::kDate, &Article::dateModified},
    {"language", FieldKind::kText, &Article::language},
};

bool isJsonFeed(JsonValue root) {
  return root.find("version").raw().find("jsonfeed.org") != std::string_view::npos &&
         root.find("items").isArray();
}

JsonValue findItems(JsonValue root) { return root.find("items"); }

/// Version 1.1 has `authors`; a feed for readers of both says the same in both.
void readAuthors(FormatContext& context, JsonValue object, List<Person>& out) {
  if (out.empty()) addPeople(context, object.find("authors"), out);
  if (out.empty()) addPeople(context, object.find("author"), out);
}

void readPicture(FormatContext& context, JsonValue item, Article& article) {
  Image image;
  readAt(context, item, "image|banner_image", image.url, FieldKind::kUrl);
  if (!image.url.empty()) article.images.add(context.memory(), image);
}

std::string_view duration(FormatContext& context, JsonValue seconds) {
  const std::uint32_t number = numberOf(seconds);
  if (number == 0) return {};
  DigitBuffer digits;
  std::string text = "PT";
  text += writeDigits(number, digits);
  return context.keep(text += 'S', seconds);
}

/// The first sound is what the article is read or talked about in; all else follows the body.
void readAttachment(FormatContext& context, JsonValue attachment, Article& article) {
  std::string_view url;
  std::string_view type;
  BlockDetails details;
  readAt(context, attachment, "url", url);
  readAt(context, attachment, "mime_type", type);
  readAt(context, attachment, "title", details.title);
  if (url.empty()) return;
  if (type.starts_with("audio") && article.audio.url.empty()) {
    article.audio = {url, details.title, duration(context, attachment.find("duration_in_seconds")), false};
    return;
  }
  BlockType block = BlockType::kReadMore;
  if (type.starts_with("image")) {
    block = BlockType::kImage;
    Image image;
    image.url = url;
    image.caption.text = details.title;
    details.images.add(context.memory(), image);
  } else if (type.starts_with("audio") || type.starts_with("video")) {
    block = type.starts_with("audio") ? BlockType::kAudio : BlockType::kVideo;
    details.sources.add(context.memory(), {url, type});
  } else {
    details.url = url;
  }
  appendBlock(context, article, block, {}, details);
}

/// Of a link blog: the page that the item is about.
void readExternal(FormatContext& context, JsonValue item, Article& article) {
  RelatedLink link;
  readAt(context, item, "external_url", link.url, FieldKind::kUrl);
  link.headline = article.headline;
  if (!link.url.empty()) article.related.add(context.memory(), link);
}

std::optional<Error> readItem(JsonValue item, FormatContext& context, Article& article) {
  const JsonValue feed = context.root();
  readFields(kFields, item, context, article);
  readAt(context, feed, "language", article.language);
  std::string_view address;
  readAt(context, feed, "home_page_url", article.base);
  readAt(context, item, "url|external_url", address, FieldKind::kUrl);
  setAddress(address, article);
  readAuthors(context, item, article.authors);
  readAuthors(context, feed, article.authors);
  readRich(context, item.find("content_html"), TextFormat::kHtml, article.bodyText);
  readRich(context, item.find("content_text"), TextFormat::kPlain, article.bodyText);
  readAt(context, item, "summary", article.standfirst.text);
  readPicture(context, item, article);
  readTags(ObjectReader(item, context), "tags", article.tags);
  dropRepeats(context, article);
  readExternal(context, item, article);
  for (const JsonValue attachment : item.find("attachments").elements()) {
    readAttachment(context, attachment, article);
  }
  return checkContent(context, item, article);
}

void readFeed(JsonValue root, FormatContext& context, Article& list) {
  readFields(kFields, root, context, list);
  readAt(context, root, "home_page_url", list.url, FieldKind::kUrl);
  readAt(context, root, "description", list.standfirst.text);
}

}  // namespace

const Format kJsonFeed{"json-feed", isJsonFeed, findItems, readItem, readFeed};

}  // namespace article_viewer
