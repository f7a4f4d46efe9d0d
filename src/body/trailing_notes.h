#pragma once

#include <string_view>

#include "body/note_references.h"

namespace article_viewer {

/// The convention of plain text: a body that ends with paragraphs such as "*Also known as …", whose marker
/// (`*`, `†`, `‡`, `§`, once or repeated) also stands behind a word further up, carries its own footnotes.
/// Adds them to the notes, as views of the text, and returns the text without them; the text itself where
/// there are none. In Markdown asterisks that make emphasis are no markers. HTML is not looked at.
std::string_view takeTrailingNotes(std::string_view text, TextFormat format, NoteReferences& notes);

}  // namespace article_viewer
