#pragma once

#include "article/article.h"
#include "formats/format.h"

/// The blocks that show media. Each function reads the fields of its type out of `block`.
namespace article_viewer {

void readImageBlock(FormatContext& context, JsonValue block, BlockDetails& details);
void readGalleryBlock(FormatContext& context, JsonValue block, BlockDetails& details);

/// `video` and `audio`: sources (or url), poster, captions tracks, transcript, size.
void readMediaBlock(FormatContext& context, JsonValue block, BlockDetails& details);
void readEmbedBlock(FormatContext& context, JsonValue block, BlockDetails& details);

}  // namespace article_viewer
