#include <optional>
#include <string>
#include <string_view>

#include "base/ascii.h"
#include "formats/fields.h"
#include "formats/flow_builder.h"
#include "formats/lexical.h"
#include "formats/mobiledoc.h"
#include "formats/nested_json.h"
#include "formats/registry.h"
#include "formats/repeats.h"
#include "formats/site_article.h"
#include "formats/site_things.h"

/// Posts and pages of Ghost: of its Content API, of its Admin API and of its exports.
namespace article_viewer {
namespace {

bool isPost(JsonValue item) {
  return item.find("title").isString() &&
         findPath(item, "html|lexical|mobiledoc|markdown|plaintext|access").exists() &&
         findPath(item, "uuid|comment_id|primary_author|feature_image|custom_excerpt|slug|lexical|mobiledoc")
             .exists();
}

/// The posts of an answer or an export; of anything else, itself.
JsonValue findItems(JsonValue root) {
  const JsonValue inside = findPath(root, "posts|pages|db.0.data.posts|data.posts|data");
  return inside.exists() ? inside : root;
}

bool isGhost(JsonValue root) { return isPost(firstOf(findItems(root))); }

/// The text of a string without the word that exports have in the place of the site's address.
std::string_view withoutPlaceholder(FormatContext& context, JsonValue value) {
  constexpr std::string_view kPlaceholder = "__GHOST_URL__";
  std::string_view text = context.text(value);
  if (text.find(kPlaceholder) == std::string_view::npos) return text;
  std::string made;
  for (std::size_t at = 0; at != std::string_view::npos;) {
    at = text.find(kPlaceholder);
    made += text.substr(0, at);
    if (at != std::string_view::npos) text.remove_prefix(at + kPlaceholder.size());
  }
  return context.keep(made, value);
}

/// What the editor keeps, where there is no HTML made of it.
void readSource(FormatContext& context, JsonValue item, Article& article) {
  FlowBuilder flow(context, article.blocks);
  for (const char* const key : {"lexical", "mobiledoc"}) {
    const JsonValue source = item.find(key);
    const std::optional<JsonDocument> document =
        readNestedJson(context, source, withoutPlaceholder(context, source));
    if (!document || !article.blocks.empty()) continue;
    if (*key == 'l') {
      readLexical(document->root(), flow);
    } else {
      readMobiledoc(document->root(), flow);
    }
    flow.finish();
  }
}

/// The row of a table of an export that has this id.
JsonValue withId(JsonValue table, JsonValue id) {
  for (const JsonValue row : table.elements()) {
    if (row.find("id").raw() == id.raw()) return row;
  }
  return {};
}

/// Exports are tables: of posts, of people and tags, and of which belongs to which.
void readTables(FormatContext& context, JsonValue item, Article& article) {
  std::size_t most = 10'000;  // rows: all of them for each post of a list
  const JsonValue data = findPath(context.root(), "db.0.data|data");
  TagCollector tags(article.tags, context);
  for (const char* const name : {"posts_authors", "posts_tags"}) {
    for (const JsonValue row : data.find(name).elements()) {
      if (most-- == 0) return;
      if (row.find("post_id").raw() != item.find("id").raw() || !context.mayFollowLink()) continue;
      addPeople(context, withId(data.find("users"), row.find("author_id")), article.authors);
      addTags(context, withId(data.find("tags"), row.find("tag_id")), tags);
    }
  }
  if (article.authors.empty()) {
    addPeople(context, withId(data.find("users"), item.find("author_id")), article.authors);
  }
}

std::optional<Error> readGhost(JsonValue item, FormatContext& context, Article& article) {
  readSiteArticle(context, item, article);
  if (const JsonValue html = item.find("html"); html.isString()) {
    article.bodyText.text = withoutPlaceholder(context, html);
  } else {
    readSource(context, item, article);
  }
  if (article.blocks.empty()) {
    readRich(context, item.find("plaintext"), TextFormat::kPlain, article.bodyText);
  }
  if (!article.images.empty()) {
    article.images[0].url = withoutPlaceholder(context, findPath(item, "feature_image|image"));
  }
  const JsonValue access = item.find("access");
  if (access.isBoolean() && !access.isTrue()) {
    context.warn(Code::kContentWithheld, access, "The text is for members of the site.");
  }
  addSections(context, item.find("primary_tag"), article.sections);
  readTables(context, item, article);
  dropRepeats(context, article);
  return std::nullopt;
}

}  // namespace

const Format kGhost{"ghost", isGhost, findItems, readGhost};

}  // namespace article_viewer
