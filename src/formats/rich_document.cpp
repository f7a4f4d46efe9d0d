#include "formats/rich_document.h"

#include "base/ascii.h"
#include "formats/contentful_links.h"
#include "formats/fields.h"
#include "formats/mapping.h"
#include "formats/registry.h"
#include "formats/tags.h"

namespace article_viewer {
namespace {

/// What an answer holds its articles in.
constexpr const char* kEnvelopes[] = {"items", "data", "result", "results", "docs", "entries"};

/// What holds the fields of an entry.
constexpr const char* kHolders[] = {"fields", "attributes", "data"};

constexpr FieldRow kRows[] = {
    {"title", FieldKind::kText, &Article::headline},
    {"headline", FieldKind::kText, &Article::headline},
    {"longTitle", FieldKind::kText, &Article::headline},
    {"name", FieldKind::kText, &Article::headline},
    {"publishedAt", FieldKind::kDate, &Article::datePublished},
    {"publishDate", FieldKind::kDate, &Article::datePublished},
    {"publishedDate", FieldKind::kDate, &Article::datePublished},
    {"date", FieldKind::kDate, &Article::datePublished},
    {"sys.firstPublishedAt", FieldKind::kDate, &Article::datePublished},
    {"sys.createdAt", FieldKind::kDate, &Article::datePublished},
    {"createdAt", FieldKind::kDate, &Article::datePublished},
    {"_createdAt", FieldKind::kDate, &Article::datePublished},
    {"updatedAt", FieldKind::kDate, &Article::dateModified},
    {"_updatedAt", FieldKind::kDate, &Article::dateModified},
    {"sys.updatedAt", FieldKind::kDate, &Article::dateModified},
    {"language", FieldKind::kText, &Article::language},
    {"locale", FieldKind::kText, &Article::language},
    {"sys.locale", FieldKind::kText, &Article::language},
    {"canonicalUrl", FieldKind::kUrl, &Article::url},
    {"url", FieldKind::kUrl, &Article::url},
};

constexpr const char* kStandfirsts[] = {"excerpt", "description", "summary", "subtitle", "standfirst",
                                        "intro",   "lead",        "teaser",  "caption",  "abstract"};
constexpr const char* kPictures[] = {"mainImage",  "coverImage", "heroImage", "featuredImage",
                                     "coverImage", "cover",      "image",     "thumbnail"};
constexpr const char* kAuthors[] = {"author", "authors", "byline"};
constexpr const char* kSections[] = {"category", "categories", "section"};
constexpr const char* kTags[] = {"tags", "keywords", "topics"};
constexpr const char* kNames[] = {"name", "title", "fullName", "label"};
/// Where texts stand that are no trees, in Markdown mostly.
constexpr const char* kBodies[] = {"body", "content", "text", "article"};

template <std::size_t kCount>
bool isOneOf(JsonValue key, const char* const (&names)[kCount]) {
  for (const char* const name : names) {
    if (key.equals(name)) return true;
  }
  return false;
}

/// `en`, `pt-BR`; not every name of two letters, and certainly not `id`.
bool isLocale(std::string_view key) {
  return key.size() >= 2 && isAsciiLowerAlpha(key[0]) && isAsciiLowerAlpha(key[1]) &&
         (key.size() == 2 ? key != "id" : key[2] == '-' || key[2] == '_');
}

/// Of a value in several languages the first: {"en-US": value}.
JsonMember localized(JsonValue value) {
  JsonMember first{{}, value};
  for (const JsonMember member : value.members()) {
    if (member.key.raw().starts_with('_')) continue;
    if (!isLocale(member.key.raw())) return {{}, value};
    if (!first.key.exists()) first = member;
  }
  return first;
}

JsonValue fieldsOf(JsonValue item) {
  for (const char* const key : kHolders) {
    if (const JsonValue fields = item.find(key); fields.isObject()) return fields;
  }
  return item;
}

const TreeDialect* findOwnTree(JsonValue value) {
  JsonValue nodes;
  return findTree(value, nodes);
}

bool isRichDocument(JsonValue value, const TreeDialect& dialect) {
  if (findOwnTree(value) == &dialect) return true;
  if (&dialect == &kContentfulTree && value.find("sys").isObject() && value.find("fields").isObject())
    return true;
  for (const JsonMember member : fieldsOf(value).members()) {
    if (findOwnTree(localized(member.value).value) == &dialect) return true;
  }
  return false;
}

/// Reads the fields of one entry.
class DocumentReader {
 public:
  DocumentReader(JsonValue item, FormatContext& context, Article& article)
      : item_(item),
        fields_(fieldsOf(item)),
        context_(context),
        article_(article),
        flow_(context, article.blocks),
        tree_(kSlateTree, flow_) {}

  void read() {
    JsonValue nodes;
    if (const TreeDialect* const dialect = findTree(item_, nodes); dialect != nullptr) {
      readRichBody(*dialect, nodes, flow_, article_);
    } else {
      readRows(fields_);
      readRows(item_);
      readThings();
      readTrees();
    }
    flow_.finish();
  }

 private:
  void readRows(JsonValue object) {
    for (const FieldRow& row : kRows) {
      std::string_view& field = article_.*row.field;
      if (!field.empty()) continue;
      const JsonMember found = localized(findPath(object, row.path));
      readField(context_, row.kind, found.value, field);
      if (found.key.exists() && article_.language.empty()) article_.language = context_.text(found.key);
    }
  }

