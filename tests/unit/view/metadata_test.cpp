#include "view/metadata.h"

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

namespace {

std::string readingTime(std::uint64_t words, std::uint64_t characters) {
  return collectMetadata({}, {words, characters}, {}).timeRequired;
}

}  // namespace

TEST_CASE("reading time is computed from the length", "[view]") {
  CHECK(readingTime(0, 0).empty());
  CHECK(readingTime(1, 0) == "PT1M");
  CHECK(readingTime(344, 0) == "PT1M");
  CHECK(readingTime(345, 0) == "PT2M");
  CHECK(readingTime(2300, 0) == "PT10M");
  CHECK(readingTime(0, 1000) == "PT2M");
  CHECK(readingTime(230, 1000) == "PT3M");
}

TEST_CASE("what the article says of its length stands", "[view]") {
  Article article;
  article.timeRequired = "PT9M";
  article.wordCount = 1200;
  const Metadata metadata = collectMetadata(article, {10, 0}, {});
  CHECK(metadata.timeRequired == "PT9M");
  CHECK(metadata.wordCount == 1200);
}

TEST_CASE("the word count counts characters of scripts without gaps", "[view]") {
  CHECK(collectMetadata({}, {3, 4}, {}).wordCount == 7);
}

TEST_CASE("fields are taken over as the page shows them", "[view]") {
  Article article;
  article.headline = "H";
  article.language = "ar_EG";
  article.datePublished = "2026-03-01 10:05 +0100";
  article.dateModified = "soon";
  article.sections = {{"World", "/w"}, {"Asia", ""}};
  article.authors = {{"Ana", "", "", ""}, {}, {"Ben", "", "", ""}};
  article.images.emplace_back();
  article.images.back().url = "a.jpg";
  const Metadata metadata = collectMetadata(article, {}, {});
  CHECK(metadata.headline == "H");
  CHECK(metadata.language == "ar-EG");
  CHECK(metadata.direction == "rtl");
  CHECK(metadata.datePublished == "2026-03-01T10:05+01:00");
  CHECK(metadata.dateModified.empty());
  CHECK(metadata.section == "World");
  CHECK(metadata.authors == std::vector<std::string>{"Ana", "Ben"});
  CHECK(metadata.image == "a.jpg");
}
