#include "page/text_direction.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "page/page.h"

using namespace article_viewer;

TEST_CASE("letters say the direction where the article does not", "[page]") {
  Article article;
  CHECK(directionOf(article).empty());
  article.headline = "«خبر» – 2026";
  CHECK(directionOf(article) == "rtl");
  article.headline = "Shalom: “שלום”";
  CHECK(directionOf(article).empty());
  article.headline = "12 – 24";
  CHECK(directionOf(article).empty());
  article.headline = "Новости дня: “שלום”";
  CHECK_FALSE(readsRightToLeft(article));
}

TEST_CASE("letters count more than a language that says otherwise, and less than a direction", "[page]") {
  Article article;
  article.headline = "یک خبر تازه";
  article.language = "en";
  CHECK(directionOf(article) == "rtl");
  article.direction = "ltr";
  CHECK(directionOf(article) == "ltr");
  article = {};
  article.headline = "An English article";
  article.language = "ar";
  CHECK(directionOf(article) == "rtl");
}

TEST_CASE("the body counts, its tags do not", "[page]") {
  Article article;
  article.bodyText = {"<p class=\"introduction\"><a href=\"https://example.org/news\">שלום</a></p>",
                      TextFormat::kHtml};
  CHECK(readsRightToLeft(article));

  Article ofBlocks;
  Block block;
  block.text.text = "مرحبا";
  ofBlocks.blocks.add(ofBlocks.memory, block);
  CHECK(readsRightToLeft(ofBlocks));
}

TEST_CASE("only the beginning is read", "[page]") {
  const std::string body = std::string(2000, 'a') + std::string(9000, '\xD7');
  Article article;
  article.bodyText.text = body;
  CHECK_FALSE(readsRightToLeft(article));
}
