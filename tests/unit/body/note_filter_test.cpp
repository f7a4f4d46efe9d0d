#include "body/note_filter.h"

#include <functional>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "support/recording_sink.h"

using namespace article_viewer;

namespace {

/// Notes `*`, `**`, `†` and `1`; a reference is recorded as {N}.
std::string filtered(const std::function<void(MarkupSink&)>& produce) {
  NoteReferences notes;
  for (std::string_view marker : {"*", "**", "\u2020", "1"}) notes.add(marker, {});
  RecordingSink sink;
  NoteFilter filter(sink, sink, notes);
  produce(filter);
  filter.finish();
  std::string record = sink.record();
  for (std::size_t at = record.find("<sup part"); at != std::string::npos; at = record.find("<sup part")) {
    const std::size_t number = record.find("#note-", at) + 6;
    const std::size_t end = record.find("</sup>", at) + 6;
    record.replace(at, end - at, "{" + record.substr(number, 1) + "}");
  }
  return record;
}

std::string text(std::string_view run) {
  return filtered([run](MarkupSink& sink) {
    sink.start("p");
    sink.text(run);
    sink.end("p");
  });
}

}  // namespace

TEST_CASE("a symbol counts right after a word and before none", "[notes]") {
  CHECK(text("Costa* said") == "<p>Costa{1} said</p>");
  CHECK(text("Costa*, \u201Cyes\u201D\u2020.") == "<p>Costa{1}, \u201Cyes\u201D{3}.</p>");
  CHECK(text("Costa*") == "<p>Costa{1}</p>");
  CHECK(text("Lu\u00EDs*") == "<p>Lu\u00EDs{1}</p>");
  CHECK(text("(Costa)*\u2020 x") == "<p>(Costa){1}{3} x</p>");
  CHECK(text("\u79D1*\u79D1") == "<p>\u79D1{1}\u79D1</p>");
}

TEST_CASE("elsewhere a symbol is a character", "[notes]") {
  for (std::string_view run :
       {"5*4", "* Costa", "a * b", "*Costa", "(* x", "a*b*c", "a\u00A0* b", "a*\u00E9"}) {
    CHECK(text(run) == "<p>" + std::string(run) + "</p>");
  }
}

TEST_CASE("the longest symbol counts and no part of a longer run", "[notes]") {
  CHECK(text("Costa** a") == "<p>Costa{2} a</p>");
  CHECK(text("s***") == "<p>s***</p>");
  CHECK(text("s****t") == "<p>s****t</p>");
}

TEST_CASE("numbers need a form that says reference", "[notes]") {
  CHECK(text("in 1 day, 21") == "<p>in 1 day, 21</p>");
  CHECK(text("day[1] day [1]") == "<p>day{4} day {4}</p>");
  CHECK(text("[1] the note itself") == "<p>[1] the note itself</p>");
  CHECK(text("[^1]day[^*][^2]") == "<p>{4}day{1}[^2]</p>");
  CHECK(text("day^1, day^12 ^1") == "<p>day{4}, day^12 ^1</p>");
  CHECK(text("day[*] [sic]") == "<p>day{1} [sic]</p>");
}

TEST_CASE("a superscript with a marker is a reference", "[notes]") {
  const auto superscript = [](std::string_view run, std::initializer_list<Attribute> attributes) {
    return filtered([&](MarkupSink& sink) {
      sink.text("x");
      sink.start("sup", attributes);
      sink.text(run);
      sink.end("sup");
      sink.text("y");
    });
  };
  CHECK(superscript("1", {}) == "x{4}y");
  CHECK(superscript(" [*] ", {{"lang", "en"}}) == "x{1}y");
  CHECK(superscript("th", {{"lang", "en"}}) == "x<sup lang=\"en\">th</sup>y");
  CHECK(filtered([](MarkupSink& sink) {
          sink.text("x");
          sink.start("sup");
          sink.start("a");
          sink.text("1");
          sink.end("a");
          sink.end("sup");
        }) == "x<sup><a>1</a></sup>");
}

TEST_CASE("a marker may come in pieces and after a tag", "[notes]") {
  CHECK(filtered([](MarkupSink& sink) {
          sink.start("b");
          sink.text("Costa");
          sink.end("b");
          sink.text("*");
          sink.text("*");
          sink.text(" said");
        }) == "<b>Costa</b>{2} said");
  CHECK(filtered([](MarkupSink& sink) {
          sink.text("5*");
          sink.text("4");
        }) == "5*4");
  CHECK(filtered([](MarkupSink& sink) {
          sink.start("p");
          sink.text("a");
          sink.end("p");
          sink.text("*b");
          sink.start("br");
          sink.text("*");
        }) == "<p>a</p>*b<br>*");
}

TEST_CASE("links, code and dropped content keep their characters", "[notes]") {
  for (std::string_view name : {"a", "code", "kbd", "samp", "pre", "script", "svg"}) {
    const std::string record = filtered([name](MarkupSink& sink) {
      sink.start(name);
      sink.text("x* x[1]");
      sink.end(name);
      sink.text("*");
    });
    const bool isInline = name != "pre" && name != "script" && name != "svg";
    const std::string after = isInline ? "{1}" : "*";
    CHECK(record == "<" + std::string(name) + ">x* x[1]</" + std::string(name) + ">" + after);
  }
}
