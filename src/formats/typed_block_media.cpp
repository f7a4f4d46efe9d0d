#include <string>

#include "base/ascii.h"
#include "formats/mapping.h"
#include "formats/typed_block_paths.h"
#include "formats/typed_blocks.h"

/// Typed blocks that are more than text: pictures, players, cards, tables.
namespace article_viewer {
namespace {

void readAt(FormatContext& context, JsonValue object, const char* paths, std::string_view& out) {
  readField(context, FieldKind::kText, findPath(object, paths), out);
}

/// "Ann Lee, Reuters" of [{name}, {name}].
void appendNames(JsonValue people, std::string& out) {
  for (const JsonValue person : people.elements()) {
    const std::string name = findPath(person, "name|byline").text();
    if (!name.empty() && !out.empty()) out += ", ";
    out += name;
  }
}

/// The files of a video: those that play everywhere, else all.
void readStreams(FormatContext& context, JsonValue streams, List<MediaSource>& out) {
  for (const bool all : {false, true}) {
    for (const JsonValue stream : streams.elements()) {
      MediaSource source;
      if (all || stream.find("stream_type").equals("mp4")) readAt(context, stream, "url", source.url);
      if (!source.url.empty()) out.add(context.memory(), source);
    }
    if (!out.empty()) return;
  }
}

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
    appendNames(findPath(object, "vanity_credits.by.0").exists() ? findPath(object, "vanity_credits.by")
                                                                 : findPath(object, "credits.by"),
                names);
    appendNames(findPath(object, "credits.affiliation"), names);
    if (out.credit.empty() && !names.empty()) out.credit = context_.keep(names, object);
  }
  return !out.url.empty() || !isBlank(out.caption.text);
}

/// Whether it is the lead picture, which stands in the header.
bool TypedBlocks::isLead(const Image& image) const {
  if (article_.images.empty()) return false;
  const Image& lead = article_.images.front();
  return image.url == lead.url && (isBlank(image.caption.text) || image.caption.text == lead.caption.text);
}

void TypedBlocks::readPicture(JsonValue fields) {
  Image image;
  if (!readImage(fields, image) || isLead(image)) return;
  if (image.url.empty()) return out_.rich(FlowKind::kParagraph, image.caption);
  BlockDetails details;
  details.images.add(context_.memory(), image);
  out_.block(BlockType::kImage, {}, details);
}

void TypedBlocks::readTitle(JsonValue fields) {
  const std::string_view title = plain(fields, paths::kTitle);
  if (title.empty() || isShown(title)) return;
  Marks strong;
  strong.add(FlowKind::kStrong);
  out_.begin(FlowKind::kParagraph);
  out_.text(title, strong);
  out_.end();
}

void TypedBlocks::readGallery(JsonValue fields) {
  BlockDetails details;
  const JsonValue items =
      fields.isArray() ? fields : findPath(fields, "content_elements|items|urls|images|files");
  for (const JsonValue item : items.elements()) {
    Image image;
    if (readImage(item, image) && !isLead(image)) details.images.add(context_.memory(), image);
  }
  readTitle(fields);
  details.caption = rich(fields, paths::kCaption);
  if (isShown(details.caption.text)) details.caption = {};
  out_.block(BlockType::kGallery, {}, details);
}

void TypedBlocks::readMedia(BlockRole role, JsonValue fields) {
  BlockDetails details;
  readStreams(context_, fields.find("streams"), details.sources);
  if (details.sources.empty()) {
    MediaSource source;
    readAt(context_, fields, paths::kFile, source.url);
    if (source.url.empty()) return readEmbed(fields);
    details.sources.add(context_.memory(), source);
  }
  readTitle(fields);
  readAt(context_, fields, paths::kPicture, details.poster);
  details.caption = rich(fields, paths::kCaption);
  if (isShown(details.caption.text)) details.caption = {};
  details.transcript = rich(fields, "transcript");
  out_.block(role == BlockRole::kVideo ? BlockType::kVideo : BlockType::kAudio, {}, details);
}

/// What another site's HTML says in words is shown in those; a frame only as a link to what it shows.
void TypedBlocks::readEmbed(JsonValue fields) {
  const RichText html{context_.text(findPath(fields, "raw_oembed.html|html|embed_html")), TextFormat::kHtml};
  BlockDetails details;
  readAt(context_, fields, paths::kUrl, details.url);
  // Ids of other systems are no addresses.
  if (details.url.find('/') == std::string_view::npos) details.url = {};
  const bool isFrame = html.text.find("<iframe") != std::string_view::npos;
  if (!html.text.empty() && (!isFrame || details.url.empty())) return out_.add(html);
  details.title = plain(fields, paths::kCaption);
  if (details.title.empty()) details.title = plain(fields, paths::kTitle);
  readAt(context_, fields, "provider|raw_oembed.provider_name", details.provider);
  details.width = numberOf(findPath(fields, "width|raw_oembed.width"));
  details.height = numberOf(findPath(fields, "height|raw_oembed.height"));
  out_.block(BlockType::kEmbed, {}, details);
}

/// A link to something else, or a notice.
void TypedBlocks::readCard(BlockType type, JsonValue fields) {
  BlockDetails details;
  readAt(context_, fields, paths::kUrl, details.url);
  readAt(context_, fields, "type|kind", details.kind);
  details.title = plain(fields, paths::kTitle);
  RichText text = rich(fields, paths::kText);
  Image image;
  readAt(context_, fields, paths::kPicture, image.url);
  if (!image.url.empty()) details.images.add(context_.memory(), image);
  details.caption = rich(fields, paths::kCaption);
  if (type == BlockType::kReadMore && !details.title.empty()) {
    if (isBlank(details.caption.text)) details.caption = text;
    text = {};
  }
  out_.block(type, text, details);
}

RichText TypedBlocks::cellOf(JsonValue value) {
  if (!value.isObject() || roleOf(value) == BlockRole::kText || !value.find(dialect_.type).exists()) {
    return richOf(value, {});
  }
  FlowBuilder inner(context_);
  TypedBlocks(dialect_, article_, inner, depth_).read(value);
  return inner.take();
}

void TypedBlocks::addRow(JsonValue row, List<RichText>& out) {
  for (const JsonValue cell : row.elements()) out.add(context_.memory(), cellOf(cell));
}

void TypedBlocks::readTable(JsonValue fields) {
  BlockDetails details;
  addRow(fields.find("header"), details.head);
  bool isHead = isTrue(findPath(fields, "withHeadings|withHeader"));
  for (const JsonValue row : findPath(fields, "rows|content").elements()) {
    List<RichText> cells;
    addRow(row, isHead ? details.head : cells);
    if (!isHead) details.rows.add(context_.memory(), cells);
    isHead = false;
  }
  details.caption = rich(fields, paths::kCaption);
  out_.block(BlockType::kTable, {}, details);
}

}  // namespace article_viewer
