#include <string>

#include "body/block_parts.h"
#include "markup/url.h"

/// Pictures, video, audio and what other sites embed.
namespace article_viewer {
namespace {

void writeOneFigure(const Image& image, const StartTag& start, ContentWriter& writer) {
  if (image.url.empty()) return;
  const OpenTag figure(writer.furniture(), start);
  writeImage(image, writer.furniture());
  writeCaption(image.caption, image.credit, writer);
}

void writeSources(const BlockDetails& details, MarkupSink& furniture) {
  for (const MediaSource& source : details.sources) {
    StartTag("source").set("src", source.url).add("type", source.type).writeTo(furniture);
  }
  for (const CaptionsTrack& track : details.tracks) {
    StartTag("track")
        .set("src", track.url)
        .add("kind", track.kind)
        .add("srclang", track.language)
        .add("label", track.label)
        .writeTo(furniture);
  }
}

void writeTranscript(const BlockContext& context) {
  if (context.details.transcript.text.empty()) return;
  MarkupSink& furniture = context.writer.furniture();
  const OpenTag details(furniture, "details part=transcript");
  writeTag(furniture, "summary", context.strings.transcript);
  context.writer.writeAsBlocks(context.details.transcript);
}

/// The host that an embed is told by: without "www."; empty for addresses that name none.
std::string shownHost(std::string_view url) {
  std::string host = urlHost(url);
  if (host.starts_with("www.")) host.erase(0, 4);
  return host;
}

/// Hosts from which players take their pictures: to load one would tell the site of the reader before the
/// click.
constexpr std::string_view kPlayerPictures =
    "ytimg.com vimeocdn.com dmcdn.net jtvnw.net twimg.com bsky.app cdninstagram.com fbcdn.net tiktokcdn.com "
    "sndcdn.com scdn.co";

/// The picture of an embed, in the room that the embed will take.
void writePoster(const BlockDetails& details, MarkupSink& furniture) {
  StartTag("img part=embed-poster alt=")
      .set("src", details.poster)
      .addNumber("width", details.width)
      .addNumber("height", details.height)
      .writeTo(furniture);
}

void writeEmbedText(std::string_view title, std::string_view source, MarkupSink& furniture) {
  furniture.text(title);
  if (source.empty()) return;
  furniture.text(" \u2014 ");
  furniture.text(source);
}

}  // namespace

void writeFigure(const BlockContext& context) {
  StartTag start("figure part=figure");
  start.addCommon(context.details);
  for (const Image& image : context.details.images) writeOneFigure(image, start, context.writer);
}

void writeGallery(const BlockContext& context) {
  if (context.details.images.empty()) return;
  const OpenTag gallery(context.writer.furniture(), "figure part=gallery", context.details);
  const StartTag start("figure part=figure");
  for (const Image& image : context.details.images) writeOneFigure(image, start, context.writer);
  writeCaption(context.details.caption, {}, context.writer);
}

/// Video or audio. Nothing is loaded before the reader starts it, but the first frame of a video without a
/// poster, which would be an empty box.
void writeMedia(const BlockContext& context) {
  const BlockDetails& details = context.details;
  if (details.sources.empty()) return;
  MarkupSink& furniture = context.writer.furniture();
  const OpenTag figure(furniture, "figure part=figure", details);
  {
    const bool isVideo = context.block.type == BlockType::kVideo;
    StartTag media(!isVideo                 ? "audio part=media controls= preload=none"
                   : details.poster.empty() ? "video part=media controls= preload=metadata"
                                            : "video part=media controls= preload=none");
    media.add("aria-label", details.title);
    if (isVideo)
      media.add("poster", details.poster)
          .addNumber("width", details.width)
          .addNumber("height", details.height);
    const OpenTag tag(furniture, media);
    writeSources(details, furniture);
  }
  RichText caption = details.caption;
  if (caption.text.empty()) caption = {details.title, TextFormat::kPlain};
  writeCaption(caption, {}, context.writer);
  writeTranscript(context);
}

/// A link in the place of what another site would embed: nothing is fetched from there until the reader
/// asks for it.
void writeEmbed(const BlockContext& context) {
  const BlockDetails& details = context.details;
  MarkupSink& furniture = context.writer.furniture();
  const std::string host = shownHost(details.url);
  std::string_view source = details.provider.empty() ? host : details.provider;
  std::string_view title = details.title.empty() ? context.block.text.text : details.title;
  if (title.empty()) {
    title = source.empty() ? details.url : source;
    source = {};
  }
  if (title.empty()) return;
  const OpenTag paragraph(furniture, "p part=embed", details);
  if (details.url.empty()) return writeEmbedText(title, source, furniture);
  StartTag link("a part=embed-link");
  link.add("data-embed", host).add("href", details.url);
  link.addNumber("data-width", details.width).addNumber("data-height", details.height);
  const bool tellsThem = isHostOf(urlHost(details.poster), kPlayerPictures);
  if (tellsThem) link.add("data-poster", details.poster);
  const OpenTag anchor(furniture, link);
  if (!tellsThem && !details.poster.empty()) writePoster(details, furniture);
  writeEmbedText(title, source, furniture);
}

/// A card that leads to another story, with a sentence about it where there is one.
void writeReadMore(const BlockContext& context) {
  const BlockDetails& details = context.details;
  MarkupSink& furniture = context.writer.furniture();
  RichText headline = context.block.text;
  if (headline.text.empty())
    headline = {details.title.empty() ? details.url : details.title, TextFormat::kPlain};
  if (headline.text.empty()) return;
  const OpenTag aside(furniture, "aside part=readmore", details);
  for (const Image& image : details.images) writeImage(image, furniture);
  writeTag(furniture, "span part=readmore-label", context.strings.readMore);
  furniture.text(" ");
  StartTag link(details.url.empty() ? "span part=readmore-link" : "a part=readmore-link");
  {
    const OpenTag anchor(furniture, link.add("href", details.url));
    writeInline(headline, context.writer.content());
  }
  if (details.caption.text.empty()) return;
  const OpenTag paragraph(furniture, "p");
  context.writer.writeInline(details.caption);
}

}  // namespace article_viewer
