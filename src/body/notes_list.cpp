#include "body/notes_list.h"

#include <algorithm>
#include <string>

#include "body/content_writer.h"

namespace article_viewer {
namespace {

/// Links back of one note; a marker that stands a thousand times needs no thousand of them.
constexpr std::uint32_t kLinksBack = 50;

void writeLinkBack(std::size_t note, std::uint32_t reference, MarkupSink& furniture, std::string_view label) {
  // The same number in the id, the label and the link's text, so that each can be told from the others.
  const std::string id = referenceId(note, reference);
  std::string number;
  if (reference > 1) number = id.substr(id.rfind('-') + 1);
  const std::string name = number.empty() ? std::string(label) : std::string(label) + " " + number;
  const std::string href = "#" + id;
  furniture.text(" ");
  furniture.start("a",
                  {{"part", "note-back"}, {"href", href}, {"role", "doc-backlink"}, {"aria-label", name}});
  furniture.text("\u21A9" + number);
  furniture.end("a");
}

}  // namespace

void writeNotesList(const NoteReferences& notes, Door& door, const BodyStrings& strings) {
  if (notes.empty()) return;
  MarkupSink& furniture = door.furniture();
  furniture.start("section",
                  {{"part", "footnotes"}, {"role", "doc-endnotes"}, {"aria-label", strings.footnotes}});
  for (std::size_t i = 0; i < notes.notes().size(); ++i) {
    const Note& note = notes.notes()[i];
    const std::string id = noteId(i);
    furniture.start("p", {{"part", "footnote"}, {"id", id}});
    furniture.start("span", {{"part", "note-marker"}});
    furniture.text(note.marker);
    furniture.end("span");
    furniture.text(" ");
    writeInline(note.text, door.content());
    for (std::uint32_t n = 1; n <= std::min(note.references, kLinksBack); ++n) {
      writeLinkBack(i, n, furniture, strings.backToText);
    }
    furniture.end("p");
  }
  furniture.end("section");
}

}  // namespace article_viewer
