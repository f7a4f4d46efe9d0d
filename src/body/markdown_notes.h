#pragma once

#include <string>
#include <string_view>

#include "body/note_references.h"

namespace article_viewer {

/// Takes footnote definitions (`[^label]: text`, the text going on in the lines below it up to a blank
/// line, and after one in lines that are indented by four) out of a Markdown text and adds them to the
/// notes in the order in which the text first refers to them. The parser knows nothing of footnotes and
/// would read some definitions as those of links. Returns whether there were any; `rest` is then the text
/// without them. The notes are views of the text. Only a text that contains "[^" is looked at; code fences
/// are passed over.
bool takeMarkdownNotes(std::string_view text, NoteReferences& notes, std::string& rest);

}  // namespace article_viewer
