#include "formats/rich_document.h"

#include "base/ascii.h"
#include "base/split.h"
#include "formats/fields.h"
#include "formats/mapping.h"
#include "formats/registry.h"
#include "formats/site_things.h"

/// Documents of systems that keep the text of an article as a tree, alone or in a field among others. Which
/// field is which is the site's choice: the usual names are known, and every tree is shown.
namespace article_viewer {
namespace {

/// What answers hold their articles in.
constexpr const char* kEnvelope = "items|data|result|results|docs|entries|story|stories";

/// What holds the fields of an entry.
constexpr const char* kHolder = "fields|attributes|data.attributes|data|node";

constexpr const char* kTitle = "title|headline|longTitle|name";
constexpr const char* kText = "body|content|text|article|richText";

constexpr FieldRow kRows[] = {
    {kTitle, FieldKind::kText, &Article::headline},
    {"publishedAt|published_at|datePublished|publicationDate|publishDate|publishedDate|date|published|"
     "meta.published|sys.firstPublishedAt|sys.createdAt|createdAt|created_at|_createdAt",
     FieldKind::kDate, &Article::datePublished},
    {"updatedAt|updated_at|dateModified|modified|_updatedAt|sys.updatedAt", FieldKind::kDate,
     &Article::dateModified},
    {"language|locale|lang|sys.locale", FieldKind::kText, &Article::language},
    {"canonicalUrl|canonical_url|shareUrl|url|link", FieldKind::kUrl, &Article::url},
};

constexpr const char* kStandfirst =
    "excerpt|description|summary|subtitle|standfirst|intro|lead|teaser|caption|abstract";
/// What is no part of the text, though there may be texts in it.
constexpr const char* kElsewhere =
    "author authors populatedAuthors byline tags categories related relatedPosts";
constexpr const char* kPicture = "mainImage|coverImage|heroImage|featuredImage|cover|image|thumbnail";

/// `en`, `pt-BR`; not every name of two letters, and certainly not `id`.
bool isLocale(std::string_view key) {
  return key.size() >= 2 && isAsciiLowerAlpha(key[0]) && isAsciiLowerAlpha(key[1]) &&
         (key.size() == 2 ? key != "id" : key[2] == '-');
}

/// Of a value in several languages the first: {"en-US": value}; its key is the language.
JsonMember localized(JsonValue value) {
  JsonMember first{{}, value};
  const JsonValue translation = value.isArray() ? firstOf(value) : JsonValue();  // [{"_key": "en", "value"}]
  if (isLocale(translation.find("_key").raw()) && translation.find("value").exists()) {
    return {translation.find("_key"), translation.find("value")};
  }
  for (const JsonMember member : value.members()) {
    const std::string_view key = member.key.raw();
    if (key.starts_with('_')) continue;
    if (!isLocale(key)) return {{}, value};
    if (!first.key.exists()) first = member;
  }
  return first;
}

JsonValue fieldsOf(JsonValue item) {
  JsonValue fields = item.find("content");
  if (!fields.find("component").isString()) fields = findPath(item, kHolder);  // else a story of Storyblok
  return fields.isObject() ? fields : item;
}

/// What a reference leads to, or what holds the fields.
JsonValue resolved(JsonValue value, FormatContext& context) {
  return value.find("sys").exists() ? context.linked(value) : fieldsOf(value);
}

/// The things of a value. Strapi 4 and GraphQL wrap lists: {"data": [...]}, {"edges": [{"node": ...}]}.
JsonRange<JsonValue> thingsOf(JsonValue value) {
  value = localized(value).value;
  const JsonValue list = findPath(value, "data|nodes|edges");
  return itemsOf(list.isArray() ? list : value);
}

/// What systems put around fields that are texts only.
bool isEntry(JsonValue value, JsonValue fields, const TreeDialect& dialect) {
  if (&dialect == &kContentfulTree) return value.find("sys").isObject() && value.find("fields").isObject();
  const bool isStrapi =
      fields.find("documentId").isString() || (fields != value && fields.find("createdAt").exists());
  return isStrapi && &dialect == &kSlateTree && findPath(fields, kTitle).isString() &&
         findPath(fields, kText).isString();
}

bool isDocument(JsonValue value, const TreeDialect& dialect) {
  const JsonValue fields = fieldsOf(value);
  if (isEntry(value, fields, dialect) || isTreeOf(dialect, value)) return true;
  for (const JsonMember member : fields.members()) {
    if (isTreeOf(dialect, localized(member.value).value)) return true;
  }
  return false;
}

/// Where the articles are; the root where it is one itself.
JsonValue findDocuments(JsonValue root, const TreeDialect& dialect) {
  if (isDocument(root, dialect)) return root;
  const JsonValue held = findPath(root, kEnvelope);
  if (isDocument(held, dialect) || isDocument(firstOf(held), dialect)) return held;
  for (const JsonValue holder : {root, held}) {
    for (const JsonMember member : holder.members()) {
      const JsonValue list = member.value.find("items");
      JsonValue value = list.exists() ? list : member.value;
      if (&dialect == &kSlateTree) {  // a tree of its is too weak a sign
        if (const JsonValue data = value.find("data"); data.isArray()) value = data;
        if (!findPath(firstOf(value), "documentId|attributes").exists()) continue;
      }
      if (isDocument(value, dialect) || isDocument(firstOf(value), dialect)) return value;
    }
  }
  return {};
}

void readRows(JsonValue object, FormatContext& context, Article& article) {
  for (const FieldRow& row : kRows) {
    const JsonMember found = localized(findPath(object, row.path));
    readField(context, row.kind, found.value, article.*row.field);
    if (found.key.exists() && article.language.empty()) article.language = context.text(found.key);
  }
}

/// The first long text is the body, what is called by one of the names for it is the standfirst.
void readTrees(JsonValue fields, RichTree& tree, FlowBuilder& flow, Article& article) {
  const JsonValue standfirst = findPath(fields, kStandfirst);
  bool hasBody = false;
  for (const JsonMember member : fields.members()) {
    JsonValue nodes;
    const TreeDialect* const dialect = findTree(localized(member.value).value, nodes);
    if (dialect == nullptr || member.value == standfirst || isOneOf(member.key.raw(), kElsewhere)) continue;
    hasBody = true;
    readRichBody(*dialect, nodes, flow, article);
  }
  article.standfirst = tree.rich(localized(standfirst).value);
  if (hasBody) return;
  const JsonValue text = localized(findPath(fields, kText)).value;
  readRich(flow.context(), text, TextFormat::kMarkdown, article.bodyText);
  if (article.bodyText.text.empty()) std::swap(article.bodyText, article.standfirst);
}

std::optional<Error> readDocument(JsonValue item, FormatContext& context, Article& article) {
  FlowBuilder flow(context, article.blocks);
  JsonValue nodes;
  if (const TreeDialect* const dialect = findTree(item, nodes); dialect != nullptr) {
    readRichBody(*dialect, nodes, flow, article);
  } else {
    const JsonValue fields = fieldsOf(item);
    RichTree tree(kSlateTree, flow);
    readEntry(fields, context, article);
    if (fields != item) readRows(item, context, article);
    readPicture(findPath(fields, kPicture), tree, article);
    readTrees(fields, tree, flow, article);
  }
  flow.finish();
  return std::nullopt;
}

template <const TreeDialect* kDialect>
bool isMine(JsonValue root) {
  return findDocuments(root, *kDialect).exists();
}

template <const TreeDialect* kDialect>
JsonValue findItems(JsonValue root) {
  const JsonValue found = findDocuments(root, *kDialect);
  return found == root ? JsonValue() : found;
}

template <const TreeDialect* kDialect>
constexpr Format formatOf(std::string_view name) {
  return {name, isMine<kDialect>, findItems<kDialect>, readDocument};
}

}  // namespace

void readPicture(JsonValue value, RichTree& tree, Article& article) {
  for (const JsonValue thing : thingsOf(value)) {
    Image image;
    FormatContext& context = tree.context();
    const JsonValue picture = resolved(thing, context);
    tree.image(picture.exists() ? picture : thing, image);
    if (!image.url.empty()) return article.images.add(context.memory(), image);
  }
}

void readRichBody(const TreeDialect& dialect, JsonValue nodes, FlowBuilder& flow, Article& article) {
  RichTree tree(dialect, flow);
  if (!article.images.empty()) tree.leaveOutPicture(article.images.front().url);
  if (const JsonValue heading = tree.firstHeading(nodes); heading.exists() && flow.isEmpty()) {
    const std::string_view text = stripAsciiWhitespace(tree.plain(heading));
    if (article.headline.empty()) article.headline = text;
    if (article.headline == text && !text.empty()) tree.leaveOut(heading);
  }
  tree.read(nodes);
}

void readEntry(JsonValue fields, FormatContext& context, Article& article) {
  readRows(fields, context, article);
  TagCollector tags(article.tags, context);
  for (const JsonValue tag : thingsOf(findPath(fields, "tags|tag_list|keywords|topics"))) {
    addTags(context, resolved(tag, context), tags);
  }
  for (const JsonValue section : thingsOf(findPath(fields, "category|categories|section"))) {
    addSections(context, resolved(section, context), article.sections);
  }
  for (const JsonValue author :
       thingsOf(findPath(fields, "populatedAuthors|author|authors|byline|meta.authors"))) {
    addPeople(context, resolved(author, context), article.authors);
  }
}

const Format kPortableText = formatOf<&kPortableTextTree>("portable-text");
const Format kContentful = formatOf<&kContentfulTree>("contentful");
const Format kLexical = formatOf<&kLexicalTree>("lexical");
const Format kProseMirror = formatOf<&kProseMirrorTree>("prosemirror");
const Format kStrapi = formatOf<&kSlateTree>("strapi");

}  // namespace article_viewer
