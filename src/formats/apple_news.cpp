#include "base/ascii.h"
#include "formats/mapping.h"
#include "formats/registry.h"
#include "formats/styled_text.h"
#include "formats/tags.h"
#include "formats/typed_blocks.h"

namespace article_viewer {
namespace {

constexpr RoleNames kNames[] = {
    {BlockRole::kText, "photographer illustrator article_title"},
    {BlockRole::kTitle, "title"},
    {BlockRole::kStandfirst, "intro"},
    {BlockRole::kByline, "byline author"},
    {BlockRole::kGroup, "header chapter aside article_link"},
    {BlockRole::kGallery, "map"},
    {BlockRole::kCard, "place arkit"},
    {BlockRole::kImage, "article_thumbnail"},
    {BlockRole::kNothing, "flexible_spacer"},
};

/// The picture that fills a component, which pages often lead with, and the link that all of it is.
bool readWhole(JsonValue component, TypedBlocks& blocks) {
  JsonValue style = component.find("style");
  if (style.isString()) {
    style = blocks.out().context().root().find("componentStyles").find(style.text().c_str());
  }
  const JsonValue fill = style.find("fill");
  if (fill.find("type").equals("image")) blocks.readAs(BlockRole::kImage, fill);
  const JsonValue link = findPath(component, "additions.0");
  if (link.exists() && !component.find("text").exists()) blocks.readAs(BlockRole::kEmbed, link);
  const std::string_view linked = blocks.out().context().text(component.find("articleIdentifier"));
  if (linked.starts_with("http")) blocks.out().embed({{}, linked});
  return false;
}

constexpr BlockDialect kDialect{.type = "role",
                                .format = TextFormat::kPlain,
                                .names = kNames,
                                .readOwn = readWhole,
                                .writePlain = writeStyledText};

constexpr FieldRow kFields[] = {
    {"metadata.datePublished|metadata.dateCreated", FieldKind::kDate, &Article::datePublished},
    {"metadata.dateModified", FieldKind::kDate, &Article::dateModified},
    {"metadata.canonicalURL", FieldKind::kText, &Article::url},
    {"language", FieldKind::kText, &Article::language},
};

/// Whether a component of this role stands anywhere in the document.
bool hasRole(JsonValue root, std::string_view role) {
  const JsonValue end = root.after();
  for (JsonValue value = root; value != end; value = value.following()) {
    if (value.find("role").equals(role)) return true;
  }
  return false;
}

/// The document in an answer of the News API.
JsonValue findDocument(JsonValue root) { return findPath(root, "data.document"); }

bool isAppleNews(JsonValue root) {
  const JsonValue inside = findDocument(root);
  if (inside.exists()) root = inside;
  return findPath(root, "components.0.role").isString() &&
         findPath(root, "version|identifier|layout").exists();
}

bool hasPicture(const Article& article) {
  for (const Block& block : article.blocks) {
    if (block.type == BlockType::kImage || block.type == BlockType::kGallery) return true;
  }
  return false;
}

/// The components are what readers see; what the metadata says stands in for those that are not there.
std::optional<Error> readAppleNews(JsonValue item, FormatContext& context, Article& article) {
  const JsonValue metadata = item.find("metadata");
  readFields(kFields, item, context, article);
  if (!hasRole(item, "title")) readField(context, FieldKind::kText, item.find("title"), article.headline);
  FlowBuilder out(context, article.blocks);
  TypedBlocks(kDialect, article, out).readAll(item.find("components"));
  out.finish();
  readField(context, FieldKind::kText, item.find("title"), article.headline);
  readRich(context, item.find("subtitle"), TextFormat::kPlain, article.standfirst);
  const ObjectReader reader(metadata, context);
  if (article.authors.empty()) {
    for (const JsonValue name : metadata.find("authors").elements()) {
      Person person;
      person.name = context.text(name);
      article.authors.add(context.memory(), person);
    }
  }
  readTags(reader, "keywords", article.tags);
  Image thumbnail;
  readField(context, FieldKind::kText, metadata.find("thumbnailURL"), thumbnail.url);
  if (!thumbnail.url.empty() && !hasPicture(article)) article.images.add(context.memory(), thumbnail);
  return std::nullopt;
}

}  // namespace

const Format kAppleNews{"apple-news", isAppleNews, findDocument, readAppleNews};

}  // namespace article_viewer
