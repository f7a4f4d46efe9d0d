#include <optional>
#include <string>

#include "base/ascii.h"
#include "formats/block_markup.h"
#include "formats/fields.h"
#include "formats/nested_json.h"
#include "formats/registry.h"
#include "formats/repeats.h"
#include "formats/rich_tree.h"
#include "formats/shortcodes.h"
#include "formats/site_article.h"
#include "formats/site_things.h"

/// Posts and pages as the REST API of WordPress gives them (`/wp-json/wp/v2/posts`), best with `?_embed`.
namespace article_viewer {
namespace {

/// Posts of the API of WordPress.com (1.1) and of the first version of the REST API, which say in strings
/// what later ones say in objects; and what the search of the REST API finds.
bool isOld(JsonValue item) {
  return item.find("title").isString() &&
         ((item.find("ID").isNumber() && item.find("content").isString()) || item.find("subtype").isString());
}

bool isPost(JsonValue item) {
  return isOld(item) ||
         (item.find("title").find("rendered").exists() && findPath(item, "content|excerpt").isObject() &&
          findPath(item, "date_gmt|slug|date").exists());
}

JsonValue findItems(JsonValue root) { return root.find("posts"); }

bool isWordPress(JsonValue root) { return isPost(root) || isPost(firstOf(findItems(root))); }

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
  if (isOld(item)) {
    readAt(context, item, "title", article.headline, FieldKind::kHtml);
    TagCollector tags(article.tags, context);
    JsonValue name;
    const JsonValue sections = findPath(item, "terms.category|categories");
    for (JsonValue at; (at = nextIn(sections, at, name)).exists();) {
      addSections(context, at, article.sections, FieldKind::kHtml);
    }
    const JsonValue terms = findPath(item, "terms.post_tag|tags");
    for (JsonValue at; (at = nextIn(terms, at, name)).exists();) {
      addTags(context, at, tags, FieldKind::kHtml);
    }
  }
  readSiteArticle(context, item, article);
  // In what its editors get, the text is as they wrote it.
  if (isOld(item) && !hasBlockMarkup(article.bodyText.text)) {
    article.bodyText.format = TextFormat::kMarkdown;
  }
  dropShortcodes(context, findPath(item, "content.rendered|content"), article.bodyText);
  dropShortcodes(context, findPath(item, "excerpt.rendered|excerpt"), article.standfirst);
  readShortLink(context, item, article);
  dropRepeats(context, article);
  if (isBlank(article.bodyText.text)) {
    FlowBuilder fields(context, article.blocks);  // of the plugin that many sites build their pages with
    RichTree(kLexicalTree, fields).readCard(item.find("acf"));
    fields.finish();
  }
  readNotes(context, item, article);
  const JsonValue isProtected = findPath(item, "content.protected");
  if (isProtected.isTrue()) context.warn(Code::kContentWithheld, isProtected, "The text needs a password.");
  return std::nullopt;
}

}  // namespace

const Format kWordPress{"wordpress", isWordPress, findItems, readWordPress};

}  // namespace article_viewer
