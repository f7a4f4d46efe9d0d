#include <optional>
#include <string>

#include "base/digits.h"
#include "formats/registry.h"
#include "formats/repeats.h"
#include "formats/site_article.h"
#include "formats/site_things.h"

/// JSON Feed, versions 1 and 1.1 (jsonfeed.org).
namespace article_viewer {
namespace {

bool isJsonFeed(JsonValue root) {
  return root.find("version").raw().find("jsonfeed.org") != std::string_view::npos &&
         root.find("items").isArray();
}

JsonValue findItems(JsonValue root) { return root.find("items"); }

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

std::optional<Error> readItem(JsonValue item, FormatContext& context, Article& article) {
  readSiteArticle(context, item, article);
  const JsonValue feed = context.root();
  readAt(context, feed, "language", article.language);
  readAt(context, feed, "home_page_url", article.base);
  for (const char* const key : {"authors", "author"}) {
    if (article.authors.empty()) addPeople(context, feed.find(key), article.authors);
  }
  dropRepeats(context, article);
  // Of a link blog: the page that the item is about.
  RelatedLink link;
  readAt(context, item, "external_url", link.url);
  link.headline = article.headline;
  if (!link.url.empty()) article.related.add(context.memory(), link);
  for (const JsonValue attachment : item.find("attachments").elements()) {
    readAttachment(context, attachment, article);
  }
  return std::nullopt;
}

void readFeed(JsonValue root, FormatContext& context, Article& list) {
  readAt(context, root, "title", list.headline);
  readAt(context, root, "language", list.language);
  readAt(context, root, "home_page_url", list.url);
  readAt(context, root, "description", list.standfirst.text);
}

}  // namespace

const Format kJsonFeed{"json-feed", isJsonFeed, findItems, readItem, readFeed};

}  // namespace article_viewer
