#pragma once

#include "article/article.h"
#include "body/content_writer.h"
#include "body/lede.h"
#include "body/strings.h"

namespace article_viewer {

/// Writes the blocks of an article: their structure as furniture, their texts as content. The dateline goes
/// into the first paragraph, or into one of its own before all blocks where there is none. Footnote blocks
/// write nothing: their notes stand in the list.
void writeArticleBlocks(const List<Block>& blocks, const Dateline& dateline, ContentWriter& writer,
                        const BodyStrings& strings);

}  // namespace article_viewer
