#include <string>
#include <utility>

#include "base/ascii.h"
#include "formats/guardian_elements.h"
#include "formats/registry.h"
#include "formats/site_things.h"

/// The two formats of the Guardian: the Content API (open-platform.theguardian.com) and the document that its
/// pages are rendered from (github.com/guardian/dotcom-rendering). What they share they name nearly alike.
namespace article_viewer {
namespace {

constexpr FieldRow kFields[] = {
    {"fields.headline|headline|webTitle", FieldKind::kText, &Article::headline},
    {"webPublicationDate", FieldKind::kDate, &Article::datePublished},
    {"fields.lastModified|linkedData.0.dateModified", FieldKind::kDate, &Article::dateModified},
    {"fields.lang|lang", FieldKind::kText, &Article::language},
    {"webUrl|canonicalUrl|webURL", FieldKind::kText, &Article::url},
    {"webUrl|guardianBaseURL|canonicalUrl|webURL", FieldKind::kText, &Article::base},
    {"fields.shortUrl", FieldKind::kText, &Article::shortUrl},
};

bool isPage(JsonValue root) {
  return root.find("blocks").isArray() && root.find("webPublicationDate").exists() &&
         findPath(root, "config|format").isObject();
}

/// An item, or what a search, a section or a tag lists; or an item without its envelope.
JsonValue findItems(JsonValue root) {
  const bool isItem = root.find("webTitle").isString() && root.find("webUrl").isString();
  return isItem
             ? root
             : findPath(root, "response.content|response.results|response.editorsPicks|response.leadContent");
}

bool isInApi(JsonValue root) { return findItems(root).exists(); }

bool isOfType(JsonValue tag, std::string_view type) {
  return equalsIgnoringAsciiCase(tag.find("type").raw(), type);
}

Link linkOf(JsonValue value, FormatContext& context) {
  return linkAt(context, value, "title|webTitle|linkText|headline", "webUrl|url|id");
}

/// The contributors among the tags, in the order of the byline, where it says nothing but their names.
void readAuthors(JsonValue tags, std::string_view byline, FormatContext& context, List<Person>& out) {
  constexpr std::size_t kSeparator = std::string_view(" and ").size();
  std::size_t expected = 0;  // bytes of a byline that only has the names
  for (const JsonValue tag : tags.elements()) {
    const Link link = linkOf(tag, context);
    if (!isOfType(tag, "contributor") || link.name.empty()) continue;
    expected += byline.find(link.name) == std::string_view::npos ? 0 : link.name.size() + kSeparator;
    out.add(context.memory(), {link.name, link.url, textAt(context, tag, "bylineImageUrl"), {}});
    for (std::size_t i = out.size() - 1; i != 0 && byline.find(out[i].name) < byline.find(out[i - 1].name);
         --i) {
      std::swap(out[i], out[i - 1]);
    }
  }
  if (byline.size() < expected || byline.empty()) return;
  if (out.size() == 1 && byline.starts_with(out[0].name)) {
    std::string_view rest = byline.substr(out[0].name.size());
    if (rest.starts_with(',')) rest.remove_prefix(1);
    out[0].jobTitle = stripAsciiWhitespace(rest);
    if (!rest.starts_with(" and ")) return;
  }
  out.truncate(0);
  out.add(context.memory(), {byline, {}, {}, {}});
}

void readThings(JsonValue item, FormatContext& context, Article& article) {
  Arena& memory = context.memory();
  const Link section = linkAt(context, item, "sectionLabel|sectionName", "section.webUrl|sectionUrl");
  if (!section.name.empty()) article.sections.add(memory, section);
  const JsonValue tags = item.find("tags");
  readAuthors(tags, textAt(context, item, "fields.byline|byline|crossword.creator.name"), context,
              article.authors);
  TagCollector collector(article.tags, context);
  addTags(context, item.find("subMetaKeywordLinks"), collector);
  for (const JsonValue tag : tags.elements()) {
    if (isOfType(tag, "keyword")) addTags(context, tag, collector);
  }
  const JsonValue stories = findPath(context.root(), "response.storyPackage|storyPackage.trails");
  for (const JsonValue story : stories.elements()) {
    const Link link = linkOf(story, context);
    if (!link.name.empty()) article.related.add(memory, {link.name, link.url, {}, {}});
  }
}

void readAddresses(JsonValue item, FormatContext& context, Article& article) {
  // `config` may be that of another page.
  const JsonValue shortPath = findPath(item, "config.shortUrlId");
  if (shortPath.isString() && findPath(item, "config.pageId").raw() == item.find("pageId").raw()) {
    article.shortUrl = context.keep("https://www.theguardian.com" + shortPath.text(), shortPath);
  }
  if (isTrue(findPath(item, "fields.commentable|isCommentable")))
    setCommentsAddress(context, item, article.url, article);
}

/// What leads the article, from the fullest to the barest.
void addMain(JsonValue item, FlowBuilder& body, Article& article) {
  bool found = false;
  JsonValue elements = findPath(item, "mainMediaElements|blocks.main.elements");
  if (elements.elements().empty()) elements = item.find("elements");
  for (const JsonValue element : elements.elements()) {
    const JsonValue relation = element.find("relation");
    if (relation.exists() && !relation.equals("main")) continue;
    addGuardianMedia(element, item.find("atoms"), body, article);
    found = true;
  }
  const JsonValue html = findPath(item, "blocks.main.bodyHtml|fields.main");
  const std::string_view thumbnail = textAt(body.context(), item, "fields.secureThumbnail|fields.thumbnail");
  if (found) return;
  if (html.exists()) return body.markup(body.context().text(html), TextFormat::kHtml);
  if (!thumbnail.empty()) article.images.add(body.context().memory(), Image{thumbnail, {}, {}, {}, {}, {}});
}

/// The clues of a crossword, which are all of it that can be read.
void addCrossword(JsonValue entries, FlowBuilder& body) {
  for (const JsonValue entry : entries.elements()) {
    body.begin(FlowKind::kParagraph);
    for (const char* const key : {"humanNumber", "direction", "clue"}) {
      body.text(body.context().text(entry.find(key)));
      body.text(" ");
    }
    body.end();
  }
}

void addBody(JsonValue item, FlowBuilder& body) {
  const JsonValue atoms = item.find("atoms");
  JsonValue blocks = item.find("blocks");
  if (!blocks.isArray()) blocks = blocks.find("body");
  if (!blocks.elements().empty()) return addGuardianBlocks(blocks, atoms, body);
  body.markup(body.context().text(findPath(item, "fields.body")), TextFormat::kHtml);
  if (!findPath(item, "fields.body").exists()) {
    body.wrapped(FlowKind::kParagraph, textAt(body.context(), item, "fields.bodyText"));
  }
  for (const JsonValue element : item.find("elements").elements()) {
    if (element.find("relation").equals("gallery")) addGuardianElement(element, atoms, body);
  }
  addCrossword(findPath(item, "crossword.entries"), body);
}

std::optional<Error> readGuardian(JsonValue item, FormatContext& context, Article& article) {
  readFields(kFields, item, context, article);
  const JsonValue standfirst = findPath(item, "fields.standfirst|standfirst");
  const bool saysAnything = !isBlank(context.plainText(standfirst));
  readRich(context, saysAnything ? standfirst : findPath(item, "fields.trailText|trailText"),
           TextFormat::kHtml, article.standfirst);
  if (isTrue(item.find("isRightToLeftLang"))) article.direction = "rtl";
  readAddresses(item, context, article);
  readThings(item, context, article);
  FlowBuilder body(context, article.blocks);
  addMain(item, body, article);
  addBody(item, body);
  body.finish();
  return std::nullopt;
}

/// The tag or section that the items are of.
void readList(JsonValue root, FormatContext& context, Article& list) {
  const Link link = linkOf(findPath(root, "response.tag|response.section"), context);
  list.headline = link.name;
  list.url = link.url;
}

}  // namespace

const Format kGuardianCapi{"guardian-capi", isInApi, findItems, readGuardian, readList};
const Format kGuardianDcr{"guardian-dcr", isPage, nullptr, readGuardian};

}  // namespace article_viewer
