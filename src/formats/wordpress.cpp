#include <optional>
#include <string>

#include "base/ascii.h"
#include "formats/fields.h"
#include "formats/nested_json.h"
#include "formats/registry.h"
#include "formats/repeats.h"
#include "formats/site_article.h"
#include "formats/site_things.h"

/// Posts and pages as the REST API of WordPress gives them (`/wp-json/wp/v2/posts`), best with `?_embed`.
namespace article_viewer {
namespace {

bool isWordPress(JsonValue item) {
  return findPath(item, "title.rendered").exists() && findPath(item, "content|excerpt").isObject() &&
         findPath(item, "date_gmt|slug|date").exists();
}

/// "https://a.example/?p=12" is a short link; of a site that has moved since, it leads nowhere.
void readShortLink(FormatContext& context, JsonValue item, Article& article) {
  std::string_view id;
  readAt(context, item, "guid.rendered", id);
  const std::size_t query = id.find("?p=");
  if (article.shortUrl.empty() && query != std::string_view::npos &&
      article.url.starts_with(id.substr(0, query))) {
    article.shortUrl = id;
  }
}

/// Notes of the block editor, where the body does not list them itself. The links to them name their ids.
void readNotes(FormatContext& context, JsonValue item, Article& article) {
  const JsonValue text = findPath(item, "meta.footnotes");
  const std::optional<JsonDocument> notes = readNestedJson(context, text, context.text(text));
  if (!notes) return;
  const std::string listed = "<li id=\"" + findPath(notes->root(), "0.id").text() + '"';
  if (article.bodyText.text.find(listed) != std::string_view::npos) return;
  for (const JsonValue note : notes->root().elements()) {
    BlockDetails details;
    RichText content;
    readAt(context, note, "id", details.id);
    readRich(context, note.find("content"), TextFormat::kHtml, content);
    if (!isBlank(content.text)) appendBlock(context, article, BlockType::kParagraph, content, details);
  }
}

std::optional<Error> readWordPress(JsonValue item, FormatContext& context, Article& article) {
  readSiteArticle(context, item, article);
  readShortLink(context, item, article);
  dropRepeats(context, article);
  readNotes(context, item, article);
  const JsonValue isProtected = findPath(item, "content.protected");
  if (isProtected.isTrue()) context.warn(Code::kContentWithheld, isProtected, "The text needs a password.");
  return std::nullopt;
}

}  // namespace

const Format kWordPress{"wordpress", isWordPress, nullptr, readWordPress};

}  // namespace article_viewer
