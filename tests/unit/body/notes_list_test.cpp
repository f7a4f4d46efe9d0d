#include "body/notes_list.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "markup/sanitize.h"

using namespace article_viewer;

namespace {

std::string list(NoteReferences& notes, const BodyStrings& strings = {}) {
  return std::string(sanitize({}, [&](Door& door) { writeNotesList(notes, door, strings); }).view());
}

void refer(NoteReferences& notes, std::size_t note, int times) {
  const SafeHtml html = sanitize({}, [&](Door& door) {
    for (int i = 0; i < times; ++i) notes.writeReference(note, door.furniture());
  });
  CHECK_FALSE(html.view().empty());
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("an article without notes has no list", "[notes]") {
  NoteReferences notes;
  CHECK(list(notes).empty());
}

TEST_CASE("a note nobody refers to is shown without a way back", "[notes]") {
  NoteReferences notes;
  notes.add("*", {"A <b>b</b>", TextFormat::kHtml});
  CHECK(list(notes) ==
        "<section part=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\"><p part=\"footnote\" "
        "id=\"av-note-1\"><span part=\"note-marker\">*</span> A <b>b</b></p></section>");
}

TEST_CASE("every reference has its way back", "[notes]") {
  NoteReferences notes;
  notes.add("*", {"A", TextFormat::kPlain});
  refer(notes, 0, 2);
  BodyStrings strings;
  strings.footnotes = "Notas";
  strings.backToText = "Voltar";
  CHECK(list(notes, strings) ==
        "<section part=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Notas\"><p part=\"footnote\" "
        "id=\"av-note-1\"><span part=\"note-marker\">*</span> A "
        "<a part=\"note-back\" href=\"#av-ref-1\" role=\"doc-backlink\" aria-label=\"Voltar\">\u21A9</a> "
        "<a part=\"note-back\" href=\"#av-ref-1-2\" role=\"doc-backlink\" aria-label=\"Voltar 2\">\u21A9"
        "2</a></p></section>");
}

TEST_CASE("a note that the text repeats without end has a list that ends", "[notes]") {
  NoteReferences notes;
  notes.add("*", {"A", TextFormat::kPlain});
  refer(notes, 0, 500);
  CHECK(count(list(notes), "note-back") == 50);
}

TEST_CASE("a note text cannot leave its note", "[notes]") {
  NoteReferences notes;
  notes.add("*", {"</p></section><h1 part=headline>A</h1>", TextFormat::kHtml});
  const std::string html = list(notes);
  CHECK(html.find("part=\"headline\"") == std::string::npos);
  CHECK(html.ends_with("</p></section>"));
  CHECK(count(html, "</section>") == 1);
}
