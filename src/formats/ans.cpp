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
    {BlockRole::kCard, "story promo_reference collection"},
    {BlockRole::kEmbed, "reference"},
    {BlockRole::kText, "numeric_rating endorsement"},
    {BlockRole::kImage, "graphic"},
    {BlockRole::kNothing, "author"},
};

constexpr BlockDialect kDialect{.names = kNames};

constexpr FieldRow kFields[] = {
    {"headlines.basic|title|basic_headline", FieldKind::kHtml, &Article::headline},
    {"dateline.0|dateline|location", FieldKind::kText, &Article::dateline},
    {"display_date|display_time|first_publish_date|publish_date|published_time", FieldKind::kDate,
     &Article::datePublished},
    {"last_updated_date|updated_time", FieldKind::kDate, &Article::dateModified},
    {"canonical_url|website_url", FieldKind::kText, &Article::url},
    {"short_url", FieldKind::kText, &Article::shortUrl},
};

/// What people, tags, sections and stories have in common.
struct Named {
  std::string_view name;
  std::string_view url;
  std::string_view image;
};

Named readNamed(FormatContext& context, JsonValue value) {
  Named out;
  readField(
      context, FieldKind::kText,
      value.isString() ? value : findPath(value, "headlines.basic|name|byline|text|title|keyword|caption"),
      out.name);
  readField(context, FieldKind::kText, findPath(value, "canonical_url|website_url|url|topic_url"), out.url);
  readField(context, FieldKind::kUrl, findPath(value, "image|thumbnail"), out.image);
  return out;
}

void readSection(FormatContext& context, JsonValue value, Article& article) {
  const Named section = readNamed(context, value);
  if (!section.name.empty()) article.sections.add(context.memory(), {section.name, section.url});
}

void readAuthors(FormatContext& context, JsonValue people, Article& article) {
  if (!article.authors.empty()) return;
  for (const JsonValue value : people.elements()) {
    const Named person = readNamed(context, value);
    if (!person.name.empty())
      article.authors.add(context.memory(), {person.name, person.url, person.image, {}});
  }
}

void readKeywords(FormatContext& context, JsonValue keywords, Article& article) {
  if (!article.tags.empty()) return;
  TagCollector tags(article.tags, context);
  for (const JsonValue value : keywords.elements()) {
    Named tag = readNamed(context, value);
    // Where only some are topics, the others are codes of the newsroom.
    const JsonValue isTopic = value.find("is_topic");
    if (isTopic.exists()) tag.name = {};
    if (isTopic.isTrue()) readField(context, FieldKind::kText, value.find("description"), tag.name);
    if (!tags.add({tag.name, tag.url})) return context.warnTooMany("tags", value, &Limits::tags);
  }
}

void readRelated(FormatContext& context, JsonValue stories, Article& article) {
  for (const JsonValue value : stories.elements()) {
    const Named story = readNamed(context, value);
    if (!story.name.empty()) article.related.add(context.memory(), {story.name, story.url, {}, {}});
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

/// A note about the story: an element or a string.
void readNote(JsonValue note, BlockType type, TypedBlocks& blocks) {
  if (note.isObject()) return blocks.read(note);
  const RichText text{blocks.out().context().text(note)};
  if (!isBlank(text.text)) blocks.out().block({type, text});
}

void readBody(JsonValue item, FormatContext& context, Article& article) {
  FlowBuilder out(context, article.blocks);
  TypedBlocks blocks(kDialect, article, out);
  const BlockRole role = blocks.roleOf(item);
  const bool isStory = item.find("content_elements").exists() && role != BlockRole::kGallery;
  if (!item.find("type").equals("story")) article.dateline = {};  // it needs a text to stand before
  if (!article.dateline.empty()) readAt(context, item, "distributor.name", article.agency.name);
  if (isStory) {
    for (const char* const key : {"promo_items.basic", "promo_items.images.0", "promo_items.lead_art"}) {
      readLead(findPath(item, key), blocks, context, article);
    }
  }
  readNote(item.find("editor_note"), BlockType::kCallout, blocks);
  if (isStory || role == BlockRole::kCard) {
    blocks.readAll(item.find("content_elements"));
  } else {
    blocks.read(item);
  }
  for (const JsonValue note : item.find("corrections").elements())
    readNote(note, BlockType::kCallout, blocks);
  readNote(item.find("sign_off"), BlockType::kParagraph, blocks);
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
  const JsonValue elements = findPath(root, "content_elements|data");
  const JsonValue first = firstOf(elements);
  return first.find("type").equals("story") ? elements : root;
}

std::optional<Error> readAns(JsonValue item, FormatContext& context, Article& article) {
  readFields(kFields, item, context, article);
  readRich(context, findPath(item, "subheadlines.basic|description.basic|description"), TextFormat::kHtml,
           article.standfirst);
  if (article.standfirst.text == article.headline) article.standfirst = {};
  readLanguage(context, item.find("language"), article);
  readSection(context, findPath(item, "label.basic|label.kicker"), article);
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
  return std::nullopt;
}

}  // namespace

const Format kAns{"ans", isAns, findStories, readAns};

}  // namespace article_viewer
