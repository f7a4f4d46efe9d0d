#include <string>

#include "base/ascii.h"
#include "body/block_parts.h"

/// Pictures, video, audio and what other sites embed.
namespace article_viewer {
namespace {

void writeOneFigure(const Image& image, const AttributeList& attributes, ContentWriter& writer) {
  if (image.url.empty()) return;
  const OpenTag figure(writer.furniture(), "figure", attributes);
  writeImage(image, writer.furniture());
  writeCaption({image.caption, TextFormat::kPlain}, image.credit, writer);
}

void writeSources(const BlockDetails& details, MarkupSink& furniture) {
  for (const MediaSource& source : details.sources) {
    AttributeList attributes{{"src", source.url}};
    furniture.start("source", attributes.add("type", source.type).span());
  }
  for (const CaptionsTrack& track : details.tracks) {
    AttributeList attributes{{"src", track.url}};
    attributes.add("kind", track.kind).add("srclang", track.language).add("label", track.label);
    furniture.start("track", attributes.span());
  }
}

void writeTranscript(const BlockContext& context) {
  if (context.details.transcript.text.empty()) return;
  MarkupSink& furniture = context.writer.furniture();
  const OpenTag details(furniture, "details", {{"part", "transcript"}});
  {
    const OpenTag summary(furniture, "summary", {});
    furniture.text(context.strings.transcript);
  }
  context.writer.writeAsBlocks(context.details.transcript);
}

/// Host of an absolute or protocol-relative URL, lower case and without "www."; empty for other URLs.
std::string hostOf(std::string_view url) {
  const std::size_t slashes = url.find("//");
  if (slashes == std::string_view::npos || slashes > url.find_first_of("/?#")) return {};
  std::string_view authority = url.substr(slashes + 2);
  authority = authority.substr(0, authority.find_first_of("/?#\\"));
  authority.remove_prefix(authority.rfind('@') + 1);  // npos + 1 is 0
  std::string host(authority.substr(0, authority.find(':')));
  for (char& c : host) c = toAsciiLower(c);
  return host.starts_with("www.") ? host.substr(4) : host;
}

std::string embedText(const BlockContext& context, std::string_view host) {
  const BlockDetails& details = context.details;
  const std::string_view source = details.provider.empty() ? host : std::string_view(details.provider);
  std::string text = details.title.empty() ? context.block.text.text : details.title;
  if (text.empty()) return source.empty() ? details.url : std::string(source);
  if (!source.empty()) text.append(" \u2014 ").append(source);
  return text;
}

}  // namespace

void writeFigure(const BlockContext& context) {
  for (const Image& image : context.details.images) {
    AttributeList attributes{{"part", "figure"}};
    writeOneFigure(image, attributes.addCommon(context.details), context.writer);
  }
}

void writeGallery(const BlockContext& context) {
  if (context.details.images.empty()) return;
  AttributeList attributes{{"part", "gallery"}};
  const OpenTag gallery(context.writer.furniture(), "figure", attributes.addCommon(context.details));
  for (const Image& image : context.details.images)
    writeOneFigure(image, {{"part", "figure"}}, context.writer);
  writeCaption(context.details.caption, {}, context.writer);
}

/// `element` is video or audio. Nothing is loaded before the reader starts it, but the first frame of a
/// video without a poster, which would be an empty box.
void writeMedia(const BlockContext& context, std::string_view element) {
  const BlockDetails& details = context.details;
  if (details.sources.empty()) return;
  MarkupSink& furniture = context.writer.furniture();
  AttributeList attributes{{"part", "figure"}};
  const OpenTag figure(furniture, "figure", attributes.addCommon(details));
  {
    const bool isVideo = element == "video";
    AttributeList media{{"part", "media"}, {"controls", ""}};
    media.add("preload", isVideo && details.poster.empty() ? "metadata" : "none")
        .add("aria-label", details.title);
    if (isVideo)
      media.add("poster", details.poster)
          .addNumber("width", details.width)
          .addNumber("height", details.height);
    const OpenTag tag(furniture, element, media);
    writeSources(details, furniture);
  }
  const bool hasCaption = !details.caption.text.empty();
  writeCaption(hasCaption ? details.caption : RichText{details.title, TextFormat::kPlain}, {},
               context.writer);
  writeTranscript(context);
}

/// A link in the place of what another site would embed: nothing is fetched from there until the reader
/// asks for it.
void writeEmbed(const BlockContext& context) {
  const BlockDetails& details = context.details;
  MarkupSink& furniture = context.writer.furniture();
  const std::string host = hostOf(details.url);
  const std::string text = embedText(context, host);
  if (text.empty()) return;
  AttributeList attributes{{"part", "embed"}};
  const OpenTag paragraph(furniture, "p", attributes.addCommon(details));
  if (details.url.empty()) return furniture.text(text);
  AttributeList link{{"part", "embed-link"}};
  link.add("data-embed", host).add("href", details.url);
  link.addNumber("data-width", details.width).addNumber("data-height", details.height);
  link.add("data-poster", details.poster);
  const OpenTag anchor(furniture, "a", link);
  furniture.text(text);
}

/// A card that leads to another story.
void writeReadMore(const BlockContext& context) {
  const BlockDetails& details = context.details;
  MarkupSink& furniture = context.writer.furniture();
  const RichText title{details.title, TextFormat::kPlain};
  const RichText address{details.url, TextFormat::kPlain};
  const RichText& headline = !context.block.text.text.empty() ? context.block.text
                             : title.text.empty()             ? address
                                                              : title;
  if (headline.text.empty()) return;
  AttributeList attributes{{"part", "readmore"}};
  const OpenTag aside(furniture, "aside", attributes.addCommon(details));
  for (const Image& image : details.images) writeImage(image, furniture);
  {
    const OpenTag label(furniture, "span", {{"part", "readmore-label"}});
    furniture.text(context.strings.readMore);
  }
  furniture.text(" ");
  AttributeList link{{"part", "readmore-link"}};
  const OpenTag anchor(furniture, details.url.empty() ? "span" : "a", link.add("href", details.url));
  writeInline(headline, context.writer.content());
}

}  // namespace article_viewer
