#include "body/asterisks.h"

#include <chrono>
#include <string>

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

namespace {

std::string escaped(std::string_view text) {
  return escapeAsteriskMarkers(text, [](std::string_view marker) { return marker == "*" || marker == "**"; });
}

}  // namespace

TEST_CASE("markers are escaped, emphasis is not", "[asterisks]") {
  CHECK(escaped("Costa* and Silva* said") == "Costa\\* and Silva\\* said");
  CHECK(escaped("*Costa* and **Silva** said *so*.") == "*Costa* and **Silva** said *so*.");
  CHECK(escaped("**Costa*** said") == "**Costa**\\* said");
  CHECK(escaped("Costa** said *so*") == "Costa\\*\\* said *so*");
  CHECK(escaped("Costa*** said") == "Costa*** said");
  CHECK(escaped("a*b*c 5*4") == "a*b*c 5*4");
  CHECK(escaped("Costa\\* said") == "Costa\\* said");
}

TEST_CASE("list marks and rules are no markers", "[asterisks]") {
  CHECK(escaped("* a\n* b\n\n***\n") == "* a\n* b\n\n***\n");
  CHECK(escaped("* Costa* a\n* b") == "* Costa\\* a\n* b");
}

TEST_CASE("emphasis does not reach over a blank line", "[asterisks]") {
  CHECK(escaped("*open\n\nCosta* a") == "*open\n\nCosta\\* a");
  CHECK(escaped("*open\nCosta* a") == "*open\nCosta* a");
}

TEST_CASE("code and tags are passed over", "[asterisks]") {
  CHECK(escaped("`Costa*` Costa* a") == "`Costa*` Costa\\* a");
  CHECK(escaped("``a`Costa*`` b") == "``a`Costa*`` b");
  CHECK(escaped("```\nCosta* a\n```\nCosta* a") == "```\nCosta* a\n```\nCosta\\* a");
  CHECK(escaped("<a title=\"Costa* a\">Costa* b") == "<a title=\"Costa* a\">Costa\\* b");
  CHECK(escaped("`open Costa* a") == "`open Costa\\* a");
  CHECK(escaped("a < Costa* b") == "a < Costa\\* b");
}

TEST_CASE("an opening run knows whether it is closed", "[asterisks]") {
  CHECK(unpairedAsterisks("*Also known as Tony") == 1);
  CHECK(unpairedAsterisks("*Also* known") == 0);
  CHECK(unpairedAsterisks("*Also *known* as") == 1);
  CHECK(unpairedAsterisks("**Also known") == 2);
  CHECK(unpairedAsterisks("*Also\n\nknown*") == 1);
  CHECK(unpairedAsterisks("Also") == 0);
}

TEST_CASE("long hostile runs are scanned in one pass", "[asterisks]") {
  const auto begin = std::chrono::steady_clock::now();
  for (std::string_view unit : {"`", "``a`", "<a ", "*", "a* ", "a\n\n<b ", "a\n\n` ", "\n", " ", "```a\n"}) {
    std::string text;
    while (text.size() < 500000) text += unit;
    CHECK(escaped(text).size() >= text.size());
  }
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10));
}
