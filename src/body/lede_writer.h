#pragma once

#include "body/content_writer.h"
#include "body/lede.h"

namespace article_viewer {

/// Whether the text, written as blocks, has a place for the dateline. Reads the text a second time where
/// its beginning does not tell.
bool hasLede(RichText text);

/// Writes the text as blocks, its first paragraph as the lede with the dateline; without the dateline where
/// hasLede() is false.
void writeWithLede(RichText text, const Dateline& dateline, ContentWriter& writer);

}  // namespace article_viewer
