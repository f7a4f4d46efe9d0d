#include "formats/json_syntax.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"

using namespace article_viewer;

namespace {

std::string messageOf(std::string_view text) {
  const Result<JsonDocument> document = readJson(text);
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
  CHECK(messageOf("['a']") == "Expected a value or ] but found 'a'. -> JSON takes double quotes only.");
  CHECK(messageOf("{\"a\": hello}") == "Expected a value but found hello. -> Text stands in double quotes.");
  CHECK(messageOf("[1] // note") ==
        "Expected the end of the document but found //. -> JSON has no comments.");
  CHECK(messageOf("<!DOCTYPE html>") ==
        "Expected a value but found <!DOCTYPE. -> This looks like HTML, not JSON.");
  CHECK(messageOf("[+1]") == "Expected a value or ] but found +1. -> JSON numbers look like -1, 2.5 or 1e9.");
  CHECK(messageOf("[1, 2") ==
        "Expected a comma or ] but the document ends here. -> The document may be cut off.");
  CHECK(messageOf("[\"abc") == "The document ends inside a string; its closing quote is missing.");
}

TEST_CASE("what is found is shown in part, in whole characters, and never raw") {
  const std::string message = messageOf("[" + std::string(500, 'x') + "]");
  CHECK(message ==
        "Expected a value or ] but found " + std::string(20, 'x') + ". -> Text stands in double quotes.");
  CHECK(messageOf("[\xE2\x82\xAC]") == "Expected a value or ] but found \xE2\x82\xAC.");
  CHECK(messageOf("[\x01]") == "Expected a value or ] but found a control character.");
}
