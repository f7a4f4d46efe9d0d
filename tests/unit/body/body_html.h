#pragma once

#include <string>
#include <string_view>

#include "article/article.h"
#include "body/body.h"
#include "body/notes_list.h"
#include "markup/sanitize.h"
#include "support/model.h"

namespace article_viewer {

/// The body of an article as it leaves the door, without the list of notes.
inline std::string bodyHtml(const Article& article) {
  Diagnostics diagnostics;
  return std::string(sanitize({}, [&](Door& door) {
                       NoteReferences notes(article);
                       writeBody(article, door, notes, diagnostics);
                     }).view());
}

/// The same, followed by the list of notes.
inline std::string bodyAndNotesHtml(const Article& article) {
  Diagnostics diagnostics;
  return std::string(sanitize({}, [&](Door& door) {
                       NoteReferences notes(article);
                       writeBody(article, door, notes, diagnostics);
                       writeNotesList(notes, door);
                     }).view());
}

inline Article articleOf(std::string_view text, TextFormat format) {
  Article article;
  article.bodyText = {keep(text), format};
  return article;
}

/// How a reference to a note looks in the output: `number` is that of the note, `id` that of the reference.
inline std::string reference(std::string_view marker, std::string_view number, std::string_view id) {
  return "<sup part=\"note-ref\"><a id=\"av-ref-" + std::string(id) + "\" href=\"#av-note-" +
         std::string(number) + "\" role=\"doc-noteref\">" + std::string(marker) + "</a></sup>";
}

}  // namespace article_viewer
