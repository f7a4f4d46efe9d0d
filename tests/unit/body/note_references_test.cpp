#include "body/note_references.h"

#include <catch2/catch_test_macros.hpp>

#include "base/limits.h"
#include "support/model.h"
#include "support/recording_sink.h"

using namespace article_viewer;

TEST_CASE("notes come from the article and from its blocks", "[notes]") {
  Article article;
  push(article.footnotes, {"*", {"one", TextFormat::kPlain}});
  Block block;
  block.type = BlockType::kFootnote;
  block.text = {"two", TextFormat::kPlain};
  BlockDetails details;
  details.marker = "\u2020";
  block.details = &details;
  push(article.blocks, block);
  const NoteReferences notes(article);
  REQUIRE(notes.notes().size() == 2);
  CHECK(notes.find("*") == 0);
  CHECK(notes.find("\u2020") == 1);
  CHECK(notes.find("1") == NoteReferences::kNone);
  CHECK(notes.hasAsterisks());
}

TEST_CASE("a note without a marker gets the next number", "[notes]") {
  NoteReferences notes;
  notes.add("", {"a", TextFormat::kPlain});
  notes.add("*", {"b", TextFormat::kPlain});
  notes.addLabelled("Long", {"c", TextFormat::kMarkdown});
  CHECK(notes.notes()[0].marker() == "1");
  CHECK(notes.notes()[2].marker() == "2");
  CHECK(notes.find("2") == NoteReferences::kNone);
  CHECK(notes.findLabel("lONG") == 2);
  CHECK(notes.findLabel("1") == 0);
}

TEST_CASE("the longest symbol is found", "[notes]") {
  NoteReferences notes;
  notes.add("*", {});
  notes.add("**", {});
  notes.add("1", {});
  CHECK(notes.findSymbol("* a").length == 1);
  CHECK(notes.findSymbol("** a").note == 1);
  CHECK(notes.findSymbol("1 a").note == NoteReferences::kNone);
  CHECK(notes.mayStart('*'));
  CHECK(notes.mayStart('['));
  CHECK(notes.mayStart('^'));
  CHECK_FALSE(notes.mayStart('1'));
}

TEST_CASE("a note loses the marker that it starts with", "[notes]") {
  NoteReferences notes;
  notes.add("*", {" *Also known as", TextFormat::kPlain});
  notes.add("\u2020", {"\u2020 Late", TextFormat::kHtml});
  notes.add("**", {"\\**Also", TextFormat::kMarkdown});
  notes.add("\u2021", {"*Emphasis* first", TextFormat::kMarkdown});
  CHECK(notes.notes()[0].text.text == "Also known as");
  CHECK(notes.notes()[1].text.text == "Late");
  CHECK(notes.notes()[2].text.text == "Also");
  CHECK(notes.notes()[3].text.text == "*Emphasis* first");
  NoteReferences emphasis;
  emphasis.add("*", {"*Emphasis* first", TextFormat::kMarkdown});
  CHECK(emphasis.notes()[0].text.text == "*Emphasis* first");
}

TEST_CASE("each reference has an id of its own", "[notes]") {
  NoteReferences notes;
  notes.add("*", {});
  RecordingSink sink;
  notes.writeReference(0, sink);
  notes.writeReference(0, sink);
  CHECK(sink.record() ==
        "<sup part=\"note-ref\"><a id=\"ref-1\" href=\"#note-1\" role=\"doc-noteref\">*</a></sup>"
        "<sup part=\"note-ref\"><a id=\"ref-1-2\" href=\"#note-1\" role=\"doc-noteref\">*</a></sup>");
  CHECK(notes.notes()[0].references == 2);
}

TEST_CASE("of two notes with one marker the first is found", "[notes]") {
  NoteReferences notes;
  notes.add("*", {"a", TextFormat::kPlain});
  notes.add("*", {"b", TextFormat::kPlain});
  CHECK(notes.notes().size() == 2);
  CHECK(notes.find("*") == 0);
}

TEST_CASE("notes beyond the limit are counted", "[notes]") {
  NoteReferences notes;
  for (std::size_t i = 0; i < limits::kFootnotes + 2; ++i) notes.add("", {});
  CHECK(notes.notes().size() == limits::kFootnotes);
  CHECK(notes.leftOut() == 2);
}
