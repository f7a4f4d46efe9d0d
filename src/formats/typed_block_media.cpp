#include <iterator>
#include <new>
#include <string>
#include <utility>

#include "base/ascii.h"
#include "formats/mapping.h"
#include "formats/rich_tree.h"
#include "formats/typed_block_paths.h"
#include "formats/typed_blocks.h"

/// Typed blocks that are more than text: pictures, players, cards, quotes, tables.
namespace article_viewer {
namespace {

template <typename Field>
struct DetailRow {
  const char* paths;
  Field BlockDetails::*field;
};

// What any block may have; each type of block takes of it what is its own.
constexpr DetailRow<std::string_view> kTexts[] = {
    {"link|url|URL|source|file.url|raw_oembed.url|referent.id|canonical_url|website_url|embed",
     &BlockDetails::url},
    {"type|kind", &BlockDetails::kind},
    {"language|languageCode", &BlockDetails::language},
    {"provider|raw_oembed.provider_name", &BlockDetails::provider},
    {"image.url|meta.image.url|photo|promo_image.url|promo_items.basic.url|stillURL|image",
     &BlockDetails::poster},
};
constexpr DetailRow<RichText> kRichTexts[] = {
    {paths::kCaption, &BlockDetails::caption},
    {"transcript", &BlockDetails::transcript},
};
constexpr DetailRow<std::uint32_t> kSizes[] = {
    {"width|raw_oembed.width", &BlockDetails::width},
    {"height|raw_oembed.height", &BlockDetails::height},
};

/// "Ann Lee, Reuters" of [{name}, {name}].
void appendNames(JsonValue people, std::string& out) {
  for (const JsonValue person : people.elements()) {
    if (!out.empty()) out += ", ";
    out += findPath(person, "name|byline").text();
  }
}

/// The types of the roles from kQuote on.
constexpr BlockType kTypes[] = {
    BlockType::kQuote,    BlockType::kPullquote, BlockType::kCallout, BlockType::kImage,
    BlockType::kGallery,  BlockType::kVideo,     BlockType::kAudio,   BlockType::kEmbed,
    BlockType::kReadMore, BlockType::kCode,      BlockType::kTable,
};
static_assert(std::size(kTypes) ==
              static_cast<std::size_t>(BlockRole::kTable) - static_cast<std::size_t>(BlockRole::kQuote) + 1);

}  // namespace

bool TypedBlocks::readImage(JsonValue object, Image& out) {
  if (object.isString()) {
    out.url = context_.text(object);
  } else {
    readAt(context_, object, paths::kFile, out.url);
    readAt(context_, object, "alt_text|accessibilityCaption|alt|altText", out.alt);
    readAt(context_, object, "credit", out.credit);
    out.caption = rich(object, paths::kCaption);
    out.width = numberOf(findPath(object, "width|file.width"));
    out.height = numberOf(findPath(object, "height|file.height"));
    std::string names;
    appendNames(findPath(object, "credits.by"), names);
    appendNames(findPath(object, "credits.affiliation"), names);
    if (out.credit.empty() && !names.empty()) out.credit = context_.keep(names, object);
  }
  return (!out.url.empty() || !isBlank(out.caption.text)) && !isLead(out);
}

/// Whether it is the lead picture, which stands in the header.
bool TypedBlocks::isLead(const Image& image) const {
  if (article_.images.empty()) return false;
  const Image& lead = article_.images.front();
  return image.url == lead.url && (isBlank(image.caption.text) || image.caption.text == lead.caption.text);
}

void TypedBlocks::addTitle(std::string_view title, RichText& caption) {
  if (title.empty() || isShown(title)) return;
  FlowBuilder inner(context_);
  Marks strong;
  strong.add(FlowKind::kStrong);
  inner.text(title, strong);
  if (!isBlank(caption.text)) inner.text(" ");
  inner.add(caption);
  caption = inner.take();
}

void TypedBlocks::readTitle(std::string_view title) {
  RichText text;
  addTitle(title, text);
  out_.rich(FlowKind::kParagraph, text);
}

void TypedBlocks::readDetailed(BlockRole role, JsonValue fields) {
  BlockDetails& details = *new (context_.memory().take(sizeof details)) BlockDetails();
  for (const auto& row : kTexts) readAt(context_, fields, row.paths, details.*row.field);
  for (const auto& row : kRichTexts) details.*row.field = rich(fields, row.paths);
  for (const auto& row : kSizes) details.*row.field = numberOf(findPath(fields, row.paths));
  // Ids of other systems are no addresses.
  if (details.url.find('/') == std::string_view::npos) details.url = {};
  details.title = plain(fields, paths::kTitle);
  RichText text = rich(fields, paths::kText);
  Image image;
  switch (role) {
    case BlockRole::kQuote:
      if (fields.find("subtype").equals("pullquote")) role = BlockRole::kPullquote;
      [[fallthrough]];
    case BlockRole::kPullquote:
      details.cite = rich(fields, "citation|caption|author|attribution");
      details.caption = {};
      readInner(findPath(fields, paths::kChildren), text);
      break;
    case BlockRole::kImage:
      addPicture(fields, details.images);
      if (details.images.empty()) return;
      details.caption = {};  // it is the picture's
      break;
    case BlockRole::kGallery:
      for (const JsonValue picture :
           (fields.isArray() ? fields : findPath(fields, paths::kPictures)).elements()) {
        addPicture(picture, details.images);
      }
      if (details.images.empty()) return out_.rich(FlowKind::kParagraph, details.caption);
      break;
    case BlockRole::kVideo:
    case BlockRole::kAudio:
      for (const JsonValue stream : fields.find("streams").elements()) addSource(stream, details.sources);
      if (details.sources.empty()) addSource(fields, details.sources);
      if (details.sources.empty()) role = BlockRole::kEmbed;
      break;
    case BlockRole::kCard:
      image.url = details.poster;
      // Of a title, a text and a caption, the first two that there are.
      if (!details.title.empty() && isBlank(details.caption.text)) std::swap(text, details.caption);
      if (details.title.empty() && isBlank(text.text)) std::swap(text, details.caption);
      if (details.url.empty()) {
        if (!image.url.empty()) out_.image(image);
        readTitle(details.title);
        out_.rich(FlowKind::kParagraph, text);
        return out_.rich(FlowKind::kParagraph, details.caption);
      }
      if (!image.url.empty()) details.images.add(context_.memory(), image);
      break;
    case BlockRole::kTable: readTable(fields, details); break;
    default: break;
  }
  if (role == BlockRole::kEmbed && writeEmbedded(fields, details)) return;
  if (!details.images.empty() || !details.sources.empty()) {
    if (isShown(details.caption.text)) details.caption = {};
    const bool isCaption = !details.sources.empty() && isBlank(details.caption.text);
    if (role != BlockRole::kCard && role != BlockRole::kImage && !isCaption) {
      addTitle(details.title, details.caption);
    }
  }
  const auto type = static_cast<std::size_t>(role) - static_cast<std::size_t>(BlockRole::kQuote);
  out_.block({kTypes[type], text, &details});
}

void TypedBlocks::addSource(JsonValue file, List<MediaSource>& out) {
  MediaSource source;
  readAt(context_, file, paths::kFile, source.url);
  if (!source.url.empty()) out.add(context_.memory(), source);
}

/// What another site's HTML says in words is shown in those; a frame only as a link to what it shows. True
/// where nothing is left to show.
bool TypedBlocks::writeEmbedded(JsonValue fields, BlockDetails& details) {
  const RichText html{context_.text(findPath(fields, "raw_oembed.html|html|embed_html")), TextFormat::kHtml};
  const bool isFrame = html.text.find("<iframe") != std::string_view::npos;
  if (!html.text.empty() && (!isFrame || details.url.empty())) {
    out_.add(html);
    return true;
  }
  if (const std::string_view caption = plain(fields, paths::kCaption); !caption.empty())
    details.title = caption;
  if (!details.url.empty() || !details.title.empty()) return false;
  if (const JsonValue config = findPath(fields, "embed.config"); config.isObject()) {
    RichTree(kLexicalTree, out_).readCard(config);  // a site's own element of ANS
    return true;
  }
  context_.warn(Code::kUnknownBlock, fields, "This block has nothing that can be shown; it is left out.");
  return true;
}

/// The blocks inside another as one text, where there are some.
void TypedBlocks::readInner(JsonValue blocks, RichText& out) {
  FlowBuilder inner(context_);
  TypedBlocks(dialect_, article_, inner, depth_).readAll(blocks);
  const RichText text = inner.take();
  if (!isBlank(text.text)) out = text;
}

/// A picture that is not there leaves its caption.
void TypedBlocks::addPicture(JsonValue picture, List<Image>& out) {
  Image image;
  if (!readImage(picture, image)) return;
  if (image.url.empty()) return out_.rich(FlowKind::kParagraph, image.caption);
  out.add(context_.memory(), image);
}

/// A cell is a text or a block.
void TypedBlocks::addCell(JsonValue value, List<RichText>& out) {
  RichText text = richOf(value, {});
  if (text.text.empty()) {
    FlowBuilder inner(context_);
    if (value.isObject()) TypedBlocks(dialect_, article_, inner, depth_).read(value);
    text = inner.take();
  }
  out.add(context_.memory(), text);
}

void TypedBlocks::readTable(JsonValue fields, BlockDetails& details) {
  bool isHead = isTrue(findPath(fields, "withHeadings|withHeader"));
  for (const JsonValue cell : fields.find("header").elements()) addCell(cell, details.head);
  for (const JsonValue row : findPath(fields, "rows|content").elements()) {
    List<RichText> cells;
    for (const JsonValue cell : row.elements()) addCell(cell, isHead ? details.head : cells);
    if (!isHead) details.rows.add(context_.memory(), cells);
    isHead = false;
  }
  // Records {key: value}, with columns that name their keys.
  const JsonValue columns = findPath(fields, "data.descriptors");
  for (const JsonValue column : columns.elements()) addCell(column.find("label"), details.head);
  for (const JsonValue record : findPath(fields, "data.records").elements()) {
    List<RichText> cells;
    for (const JsonValue column : columns.elements()) {
      addCell(record.find(column.find("key").text().c_str()), cells);
    }
    details.rows.add(context_.memory(), cells);
  }
}

}  // namespace article_viewer
