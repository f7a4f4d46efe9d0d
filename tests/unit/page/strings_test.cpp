#include "page/strings.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

TEST_CASE("strings are English until they are set", "[page]") {
  Strings strings;
  CHECK(strings[StringId::kRelated] == "Related");
  CHECK(strings.set("related", "Verwandte Artikel"));
  CHECK(strings[StringId::kRelated] == "Verwandte Artikel");
  CHECK(strings[StringId::kTags] == "Tags");
}

TEST_CASE("an unknown key is refused and changes nothing", "[page]") {
  Strings strings;
  CHECK_FALSE(strings.set("relatd", "x"));
  CHECK(strings[StringId::kRelated] == "Related");
}

TEST_CASE("every string has a text and the table is in the order of the ids", "[page]") {
  const Strings strings;
  for (unsigned i = 0; i < static_cast<unsigned>(StringId::kCount_); ++i) {
    CHECK_FALSE(strings[static_cast<StringId>(i)].empty());
  }
  CHECK(strings[StringId::kUpdated] == "Updated {}");
  CHECK(strings[StringId::kBackToText] == "Back to the text");
  CHECK(strings[StringId::kCommunityStandards] == "Community standards");
}

TEST_CASE("a phrase is split where the value goes", "[page]") {
  Strings strings;
  CHECK(strings.phrase(StringId::kByline).before == "By ");
  CHECK(strings.phrase(StringId::kByline).after.empty());
  strings.set("byline", "{} 記者");
  CHECK(strings.phrase(StringId::kByline).before.empty());
  CHECK(strings.phrase(StringId::kByline).after == " 記者");
  CHECK(strings.fill(StringId::kByline, "山田") == "山田 記者");
}

TEST_CASE("a phrase without a place for the value leaves it out", "[page]") {
  Strings strings;
  strings.set("comments", "Comments");
  CHECK(strings.fill(StringId::kComments, "12") == "Comments");
}

TEST_CASE("a count takes its plural form: the number of forms says by which rule", "[page]") {
  Strings strings;
  const auto said = [&strings](std::uint64_t count) {
    return strings.fillCount(StringId::kComments, count, std::to_string(count));
  };
  CHECK(said(21) == "21 comments");

  strings.set("comments", "{} few|{} many");  // Polish
  CHECK(said(4) == "4 few");
  CHECK(said(5) == "5 many");
  CHECK(said(12) == "12 many");
  CHECK(said(21) == "21 many");
  CHECK(said(1022) == "1022 few");

  strings.set("comments", "{} one|{} few|{} many");  // Russian
  CHECK(said(2) == "2 few");
  CHECK(said(10) == "10 many");
  CHECK(said(11) == "11 many");
  CHECK(said(114) == "114 many");
  CHECK(said(121) == "121 one");

  strings.set("comments", "two|{} few|{} many|{} other");  // Arabic
  CHECK(said(2) == "two");
  CHECK(said(3) == "3 few");
  CHECK(said(110) == "110 few");
  CHECK(said(11) == "11 many");
  CHECK(said(199) == "199 many");
  CHECK(said(102) == "102 other");
}
