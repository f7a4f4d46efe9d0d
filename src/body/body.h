#pragma once

#include "article/article.h"
#include "base/diagnostics.h"
#include "body/note_references.h"
#include "body/strings.h"
#include "markup/sanitize.h"

namespace article_viewer {

/// Writes what stands inside the body element: the structured blocks where the article has some, else its
/// text, with the dateline at the start of the first paragraph. The notes that the text itself defines
/// (Markdown definitions, a last line such as "*Also known as …") are added to `notes`; the list of all
/// of them is written by writeNotesList() afterwards.
void writeBody(const Article& article, Door& door, NoteReferences& notes, Diagnostics& diagnostics,
               const BodyStrings& strings = {});

/// One text that is no article: block level, with its own footnotes linked, without dateline and lede.
/// `notes` as above.
void writeTextBody(const RichText& text, Door& door, NoteReferences& notes);

}  // namespace article_viewer
