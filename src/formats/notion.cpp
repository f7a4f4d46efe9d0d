#include "base/ascii.h"
#include "formats/fields.h"
#include "formats/mapping.h"
#include "formats/registry.h"
#include "formats/rich_document.h"
#include "formats/tags.h"

namespace article_viewer {
namespace {

constexpr FieldRow kRows[] = {
    {"created_time", FieldKind::kDate, &Article::datePublished},
    {"last_edited_time", FieldKind::kDate, &Article::dateModified},
    {"public_url", FieldKind::kUrl, &Article::url},
    {"url", FieldKind::kUrl, &Article::url},
};

/// Names of properties that people give to the text under the headline, in lower case.
constexpr const char* kStandfirsts[] = {"description", "summary", "excerpt", "subtitle"};

bool isPage(JsonValue value) { return value.find("object").equals("page"); }

JsonValue blocksOf(JsonValue item) {
  JsonValue nodes;
  if (findTree(item, nodes) == &kNotionTree) return item;
  for (const char* const key : {"blocks", "children", "results"}) {
    const JsonValue blocks = item.find(key);
    // An answer in the answer, as the API gives it.
    const JsonValue inner = blocks.isObject() ? blocks.find("results") : blocks;
    if (findTree(inner, nodes) == &kNotionTree) return inner;
  }
  return {};
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
  if (article.headline.empty()) article.headline = tree.plain(property.value.find("title"));
  for (const JsonValue option : property.value.find("multi_select").elements()) {
    tags.add({context.text(option.find("name")), {}});
  }
  for (const JsonValue person : property.value.find("people").elements()) {
    const std::string_view name = context.text(person.find("name"));
    if (!name.empty()) article.authors.add(context.memory(), {name, {}, {}, {}});
  }
  readField(context, FieldKind::kDate, findPath(property.value, "date.start"), article.datePublished);
  for (const char* const name : kStandfirsts) {
    if (equalsIgnoringAsciiCase(property.key.raw(), name) && article.standfirst.text.empty()) {
      article.standfirst = tree.rich(property.value.find("rich_text"));
    }
  }
}

void readPage(JsonValue page, RichTree& tree, FormatContext& context, Article& article) {
  TagCollector tags(article.tags, context);
  for (const JsonMember property : page.find("properties").members()) {
    readProperty(property, tree, tags, context, article);
  }
  readFields(kRows, page, context, article);
  Image cover;
  tree.image(page.find("cover"), cover);
  if (!cover.url.empty()) article.images.add(context.memory(), cover);
}

std::optional<Error> readNotion(JsonValue item, FormatContext& context, Article& article) {
  FlowBuilder flow(context, article.blocks);
  RichTree tree(kNotionTree, flow);
  if (isPage(item)) readPage(item, tree, context, article);
  readRichBody(kNotionTree, blocksOf(item), flow, article);
  flow.finish();
  return errorIfBlank(item, context, article);
}

}  // namespace

const Format kNotion{"notion", isNotion, findPages, readNotion};

}  // namespace article_viewer
