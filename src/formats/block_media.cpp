#include "formats/block_media.h"

#include "formats/things.h"

namespace article_viewer {
namespace {

void readFrame(const ObjectReader& block, BlockDetails& details) {
  block.string("title", details.title);
  block.url("poster", details.poster);
  block.richText("caption", details.caption);
  details.width = block.pixels("width");
  details.height = block.pixels("height");
}

/// The address of a file that is written as a string or as an object.
void readFileUrl(FormatContext& context, const char* name, JsonValue value, std::string_view& out) {
  readUrl(context, name, value, out);
  if (value.isObject()) ObjectReader(value, context).url("src", out);
}

void readSources(const ObjectReader& block, const char* key, List<MediaSource>& out) {
  if (!out.empty()) return;
  for (const JsonValue item : itemsOf(block.find(key))) {
    MediaSource source;
    readFileUrl(block.context(), key, item, source.url);
    if (item.isObject()) {
      const ObjectReader object(item, block.context());
      object.string("type", source.type);
      object.string("encodingFormat", source.type);
    }
    if (!source.url.empty()) out.add(block.context().memory(), source);
  }
}

void readTracks(const ObjectReader& block, const char* key, List<CaptionsTrack>& out) {
  if (!out.empty()) return;
  for (const JsonValue item : itemsOf(block.find(key))) {
    CaptionsTrack track;
    readFileUrl(block.context(), key, item, track.url);
    if (item.isObject()) {
      const ObjectReader object(item, block.context());
      object.string("language", track.language);
      object.string("lang", track.language);
      object.string("srclang", track.language);
      object.string("inLanguage", track.language);
      object.string("label", track.label);
      object.string("name", track.label);
      object.string("kind", track.kind);
    }
    if (!track.url.empty()) out.add(block.context().memory(), track);
  }
}

}  // namespace

void readImageBlock(const ObjectReader& block, BlockDetails& details) {
  readImages(block, "image", details.images, 1);
  if (!details.images.empty()) return;
  Image image;
  readImageObject(block, image);
  if (!image.url.empty()) details.images.add(block.context().memory(), image);
}

void readGalleryBlock(const ObjectReader& block, BlockDetails& details) {
  block.richText("caption", details.caption);
  readImages(block, "images", details.images);
}

void readMediaBlock(const ObjectReader& block, BlockDetails& details) {
  readFrame(block, details);
  block.richText("transcript", details.transcript);
  readSources(block, "sources", details.sources);
  readSources(block, "url", details.sources);
  readSources(block, "contentUrl", details.sources);
  readTracks(block, "tracks", details.tracks);
  readTracks(block, "captions", details.tracks);
}

void readEmbedBlock(const ObjectReader& block, BlockDetails& details) {
  readFrame(block, details);
  block.url("url", details.url);
  block.string("provider", details.provider);
}

}  // namespace article_viewer
