#include "formats/schema_org_root.h"

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"

using namespace article_viewer;
using reading::Document;

namespace {

/// The pointer of the article in a document, "none" where there is none.
std::string articleIn(const std::string& text) {
  const Document document(text);
  const JsonValue article = findSchemaOrgArticle(document.root());
  return article.exists() ? article.pointer() : "none";
}

}  // namespace

TEST_CASE("the article is the root, in an array, in @graph or the main entity of a page") {
  CHECK(articleIn(R"({"@type": "NewsArticle"})").empty());
  CHECK(articleIn(R"([{"@type": "BreadcrumbList"}, {"@type": "NewsArticle"}])") == "/1");
  CHECK(
      articleIn(R"({"@context": "x", "@graph": [{"@type": "WebPage"}, {"@type": ["Thing", "Article"]}]})") ==
      "/@graph/1");
  CHECK(articleIn(R"([{"@graph": [{"@type": "Article"}]}])") == "/0/@graph/0");
  CHECK(articleIn(R"({"@type": "WebPage", "mainEntity": {"@type": "Article"}})") == "/mainEntity");
}

TEST_CASE("the most specific type wins, then the one with a body, then the first") {
  CHECK(articleIn(R"([{"@type": "Review"}, {"@type": "Article"}, {"@type": "NewsArticle"}])") == "/2");
  CHECK(articleIn(R"([{"@type": "Article"}, {"@type": "TechArticle"}])") == "/1");
  CHECK(articleIn(R"([{"@type": "Article"}, {"@type": "Article", "articleBody": "x"}])") == "/1");
  CHECK(articleIn(R"([{"@type": "Article"}, {"@type": "Article"}])") == "/0");
  CHECK(articleIn(R"({"@type": "https://schema.org/OpinionNewsArticle"})").empty());
  CHECK(articleIn(R"({"@type": "schema:BlogPosting"})").empty());
}

TEST_CASE("what is no article is not taken for one") {
  CHECK(articleIn(R"({"@type": "WebPage", "headline": "x"})") == "none");
  CHECK(articleIn(R"({"@type": "Organization", "name": "x"})") == "none");
  CHECK(articleIn(R"({"@type": "JobPosting", "name": "x"})") == "none");
  CHECK(articleIn(R"({"a": 1})") == "none");
  CHECK(articleIn(R"({"name": "x"})") == "none");
  CHECK(articleIn("[]") == "none");
  CHECK(articleIn("\"NewsArticle\"") == "none");
}

TEST_CASE("a plain object is an article if its fields say so") {
  CHECK(articleIn(R"({"headline": "x", "articleBody": "y"})").empty());
  CHECK(articleIn(R"({"name": "x", "body": "y"})").empty());
  CHECK(articleIn(R"({"body": [{"type": "paragraph"}]})").empty());
  CHECK(articleIn(R"({"headline": "x"})").empty());
}

TEST_CASE("where there is no article, those that something lists") {
  const auto listIn = [](const std::string& text) {
    const Document document(text);
    const JsonValue list = findSchemaOrgArticles(document.root());
    return list.exists() ? list.pointer() : "none";
  };
  const std::string article = R"([{"@type": "ListItem", "item": {"@type": "Article"}}])";
  CHECK(listIn(R"({"@type": "ItemList", "itemListElement": )" + article + "}") == "/itemListElement");
  CHECK(listIn(R"({"@graph": [{"@type": "Blog", "blogPost": [{"@type": "BlogPosting"}]}]})") ==
        "/@graph/0/blogPost");
  CHECK(listIn(R"({"@type": "CollectionPage", "mainEntity": {"itemListElement": )" + article + "}}") ==
        "/mainEntity/itemListElement");
  CHECK(listIn(R"([{"@type": "WebPage"}, {"@type": "WebPage", "hasPart": [{"@type": "Article"}]}])") ==
        "/1/hasPart");
  CHECK(listIn(R"({"itemListElement": [{"@type": "ListItem", "name": "n", "url": "u"}]})") ==
        "/itemListElement");
  CHECK(listIn(R"({"itemListElement": [{"@type": "ListItem", "name": "n", "item": "u"}]})") == "none");
  CHECK(listIn(R"({"itemListElement": [{"@type": "Product"}]})") == "none");
}
