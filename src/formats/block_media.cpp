#include "formats/block_media.h"

#include <utility>

#include "formats/fields.h"
#include "formats/things.h"

namespace article_viewer {
namespace {

void readCaption(FormatContext& context, JsonValue block, BlockDetails& details) {
  details.caption = readRichText(context, "caption", block.find("caption"), block.find("format"));
}

void readFrame(FormatContext& context, JsonValue block, BlockDetails& details) {
  details.title = readString(context, "title", block.find("title"));
  details.poster = readUrl(context, "poster", block.find("poster"));
  details.width = readPixels(context, "width", block.find("width"));
  details.height = readPixels(context, "height", block.find("height"));
}

/// The first member of several names that is there.
template <typename... Keys>
JsonValue findAny(JsonValue object, Keys... keys) {
  JsonValue found;
  for (const std::string_view key : {std::string_view(keys)...}) {
    if (!found.exists() || found.isNull()) found = object.find(key);
  }
  return found;
}

MediaSource readSource(FormatContext& context, JsonValue value) {
  MediaSource source;
  if (!value.isObject()) {
    source.url = readUrl(context, "sources", value);
    return source;
  }
  source.url = readUrl(context, "url", findAny(value, "url", "contentUrl", "src"));
  source.type = readString(context, "type", findAny(value, "type", "encodingFormat"));
  return source;
}

CaptionsTrack readTrack(FormatContext& context, JsonValue value) {
  CaptionsTrack track;
  if (!value.isObject()) {
    track.url = readUrl(context, "captions", value);
    return track;
  }
  track.url = readUrl(context, "url", findAny(value, "url", "contentUrl", "src"));
  track.language =
      readString(context, "language", findAny(value, "language", "lang", "srclang", "inLanguage"));
  track.label = readString(context, "label", findAny(value, "label", "name"));
  track.kind = readString(context, "kind", value.find("kind"));
  return track;
}

}  // namespace

void readImageBlock(FormatContext& context, JsonValue block, BlockDetails& details) {
  const JsonValue image = block.find("image");
  if (image.exists()) {
    details.images = readImages(context, "image", image);
    if (details.images.size() > 1) details.images.resize(1);
    return;
  }
  Image own = readImageObject(context, block);
  if (!own.url.empty()) details.images.push_back(std::move(own));
}

void readGalleryBlock(FormatContext& context, JsonValue block, BlockDetails& details) {
  readCaption(context, block, details);
  details.images = readImages(context, "images", block.find("images"));
}

void readMediaBlock(FormatContext& context, JsonValue block, BlockDetails& details) {
  readFrame(context, block, details);
  readCaption(context, block, details);
  details.transcript = readRichText(context, "transcript", block.find("transcript"), block.find("format"));
  for (const JsonValue item : itemsOf(findAny(block, "sources", "url", "contentUrl"))) {
    MediaSource source = readSource(context, item);
    if (!source.url.empty()) details.sources.push_back(std::move(source));
  }
  for (const JsonValue item : itemsOf(findAny(block, "tracks", "captions"))) {
    CaptionsTrack track = readTrack(context, item);
    if (!track.url.empty()) details.tracks.push_back(std::move(track));
  }
}

void readEmbedBlock(FormatContext& context, JsonValue block, BlockDetails& details) {
  readFrame(context, block, details);
  readCaption(context, block, details);
  details.url = readUrl(context, "url", block.find("url"));
  details.provider = readString(context, "provider", block.find("provider"));
}

}  // namespace article_viewer
