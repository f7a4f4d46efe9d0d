#include "base/ascii.h"
#include "base/split.h"
#include "formats/fields.h"
#include "formats/mapping.h"
#include "formats/registry.h"
#include "formats/rich_document.h"
#include "formats/site_things.h"

namespace article_viewer {
namespace {

constexpr FieldRow kRows[] = {
    {"created_time", FieldKind::kDate, &Article::datePublished},
    {"last_edited_time", FieldKind::kDate, &Article::dateModified},
    {"public_url|url", FieldKind::kUrl, &Article::url},
};

bool isPage(JsonValue value) { return value.find("object").equals("page"); }

/// The blocks of a page, or those that stand alone, also as an answer of the API.
JsonValue blocksOf(JsonValue item) {
  const JsonValue blocks =
      item.isArray() ? item
                     : findPath(item, "blocks.results|blocks|children.results|children|results|content");
  JsonValue nodes;
  return findTree(blocks, nodes) == &kNotionTree ? blocks : JsonValue();
}

/// The pages of an answer with several.
JsonValue findPages(JsonValue root) {
  const JsonValue results = root.find("results");
  return isPage(firstOf(results)) ? results : JsonValue();
}

bool isNotion(JsonValue root) { return isPage(root) || blocksOf(root).exists() || findPages(root).exists(); }

/// A property says its own type; what it is called is the owner's choice.
void readProperty(const JsonMember& property, RichTree& tree, TagCollector& tags, FormatContext& context,
                  Article& article) {
  const JsonValue value = property.value;
  const std::string_view name = property.key.raw();
  if (article.headline.empty()) article.headline = tree.plain(value.find("title"));
  addTags(context, value.find("multi_select"), tags);
  if (isOneOf(name, "Category Tag Tags Topic Section category tag tags"))
    addTags(context, value.find("select"), tags);
  addPeople(context, value.find("people"), article.authors);
  if (isOneOf(name, "Author Authors author")) {
    const std::string_view author = tree.plain(value.find("rich_text"));
    if (!author.empty()) article.authors.add(context.memory(), {author, {}, {}, {}});
  }
  readAt(context, value, "date.start", article.datePublished, FieldKind::kDate);
  if (isOneOf(name, "Description Summary Excerpt Subtitle description summary excerpt subtitle")) {
    article.standfirst = tree.rich(value.find("rich_text"));
  }
}

std::optional<Error> readNotion(JsonValue item, FormatContext& context, Article& article) {
  FlowBuilder flow(context, article.blocks);
  RichTree tree(kNotionTree, flow);
  TagCollector tags(article.tags, context);
  const JsonValue page = isPage(item) ? item : item.find("page");  // beside its blocks
  for (const JsonMember property : page.find("properties").members()) {
    readProperty(property, tree, tags, context, article);
  }
  readFields(kRows, page, context, article);
  readPicture(page.find("cover"), tree, article);
  readRichBody(kNotionTree, blocksOf(item), flow, article);
  flow.finish();
  return std::nullopt;
}

}  // namespace

const Format kNotion{"notion", isNotion, findPages, readNotion};

}  // namespace article_viewer
