#pragma once

#include "body/note_references.h"
#include "body/strings.h"
#include "markup/sanitize.h"

namespace article_viewer {

/// Writes the footnotes as <section part="footnotes" role="doc-endnotes">: every note with its marker, its
/// text and a link back to each of its references. Writes nothing where there are no notes. To be called
/// after the body, which counts the references.
void writeNotesList(const NoteReferences& notes, Door& door, const BodyStrings& strings = {});

}  // namespace article_viewer
