#pragma once

#include "article/article.h"
#include "formats/fields.h"

/// The blocks that show media. Each function reads the fields of its type out of `block`.
namespace article_viewer {

void readImageBlock(const ObjectReader& block, BlockDetails& details);
void readGalleryBlock(const ObjectReader& block, BlockDetails& details);

/// `video` and `audio`: sources (or url), poster, captions or tracks, transcript, size.
void readMediaBlock(const ObjectReader& block, BlockDetails& details);
void readEmbedBlock(const ObjectReader& block, BlockDetails& details);

}  // namespace article_viewer
