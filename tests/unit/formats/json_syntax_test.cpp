#include "formats/json_syntax.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"

using namespace article_viewer;

namespace {

std::string messageOf(std::string_view text) {
  Arena memory;
  Diagnostics diagnostics;
  const Result<JsonDocument> document = readJson(text, memory, diagnostics);
  if (document) return "ok";
  const Error& error = document.error();
  return error.hint.empty() ? error.message : error.message + " -> " + error.hint;
}

}  // namespace

TEST_CASE("a message says what was expected and what was found") {
  CHECK(messageOf("[1 2]") == "Expected a comma or ] but found 2.");
  CHECK(messageOf("{\"a\": 1 \"b\": 2}") == "Expected a comma or } but found a string.");
  CHECK(messageOf("{\"a\" 1}") == "Expected a colon but found 1.");
  CHECK(messageOf("{\"a\":}") == "Expected a value but found }.");
  CHECK(messageOf("{a: 1}") == "Expected a key in double quotes or } but found a.");
  CHECK(messageOf("[]]") == "Expected the end of the document but found ].");
  CHECK(messageOf("[,1]") == "Expected a value or ] but found ,.");
}

TEST_CASE("usual mistakes get a hint") {
  CHECK(messageOf("[1,]") == "Expected a value but found ]. -> The comma before it is one too many.");
  CHECK(messageOf("{\"a\": 1,}") ==
        "Expected a key in double quotes but found }. -> The comma before it is one too many.");
  CHECK(messageOf("['a']") ==
        "Expected a value or ] but found 'a'. -> JSON takes straight double quotes only.");
  CHECK(messageOf("{\"a\": hello}") == "Expected a value but found hello. -> Text stands in double quotes.");
  CHECK(messageOf("[1] // note") ==
        "Expected the end of the document but found //. -> JSON has no comments.");
  CHECK(messageOf("<!DOCTYPE html>") ==
        "Expected a value but found <!DOCTYPE. -> This looks like HTML, not JSON.");
  CHECK(messageOf("[+1]") == "Expected a value or ] but found +1. -> JSON numbers look like -1, 2.5 or 1e9.");
  CHECK(messageOf("[1, 2") ==
        "Expected a comma or ] but the document ends here. -> The document may be cut off.");
  CHECK(messageOf("[\"abc") == "The document ends inside a string. -> Its closing quote is missing.");
  CHECK(messageOf("[1,,2]") == "Expected a value but found ,. -> The comma before it is one too many.");
  CHECK(messageOf("# note\n[1]") == "Expected a value but found #. -> JSON has no comments.");
  CHECK(
      messageOf("{}\n{}") ==
      "Expected the end of the document but found {. -> A document is one value; several of them stand in an "
      "array.");
}

TEST_CASE("values of other languages are named") {
  for (const std::string word : {"NaN", "Infinity", "undefined"}) {
    const std::string hint = " -> JSON has no " + word + "; write null or leave the field out.";
    CHECK(messageOf("[1, " + word + "]") == "Expected a value but found " + word + "." + hint);
    CHECK(messageOf("[1, -" + word + "]") == "Expected a value but found -" + word + "." + hint);
  }
  CHECK(messageOf("{\"a\": True}") == "Expected a value but found True. -> JSON writes it as true.");
  CHECK(messageOf("{\"a\": FALSE}") == "Expected a value but found FALSE. -> JSON writes it as false.");
  CHECK(messageOf("{\"a\": None}") == "Expected a value but found None. -> JSON writes it as null.");
}

TEST_CASE("every quote but the straight double one is named") {
  for (const std::string quote : {"'", "`", "\u201C", "\u2018", "\u201E"}) {
    CHECK(messageOf("[" + quote + "a" + quote + "]") == "Expected a value or ] but found " + quote + "a" +
                                                            quote +
                                                            ". -> JSON takes straight double quotes only.");
  }
}

TEST_CASE("what is wrong in a string comes with a cure") {
  CHECK(messageOf("[\"a\nb\"]") ==
        "A line break stands in a string. -> Write it as \\n, or close the string before it.");
  CHECK(messageOf("[\"a\tb\"]") == "A tab stands in a string. -> Write it as \\t.");
  CHECK(messageOf("[\"a\x1F\"]") ==
        "A control character stands in a string. -> Leave it out, or write it as \\u00XX.");
  CHECK(messageOf({"[\"a\0\"]", 6}) ==
        "A control character stands in a string. -> Leave it out, or write it as \\u00XX.");
  CHECK(messageOf("[\"C:\\x\"]") ==
        "Unknown escape in a string. -> After a backslash comes one of \" \\ / b f n r t u; a backslash "
        "itself is "
        "written \\\\.");
  CHECK(messageOf("[\"\\u12\"]") == "A \\u in a string has no number. -> Four hexadecimal digits follow it.");
}

TEST_CASE("what is no text outside strings is named") {
  CHECK(messageOf("[\xE9]") == "The bytes here are not UTF-8. -> Save the document as UTF-8.");
  CHECK(messageOf({"[\0]", 3}) == "Expected a value or ] but found a NUL byte.");
  CHECK(messageOf({"[\0\0\0]\0\0\0", 8}) ==
        "The document is UTF-32; it has to be UTF-8 or UTF-16. -> Save the document as UTF-8.");
}

TEST_CASE("what is found is shown in part, in whole characters, and never raw") {
  const std::string message = messageOf("[" + std::string(500, 'x') + "]");
  CHECK(message ==
        "Expected a value or ] but found " + std::string(20, 'x') + ". -> Text stands in double quotes.");
  CHECK(messageOf("[\xE2\x82\xAC]") == "Expected a value or ] but found \xE2\x82\xAC.");
  CHECK(messageOf("[\x01]") == "Expected a value or ] but found a control character.");
}
