#include "body/markdown_notes.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

TEST_CASE("a text without definitions stays alone", "[notes]") {
  NoteReferences notes;
  std::string rest;
  CHECK_FALSE(takeMarkdownNotes("plain [a] text", notes, rest));
  CHECK_FALSE(takeMarkdownNotes("a [^1] without definition", notes, rest));
  CHECK(notes.empty());
}

TEST_CASE("definitions are taken out in the order of their references", "[notes]") {
  NoteReferences notes;
  std::string rest;
  REQUIRE(takeMarkdownNotes(
      "b[^Two] a[^one]\n\n[^one]: First\n[^two]:Second\n  goes on\n[^three]: never\n\nEnd\n", notes, rest));
  CHECK(rest == "b[^Two] a[^one]\n\n\nEnd\n");
  REQUIRE(notes.notes().size() == 3);
  CHECK(notes.notes()[0].text.text == "Second\n  goes on");
  CHECK(notes.notes()[0].marker() == "1");
  CHECK(notes.notes()[1].text.text == "First");
  CHECK(notes.notes()[1].label == "one");
  CHECK(notes.notes()[2].text.text == "never");
}

TEST_CASE("a definition goes on in indented paragraphs", "[notes]") {
  NoteReferences notes;
  std::string rest;
  REQUIRE(takeMarkdownNotes("[^1]: A\n\n    B\n\tC\n\nD[^1]", notes, rest));
  CHECK(notes.notes()[0].text.text == "A\n\n    B\n\tC");
  CHECK(rest == "\n\nD[^1]");
}

TEST_CASE("code is not searched for definitions", "[notes]") {
  NoteReferences notes;
  std::string rest;
  CHECK_FALSE(takeMarkdownNotes("```\n[^1]: A\n```\n\n    [^1]: B\n", notes, rest));
  REQUIRE(takeMarkdownNotes("~~~\n```\n[^1]: A\n~~~\n[^1]: B\n", notes, rest));
  CHECK(notes.notes()[0].text.text == "B");
}

TEST_CASE("of two definitions of one label the first is found", "[notes]") {
  NoteReferences notes;
  std::string rest;
  REQUIRE(takeMarkdownNotes("x[^a]\n\n[^A]: 1\n\n[^a]: 2\n", notes, rest));
  CHECK(notes.notes()[notes.findLabel("a")].text.text == "1");
}

TEST_CASE("many definitions and references are read in one pass", "[notes]") {
  std::string text;
  for (int i = 0; i < 50000; ++i) text += "[^" + std::to_string(i) + "]: x\n";
  for (int i = 0; i < 50000; ++i) text += "[^" + std::to_string(i) + "] ";
  NoteReferences notes;
  std::string rest;
  REQUIRE(takeMarkdownNotes(text, notes, rest));
  CHECK(notes.notes().size() == 1000);
  CHECK(rest.find("[^1000]: x") != std::string::npos);
}
