#include "body/trailing_notes.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

namespace {

std::string_view take(std::string_view text, TextFormat format, NoteReferences& notes) {
  return takeTrailingNotes(text, format, notes);
}

}  // namespace

TEST_CASE("a last paragraph that starts with a marker in use is a note", "[notes]") {
  NoteReferences notes;
  CHECK(take("Ant\u00F3nio Costa* said.\n\n*Also known as Tony\nsince 2010.\n", TextFormat::kPlain, notes) ==
        "Ant\u00F3nio Costa* said.");
  REQUIRE(notes.notes().size() == 1);
  CHECK(notes.notes()[0].marker() == "*");
  CHECK(notes.notes()[0].text.text == "Also known as Tony\nsince 2010.");
}

TEST_CASE("several notes stand in paragraphs or lines of their own", "[notes]") {
  NoteReferences notes;
  CHECK(take("A* B\u2020 C**\n\n*one\n\u2020two\n\n**three", TextFormat::kPlain, notes) == "A* B\u2020 C**");
  REQUIRE(notes.notes().size() == 3);
  CHECK(notes.notes()[0].text.text == "one");
  CHECK(notes.notes()[1].marker() == "\u2020");
  CHECK(notes.notes()[2].marker() == "**");
}

TEST_CASE("what is not referred to stays in the text", "[notes]") {
  for (std::string_view text :
       {"A said.\n\n*Also known", "A* said.\n\n* Also known", "A* said.\n\nAlso", "*Also known",
        "A*b said.\n\n*Also", "A* said.\n*Also known", "", "*", "A*\n\n*x\n\n*y"}) {
    NoteReferences notes;
    CAPTURE(text);
    if (text == "A*\n\n*x\n\n*y") {
      CHECK(take(text, TextFormat::kPlain, notes) == "A*\n\n*x");  // the marker is taken
    } else {
      CHECK(take(text, TextFormat::kPlain, notes) == text);
      CHECK(notes.empty());
    }
  }
}

TEST_CASE("emphasis in Markdown is no note", "[notes]") {
  NoteReferences notes;
  constexpr std::string_view kEmphasis = "He *really* said.\n\n*This story was updated.*";
  CHECK(take(kEmphasis, TextFormat::kMarkdown, notes) == kEmphasis);
  constexpr std::string_view kUnused = "He *really* said.\n\n*Also known as";
  CHECK(take(kUnused, TextFormat::kMarkdown, notes) == kUnused);
  CHECK(notes.empty());
  CHECK(take("Costa* *really* said.\n\n*Also known as *Tony*", TextFormat::kMarkdown, notes) ==
        "Costa* *really* said.");
  REQUIRE(notes.notes().size() == 1);
  CHECK(notes.notes()[0].text.text == "Also known as *Tony*");
}

TEST_CASE("HTML is not looked at", "[notes]") {
  NoteReferences notes;
  CHECK(take("A* b\n\n*c", TextFormat::kHtml, notes) == "A* b\n\n*c");
}