  void readThings() {
    TagCollector tags(article_.tags, context_);
    for (const JsonMember member : fields_.members()) {
      const JsonValue value = localized(member.value).value;
      if (isOneOf(member.key, kPictures)) readPicture(value);
      const bool isAuthor = isOneOf(member.key, kAuthors);
      const bool isSection = isOneOf(member.key, kSections);
      if (!isAuthor && !isSection && !isOneOf(member.key, kTags)) continue;
      for (const JsonValue item : itemsOf(value)) {
        const std::string_view name = nameOf(item);
        if (name.empty()) continue;
        if (isAuthor) {
          article_.authors.add(context_.memory(), {name, {}, {}, {}});
        } else if (isSection) {
          article_.sections.add(context_.memory(), {name, {}});
        } else if (value.isString()) {
          addTagNames(name, tags);
        } else {
          tags.add({name, {}});
        }
      }
    }
  }

  /// The object that a reference leads to or that holds the fields; the value itself for others.
  JsonValue resolved(JsonValue value) {
    if (value.find("sys").exists()) return linkedFields(value, context_);
    for (JsonValue inner = fieldsOf(value); inner != value; inner = fieldsOf(value)) value = inner;
    return value;
  }

  std::string_view nameOf(JsonValue value) {
    value = resolved(value);
    std::string_view name;
    readField(context_, FieldKind::kText, value, name);
    for (const char* const key : kNames) {
      readField(context_, FieldKind::kText, localized(value.find(key)).value, name);
    }
    return name;
  }

  void readPicture(JsonValue value) {
    if (!article_.images.empty() || value.isNull()) return;
    Image image;
    tree_.image(resolved(value), image);
    if (image.url.empty()) {
      context_.warn(Code::kBadValue, value, "The document does not hold the address of this picture.");
    } else {
      article_.images.add(context_.memory(), image);
    }
  }

  [[nodiscard]] bool isBody(const JsonMember& member) const {
    return findOwnTree(localized(member.value).value) != nullptr && !isOneOf(member.key, kStandfirsts);
  }

  void readTrees() {
    bool hasBody = false;
    for (const JsonMember member : fields_.members()) hasBody = hasBody || isBody(member);
    for (const JsonMember member : fields_.members()) {
      const JsonValue value = localized(member.value).value;
      JsonValue nodes;
      const TreeDialect* const dialect = findTree(value, nodes);
      const bool isStandfirst = isOneOf(member.key, kStandfirsts) && (dialect == nullptr || hasBody);
      if (isStandfirst && article_.standfirst.text.empty()) {
        article_.standfirst = tree_.rich(value);
      } else if (dialect != nullptr) {
        readRichBody(*dialect, nodes, flow_, article_);
      } else if (isOneOf(member.key, kBodies)) {
        readRich(context_, value, TextFormat::kMarkdown, article_.bodyText);
      }
    }
  }

  JsonValue item_;
  JsonValue fields_;
  FormatContext& context_;
  Article& article_;
  FlowBuilder flow_;
  RichTree tree_;
};

template <const TreeDialect* kDialect>
JsonValue findItems(JsonValue root) {
  const JsonValue found = findRichDocuments(root, *kDialect);
  return found == root ? JsonValue() : found;
}

template <const TreeDialect* kDialect>
bool isMine(JsonValue root) {
  return findRichDocuments(root, *kDialect).exists();
}

}  // namespace

JsonValue findRichDocuments(JsonValue root, const TreeDialect& dialect) {
  if (isRichDocument(root, dialect)) return root;
  for (const char* const key : kEnvelopes) {
    const JsonValue held = root.find(key);
    if (isRichDocument(held, dialect) || isRichDocument(firstOf(held), dialect)) return held;
  }
  return {};
}

void readRichBody(const TreeDialect& dialect, JsonValue nodes, FlowBuilder& flow, Article& article) {
  RichTree tree(dialect, flow);
  if (const JsonValue heading = tree.firstHeading(nodes); heading.exists() && article.blocks.empty()) {
    const std::string_view text = tree.plain(heading);
    if (article.headline.empty()) article.headline = stripAsciiWhitespace(text);
    if (article.headline == stripAsciiWhitespace(text)) tree.leaveOut(heading);
  }
  tree.read(nodes);
}

std::optional<Error> errorIfBlank(JsonValue item, const FormatContext& context, const Article& article) {
  if (!article.headline.empty() || !article.blocks.empty() || !article.bodyText.text.empty())
    return std::nullopt;
  return context.errorAt(Code::kNoContent, item, "The article has neither a headline nor a body.");
}

std::optional<Error> readRichDocument(JsonValue item, FormatContext& context, Article& article) {
  DocumentReader(item, context, article).read();
  return errorIfBlank(item, context, article);
}

const Format kPortableText{"portable-text", isMine<&kPortableTextTree>, findItems<&kPortableTextTree>,
                           readRichDocument};
const Format kContentful{"contentful", isMine<&kContentfulTree>, findItems<&kContentfulTree>,
                         readRichDocument};
const Format kLexical{"lexical", isMine<&kLexicalTree>, findItems<&kLexicalTree>, readRichDocument};
const Format kProseMirror{"prosemirror", isMine<&kProseMirrorTree>, findItems<&kProseMirrorTree>,
                          readRichDocument};
const Format kStrapi{"strapi", isMine<&kSlateTree>, findItems<&kSlateTree>, readRichDocument};

}  // namespace article_viewer
