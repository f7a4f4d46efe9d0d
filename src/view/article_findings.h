#pragma once

#include "article/article.h"
#include "base/diagnostics.h"
#include "body/note_references.h"

/// What can be said about an article that was read, whatever its format: it is shown all the same. Findings
/// name texts of the article.
namespace article_viewer {

/// Unknown languages, pictures without a text, ids that are used twice.
void findInArticle(const Article& article, Diagnostics& diagnostics);

/// Markers without a note, notes without a marker, markers that two notes have. Once the body is written.
void findInNotes(const NoteReferences& notes, Diagnostics& diagnostics);

}  // namespace article_viewer
