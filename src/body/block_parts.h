#pragma once

#include <string_view>

#include "article/article.h"
#include "body/content_writer.h"
#include "body/start_tag.h"
#include "body/strings.h"
#include "markup/sink.h"

/// What the writers of the single block types share; each type is one function in blocks_*.cpp.
namespace article_viewer {

/// One block on its way out.
struct BlockContext {
  const Block& block;
  const BlockDetails& details;  ///< empty ones where the block has none
  ContentWriter& writer;
  const BodyStrings& strings;
};

/// <img part="image"> with its alternative text, empty where there is none. Lazy loading is the door's; the
/// lead picture is on the screen from the start and must not wait for a scroll as others do.
void writeImage(const Image& image, MarkupSink& furniture, bool isLead = false);
/// <figcaption part="caption"> with text and credit; nothing where both are empty.
void writeCaption(RichText caption, std::string_view credit, ContentWriter& writer);

void writeFigure(const BlockContext& context);
void writeGallery(const BlockContext& context);
void writeMedia(const BlockContext& context);
void writeEmbed(const BlockContext& context);
void writeTable(const BlockContext& context);
void writeReadMore(const BlockContext& context);

}  // namespace article_viewer
