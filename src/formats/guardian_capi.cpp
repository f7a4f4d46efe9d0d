#include "formats/guardian.h"
#include "formats/mapping.h"
#include "formats/registry.h"

namespace article_viewer {
namespace {

constexpr FieldRow kFields[] = {
    {"fields.headline|webTitle", FieldKind::kText, &Article::headline},
    {"webPublicationDate", FieldKind::kDate, &Article::datePublished},
    {"fields.lastModified", FieldKind::kDate, &Article::dateModified},
    {"fields.lang", FieldKind::kText, &Article::language},
    {"webUrl", FieldKind::kUrl, &Article::url},
    {"webUrl", FieldKind::kUrl, &Article::base},
    {"fields.shortUrl", FieldKind::kUrl, &Article::shortUrl},
};

/// An item, or what a search, a section or a tag lists; or an item without its envelope.
JsonValue findItems(JsonValue root) {
  const JsonValue items =
      findPath(root, "response.content|response.results|response.editorsPicks|response.leadContent");
  const bool isItem = root.find("webTitle").isString() && root.find("webUrl").isString();
  return isItem ? root : items;
}

bool isGuardianCapi(JsonValue root) { return findItems(root).exists(); }

/// The clues of a crossword, which are all of it that can be read.
void addCrossword(JsonValue crossword, FlowBuilder& body) {
  FormatContext& context = body.context();
  body.wrapped(FlowKind::kParagraph, context.text(crossword.find("instructions")));
  for (const JsonValue entry : crossword.find("entries").elements()) {
    body.begin(FlowKind::kParagraph);
    for (const char* const key : {"humanNumber", "direction", "clue"}) {
      body.text(context.text(entry.find(key)));
      body.text(" ");
    }
    body.end();
  }
}

/// What leads the article, from the fullest to the barest.
void addMain(JsonValue item, JsonValue atoms, FlowBuilder& body, Article& article) {
  bool found = false;
  JsonValue elements = findPath(item, "blocks.main.elements");
  if (elements.elements().empty()) elements = item.find("elements");
  for (const JsonValue element : elements.elements()) {
    const JsonValue relation = element.find("relation");
    if (relation.exists() && !relation.equals("main")) continue;
    addGuardianMedia(element, atoms, body, article);
    found = true;
  }
  if (found) return;
  const JsonValue html = findPath(item, "blocks.main.bodyHtml|fields.main");
  if (html.exists()) return body.markup(body.context().text(html), TextFormat::kHtml);
  Image image;
  readField(body.context(), FieldKind::kUrl, findPath(item, "fields.secureThumbnail|fields.thumbnail"),
            image.url);
  if (!image.url.empty()) article.images.add(body.context().memory(), image);
}

void addBody(JsonValue item, JsonValue atoms, FlowBuilder& body) {
  const JsonValue blocks = findPath(item, "blocks.body");
  if (!blocks.elements().empty()) return addGuardianBlocks(blocks, atoms, body);
  const JsonValue html = findPath(item, "fields.body");
  if (html.exists()) {
    body.markup(body.context().text(html), TextFormat::kHtml);
  } else {
    body.wrapped(FlowKind::kParagraph, body.context().text(findPath(item, "fields.bodyText")));
  }
  for (const JsonValue element : item.find("elements").elements()) {
    if (element.find("relation").equals("gallery")) addGuardianElement(element, atoms, body);
  }
  addCrossword(item.find("crossword"), body);
}

std::optional<Error> readGuardianCapi(JsonValue item, FormatContext& context, Article& article) {
  readFields(kFields, item, context, article);
  readGuardianStandfirst(findPath(item, "fields.standfirst"), findPath(item, "fields.trailText"), context,
                         article.standfirst);
  Link section;
  readField(context, FieldKind::kText, item.find("sectionName"), section.name);
  readField(context, FieldKind::kUrl, findPath(item, "section.webUrl"), section.url);
  if (!section.name.empty()) article.sections.add(context.memory(), section);
  const JsonValue tags = item.find("tags");
  readGuardianAuthors(tags, findPath(item, "fields.byline|crossword.creator.name"), context, article.authors);
  readGuardianDiscussion(findPath(item, "fields.commentable"), item, context, article);
  TagCollector collector(article.tags, context);
  addGuardianTags(tags, "keyword", collector, context);
  const JsonValue response = context.root().find("response");
  if (response.find("content") == item)
    addGuardianRelated(response.find("storyPackage"), context, article.related);
  FlowBuilder body(context, article.blocks);
  const JsonValue atoms = item.find("atoms");
  addMain(item, atoms, body, article);
  addBody(item, atoms, body);
  body.finish();
  return std::nullopt;
}

/// The tag, section or edition that the items are of.
void readList(JsonValue root, FormatContext& context, Article& list) {
  readField(context, FieldKind::kText, findPath(root, "response.tag.webTitle|response.section.webTitle"),
            list.headline);
  readField(context, FieldKind::kUrl, findPath(root, "response.tag.webUrl|response.section.webUrl"),
            list.url);
}

}  // namespace

const Format kGuardianCapi{"guardian-capi", isGuardianCapi, findItems, readGuardianCapi, readList};

}  // namespace article_viewer
