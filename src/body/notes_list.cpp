#include "body/notes_list.h"

#include <algorithm>
#include <string>

#include "body/content_writer.h"
#include "body/start_tag.h"

namespace article_viewer {
namespace {

/// Links back of one note; a marker that stands a thousand times needs no thousand of them.
constexpr std::uint32_t kLinksBack = 50;

void writeLinkBack(std::size_t note, std::uint32_t reference, MarkupSink& furniture, std::string_view label) {
  // The same number in the id, the label and the link's text, so that each can be told from the others.
  std::string href(1, '#');
  href += referenceId(note, reference);
  std::string name(label);
  std::string text = "\u21A9";
  if (reference > 1) {
    const std::string number = href.substr(href.rfind('-') + 1);
    name.append(" ").append(number);
    text += number;
  }
  furniture.text(" ");
  StartTag start("a part=note-back");
  start.set("href", href).set("role", "doc-backlink").set("aria-label", name);
  const OpenTag link(furniture, start);
  furniture.text(text);
}

}  // namespace

void writeNotesList(const NoteReferences& notes, Door& door, const BodyStrings& strings) {
  if (notes.empty()) return;
  MarkupSink& furniture = door.furniture();
  StartTag section("section part=footnotes role=doc-endnotes");
  const OpenTag list(furniture, section.set("aria-label", strings.footnotes));
  for (std::size_t i = 0; i < notes.notes().size(); ++i) {
    const Note& note = notes.notes()[i];
    const std::string id = noteId(i);
    const OpenTag paragraph(furniture, StartTag("p part=footnote").set("id", id));
    writeTag(furniture, "span part=note-marker", note.marker());
    furniture.text(" ");
    writeInline(note.text, door.content());
    for (std::uint32_t n = 1; n <= std::min(note.references, kLinksBack); ++n)
      writeLinkBack(i, n, furniture, strings.backToText);
  }
}

}  // namespace article_viewer
