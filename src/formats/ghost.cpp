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

/// What is no part of a text: from a first string to the end of the next second one.
struct Cut {
  std::string_view from;
  std::string_view until;
};

/// Exports have a word in the place of the site's address. Cards of films and sounds bring the face of a
/// player, with times and speeds, and pictures that stand for none.
constexpr Cut kCuts[] = {
    {"__GHOST_URL__", ""},
    {"<span class=\"kg-audio-current-time\"", "</button>"},
    {"<span class=\"kg-video-current-time\"", "</button>"},
    {" poster=\"https://img.invalid/", "\""},
    {"<img src=\"\"", ">"},
};

/// The text of a string without these.
std::string_view ownText(FormatContext& context, JsonValue value) {
  std::string_view text = context.text(value);
  for (const Cut& cut : kCuts) {
    std::string made;
    std::string_view rest = text;
    for (std::size_t at = 0; (at = rest.find(cut.from)) != std::string_view::npos;) {
      const std::size_t end = rest.find(cut.until, at + cut.from.size());
      if (end == std::string_view::npos) break;
      made += rest.substr(0, at);
      rest.remove_prefix(end + cut.until.size());
    }
    if (rest.size() != text.size()) text = context.keep(made += rest, value);
  }
  return text;
}

/// What the editor keeps, where there is no HTML made of it.
void readSource(FormatContext& context, JsonValue item, Article& article) {
  FlowBuilder flow(context, article.blocks);
  for (const char* const key : {"lexical", "mobiledoc"}) {
    const JsonValue source = item.find(key);
    const std::optional<JsonDocument> document = readNestedJson(context, source, ownText(context, source));
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
  // All rows are looked at for each post of a list, and for each that is the post's, one table is.
  std::size_t rows = 10'000;
  std::size_t links = 100;
  const JsonValue data = findPath(context.root(), "db.0.data|data");
  TagCollector tags(article.tags, context);
  for (const char* const name : {"posts_authors", "posts_tags"}) {
    for (const JsonValue row : data.find(name).elements()) {
      if (rows-- == 0 || links == 0) return;
      if (row.find("post_id").raw() != item.find("id").raw()) continue;
      --links;
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
    article.bodyText.text = ownText(context, html);
  } else {
    readSource(context, item, article);
  }
  if (article.blocks.empty()) {
    readRich(context, item.find("plaintext"), TextFormat::kPlain, article.bodyText);
  }
  if (!article.images.empty()) {
    article.images[0].url = ownText(context, findPath(item, "feature_image|image"));
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
