#include "formats/schema_org_body.h"

#include <algorithm>
#include <optional>

#include "base/ascii.h"
#include "formats/block_markup.h"
#include "formats/blocks.h"
#include "formats/live_updates.h"
#include "formats/schema_org_text.h"
#include "formats/site_things.h"
#include "formats/things.h"

namespace article_viewer {
namespace {

/// JSON-LD in the wild puts HTML into articleBody, which schema.org defines as text, without saying so. Line
/// breaks, and in an object with a type the end tag of a phrase, are signs of it where no blank line makes
/// paragraphs, which would be lost.
bool isHtml(std::string_view text, bool hasType) {
  if (hasBlockMarkup(text)) return true;
  return text.find("\n\n") == std::string_view::npos &&
         (text.find("<br") != std::string_view::npos || (hasType && hasPhraseMarkup(text)));
}

void readBodyText(const ObjectReader& object, const char* key, JsonValue text, RichText& out) {
  if (!out.text.empty()) return;
  if (text.isString()) {
    out.text = object.context().text(text);  // white space and all
  } else {
    readString(object.context(), key, text, out.text);
  }
  out.format = object.textFormat("encodingFormat");
  if (object.find("encodingFormat").exists()) return;
  if (isHtml(out.text, object.find("@type").exists())) {
    out.format = TextFormat::kHtml;
  } else if (isEscapedForHtml(object, text)) {
    out.text = object.context().plainText(text);
  }
}

/// Plain text as paragraphs: a blank line ends one.
void addParagraphs(const RichText& text, FlowBuilder& body) {
  if (text.format != TextFormat::kPlain) return body.markup(text.text, text.format);
  std::string_view rest = text.text;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find("\n\n"), rest.size());
    body.wrapped(FlowKind::kParagraph, stripAsciiWhitespace(rest.substr(0, end)));
    rest = stripAsciiWhitespace(rest.substr(end));
  }
}

/// The first of the fields for it that says something.
RichText readBodyText(const ObjectReader& object) {
  RichText out;
  for (const char* const key : {"articleBody", "reviewBody", "text"}) {
    readBodyText(object, key, object.find(key), out);
  }
  return out;
}

/// A text that is written as several.
void readParagraphs(const ObjectReader& object, JsonValue texts, FlowBuilder& body) {
  for (const JsonValue item : texts.elements()) {
    RichText text;
    readBodyText(object, "articleBody", item, text);
    addParagraphs(text, body);
  }
}

/// A picture that is not the article's own.
void addPicture(const ObjectReader& update, const Article& article, FlowBuilder& body) {
  List<Image> images;
  readImages(update, "image", images, 1);
  if (images.empty()) return;
  for (const Image& image : article.images) {
    if (image.url == images[0].url) return;
  }
  body.image(images[0]);
}

/// A VideoObject: its file where it names one, else the page that plays it. Nothing where it names neither.
std::optional<BlockType> readVideo(const ObjectReader& video, BlockDetails& details) {
  MediaSource file;
  video.string("name", details.title);
  video.url("thumbnailUrl", details.poster);
  video.url("contentUrl", file.url);
  video.url("embedUrl", details.url);
  video.url("url", details.url);
  if (file.url.empty()) return details.url.empty() ? std::nullopt : std::optional(BlockType::kEmbed);
  details.sources.add(video.context().memory(), file);
  return BlockType::kVideo;
}

/// Those of an update go to the body that is built, those of the article follow its text.
void readVideos(const ObjectReader& object, Article& article, FlowBuilder* body) {
  for (const JsonValue item : itemsOf(object.find("video"))) {
    BlockDetails details;
    const std::optional<BlockType> type = readVideo({item, object.context()}, details);
    if (!type) continue;
    if (body != nullptr) {
      body->block(*type, {}, details);
    } else {
      appendBlock(object.context(), article, *type, {}, details);
    }
  }
}

/// An update is a small article with a headline, a moment and authors of its own.
void readUpdate(const ObjectReader& update, Article& article, FlowBuilder& body) {
  std::string_view headline;
  readSchemaOrgText(update, kHeadlines, headline);
  addUpdateHeader(body, headline, update.find("datePublished"));
  List<Person> authors;
  readPersons(update, "author", authors);
  for (const Person& author : authors) {
    const bool isOfAll = article.authors.size() == 1 && article.authors[0].name == author.name;
    if (!isOfAll) body.wrapped(FlowKind::kParagraph, author.name);
  }
  addPicture(update, article, body);
  readVideos(update, article, &body);
  addParagraphs(readBodyText(update), body);
}

/// Whether the article's own text says what its updates say.
bool saysUpdates(FormatContext& context, std::string_view text, JsonValue updates) {
  constexpr std::size_t kKey = 24;
  const JsonValue first = firstOf(firstOf(updates)).find("articleBody");
  const std::string_view key = stripAsciiWhitespace(context.plainText(context.text(first))).substr(0, kKey);
  return !key.empty() && context.plainText(text).find(key) != std::string_view::npos;
}

/// LiveBlogPosting. Some put lists into the list of updates.
void readLiveUpdates(const ObjectReader& object, Article& article) {
  const JsonValue updates = object.find("liveBlogUpdate");
  if (!updates.isArray() || saysUpdates(object.context(), article.bodyText.text, updates)) return;
  FlowBuilder body(object.context(), article.blocks);
  addParagraphs(article.bodyText, body);
  for (const JsonValue list : itemsOf(updates)) {
    for (const JsonValue item : itemsOf(list)) {
      if (item.isObject()) readUpdate({item, object.context()}, article, body);
    }
  }
  body.finish();
}

}  // namespace

void readSchemaOrgBody(const ObjectReader& object, Article& article) {
  const JsonValue body = object.find("body");
  if (body.isString()) {
    readBodyText(object, "body", body, article.bodyText);
  } else if (body.isArray()) {
    readBlocks(object.context(), "body", body, article.blocks);
  } else if (body.exists()) {
    object.context().warnWrongType("body", "an array of blocks", body);
  }
  if (!article.blocks.empty()) return;
  if (const JsonValue texts = object.find("articleBody"); texts.isArray()) {
    FlowBuilder paragraphs(object.context(), article.blocks);
    readParagraphs(object, texts, paragraphs);
    paragraphs.finish();
  } else {
    if (article.bodyText.text.empty()) article.bodyText = readBodyText(object);
    readLiveUpdates(object, article);
  }
  readVideos(object, article, nullptr);
}

}  // namespace article_viewer
