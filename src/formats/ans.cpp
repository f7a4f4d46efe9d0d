#include "base/ascii.h"
#include "formats/mapping.h"
#include "formats/registry.h"
#include "formats/tags.h"
#include "formats/typed_blocks.h"

/// Arc XP's ANS, and what sites make of it on their way to the page (Reuters: `title`, `authors`,
/// `published_time` …).
namespace article_viewer {
namespace {

constexpr RoleNames kNames[] = {
    {BlockRole::kGroup, "link_list element_group"},
    {BlockRole::kEmbed, "reference"},
    {BlockRole::kCard, "story promo_reference collection"},
    {BlockRole::kNothing, "author"},
};

/// "4.5 / 5 stars": what a review says at its end.
bool readRating(JsonValue block, FlowBuilder& out, Article&) {
  const JsonValue rating = block.find("numeric_rating");
  if (!rating.isNumber()) return false;
  std::string text = rating.text();
  if (block.find("max").isNumber()) text += " / " + block.find("max").text();
  text += ' ' + block.find("units").text();
  out.wrapped(FlowKind::kParagraph, out.context().keep(text, rating));
  return true;
}

constexpr BlockDialect kDialect{.names = kNames, .readOwn = readRating};

constexpr FieldRow kFields[] = {
    {"headlines.basic|title|basic_headline", FieldKind::kText, &Article::headline},
    {"dateline.0|dateline|location", FieldKind::kText, &Article::dateline},
    {"display_date|display_time|first_publish_date|publish_date|published_time", FieldKind::kDate,
     &Article::datePublished},
    {"last_updated_date|updated_time", FieldKind::kDate, &Article::dateModified},
    {"canonical_url|website_url", FieldKind::kText, &Article::url},
    {"short_url", FieldKind::kText, &Article::shortUrl},
};

void readSection(FormatContext& context, JsonValue value, Article& article) {
  Link section;
  readField(context, FieldKind::kText, findPath(value, "name|text"), section.name);
  readField(context, FieldKind::kUrl, value.find("url"), section.url);
  if (!section.name.empty()) article.sections.add(context.memory(), section);
}

void readAuthors(FormatContext& context, JsonValue people, Article& article) {
  if (!article.authors.empty()) return;
  for (const JsonValue value : people.elements()) {
    Person person;
    readField(context, FieldKind::kText, findPath(value, "name|byline"), person.name);
    readField(context, FieldKind::kText, findPath(value, "url|topic_url"), person.url);
    readField(context, FieldKind::kUrl, findPath(value, "image|thumbnail"), person.image);
    if (!person.name.empty()) article.authors.add(context.memory(), person);
  }
}

void readKeywords(FormatContext& context, JsonValue keywords, Article& article) {
  if (!article.tags.empty()) return;
  TagCollector tags(article.tags, context);
  for (const JsonValue value : keywords.elements()) {
    Tag tag;
    const JsonValue name = value.isString() ? value : findPath(value, "text|keyword|slug");
    readField(context, FieldKind::kText, name, tag.name);
    // "N2:MTVID" is a code of the newsroom; the words for it, where there are some, stand beside it.
    if (value.find("is_topic").isTrue())
      readField(context, FieldKind::kText, value.find("description"), tag.name = {});
    if (!tags.add(tag)) return context.warnTooMany("tags", value, &Limits::tags);
  }
}

void readRelated(FormatContext& context, JsonValue stories, Article& article) {
  for (const JsonValue story : stories.elements()) {
    RelatedLink link;
    readField(context, FieldKind::kText, findPath(story, "headlines.basic|title|caption"), link.headline);
    readField(context, FieldKind::kText, findPath(story, "canonical_url|website_url|url"), link.url);
    if (!link.headline.empty()) article.related.add(context.memory(), link);
  }
}

/// A language is "en"; some write "English", which no browser knows.
void readLanguage(FormatContext& context, JsonValue value, Article& article) {
  constexpr std::size_t kLongestSubtag = 3;
  const std::string_view text = context.text(value);
  if (text.size() <= kLongestSubtag || text.find_first_of("-_") != std::string_view::npos) {
    article.language = text;
  }
}

/// What leads the story: a picture goes to the header, a player or a gallery to the beginning of the body.
void readLead(JsonValue lead, TypedBlocks& blocks, FormatContext& context, Article& article) {
  if (!lead.isObject()) return;
  if (blocks.roleOf(lead) != BlockRole::kImage) return blocks.read(lead);
  Image image;
  if (article.images.empty() && blocks.readImage(lead, image)) article.images.add(context.memory(), image);
}

/// Notes about the story: an object or a string each.
void readNote(JsonValue note, FormatContext& context, FlowBuilder& out, TypedBlocks& blocks) {
  if (note.isObject()) return blocks.read(note);
  if (note.isString()) out.wrapped(FlowKind::kParagraph, context.text(note));
}

void readBody(JsonValue item, FormatContext& context, Article& article) {
  FlowBuilder out(context, article.blocks);
  TypedBlocks blocks(kDialect, article, out);
  const BlockRole role = blocks.roleOf(item);
  const bool isStory = item.find("content_elements").exists() && role != BlockRole::kGallery;
  if (isStory) {
    for (const char* const key : {"promo_items.basic", "promo_items.images.0", "promo_items.lead_art"}) {
      readLead(findPath(item, key), blocks, context, article);
    }
  }
  readNote(item.find("editor_note"), context, out, blocks);
  if (isStory || role == BlockRole::kCard) {
    blocks.readAll(item.find("content_elements"));
  } else {
    blocks.read(item);
  }
  for (const JsonValue note : item.find("corrections").elements()) readNote(note, context, out, blocks);
  readNote(item.find("sign_off"), context, out, blocks);
  out.finish();
}

bool isAns(JsonValue root) {
  if (root.find("content_elements").isArray()) return true;
  return root.find("type").isString() &&
         (findPath(root, "headlines.basic|promo_items.basic|credits.by|list_type").exists() ||
          root.find("version").raw().substr(0, 2) == "0.");
}

/// The stories of an answer that holds several; else the root.
JsonValue findStories(JsonValue root) {
  const JsonValue elements = root.find("content_elements");
  const JsonValue first = firstOf(elements);
  return first.find("type").equals("story") ? elements : root;
}

std::optional<Error> readAns(JsonValue item, FormatContext& context, Article& article) {
  readFields(kFields, item, context, article);
  if (article.headline.empty())
    readField(context, FieldKind::kText, findPath(item, "referent.referent_properties.headlines.basic"),
              article.headline);
  readRich(context, findPath(item, "subheadlines.basic|description.basic|description"), TextFormat::kHtml,
           article.standfirst);
  readLanguage(context, item.find("language"), article);
  readSection(context, findPath(item, "label.basic"), article);
  readSection(
      context,
      findPath(item, "taxonomy.primary_section|taxonomy.sections.0|taxonomy.section|taxonomy.primary_site"),
      article);
  for (const char* const key : {"vanity_credits.by", "credits.by", "authors"}) {
    readAuthors(context, findPath(item, key), article);
  }
  for (const char* const key : {"taxonomy.tags", "taxonomy.seo_keywords", "taxonomy.keywords"}) {
    readKeywords(context, findPath(item, key), article);
  }
  readRelated(context, findPath(item, "related_content.basic|related_content.stories"), article);
  readBody(item, context, article);
  return checkContent(context, item, article);
}

}  // namespace

const Format kAns{"ans", isAns, findStories, readAns};

}  // namespace article_viewer
