#include <optional>
#include <string_view>

#include "base/ascii.h"
#include "formats/fields.h"
#include "formats/registry.h"
#include "formats/repeats.h"
#include "formats/site_article.h"
#include "formats/site_things.h"

/// Posts and pages of Ghost: of its Content API, of its Admin API and of its exports.
namespace article_viewer {
namespace {

bool isPost(JsonValue item) {
  return item.find("title").isString() &&
         findPath(item, "html|lexical|mobiledoc|markdown|plaintext").isString() &&
         findPath(item, "uuid|comment_id|primary_author|feature_image|custom_excerpt|slug").exists();
}

/// The posts of an answer or an export; of anything else, itself.
JsonValue findItems(JsonValue root) {
  const JsonValue inside = findPath(root, "posts|pages|db.0.data.posts|data.posts|data");
  return inside.exists() ? inside : root;
}

bool isGhost(JsonValue root) { return isPost(firstOf(findItems(root))); }

std::optional<Error> readGhost(JsonValue item, FormatContext& context, Article& article) {
  readSiteArticle(context, item, article);
  readRich(context, item.find("plaintext"), TextFormat::kPlain, article.bodyText);
  const JsonValue section = item.find("primary_tag");
  Link link;
  readAt(context, section, "name", link.name);
  readAt(context, section, "url", link.url);
  if (!link.name.empty()) article.sections.add(context.memory(), link);
  dropRepeats(context, article);
  return checkContent(context, item, article);
}

}  // namespace

const Format kGhost{"ghost", isGhost, findItems, readGhost};

}  // namespace article_viewer
