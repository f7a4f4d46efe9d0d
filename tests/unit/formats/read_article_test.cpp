#include "formats/read_article.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

namespace {

Error errorOf(std::string_view json) {
  Diagnostics diagnostics;
  Result<ReadArticle> result = readArticle(json, diagnostics);
  INFO(json);
  REQUIRE_FALSE(result.ok());
  return result.error();
}

std::string textOf(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

}  // namespace

TEST_CASE("the formats have names") {
  REQUIRE_FALSE(formatNames().empty());
  CHECK(formatNames().find("schema.org\n") != std::string::npos);
}

TEST_CASE("JSON that is no article says what it is") {
  CHECK(errorOf("[]").code == "unknown-format");
  CHECK(errorOf(R"({"@type": ["BreadcrumbList"]})")
            .message.find("it is an object of the type \"BreadcrumbList\".") != std::string::npos);
  CHECK(
      errorOf(R"([{"a": 1}, 2])").message.find("an array that begins with an object with the keys \"a\".") !=
      std::string::npos);
  CHECK(
      errorOf(R"({"a": 1, "b": 2, "c": 3, "d": 4})").message.find("the keys \"a\", \"b\", \"c\" and more.") !=
      std::string::npos);
  CHECK(errorOf("7").message.find("it is a number.") != std::string::npos);
}

TEST_CASE("an article with nothing to read is an error with its place") {
  const Error error =
      errorOf("[\n {\"@type\": \"NewsArticle\", \"headline\": \" \", \"articleBody\": \"\\n\"}]");
  CHECK(error.code == "no-content");
  CHECK(error.line == 2);
  CHECK(error.column == 2);
  CHECK(error.pointer == "/0");
}

TEST_CASE("errors of the JSON come through") {
  CHECK(errorOf("{").code == "json-syntax");
  CHECK(errorOf("").code == "empty-input");
}

TEST_CASE("our own samples are read without a warning") {
  for (const char* const name : {"coast-path.json", "hello.json"}) {
    Diagnostics diagnostics;
    const std::string text = textOf(std::filesystem::path(ARTICLE_VIEWER_ROOT) / "examples/articles" / name);
    INFO(name);
    CHECK(readArticle(text, diagnostics).ok());
    CHECK(diagnostics.list().empty());
  }
}

TEST_CASE("JSON-LD as publishers write it is read") {
  const std::filesystem::path folder =
      std::filesystem::path(ARTICLE_VIEWER_ROOT) / "../shared/corpora/articles/jsonld";
  if (!std::filesystem::is_directory(folder)) {
    WARN("not run: ../shared/corpora/articles/jsonld is missing");
    return;
  }
  int articles = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".json") continue;
    const std::string text = textOf(entry.path());
    Diagnostics diagnostics;
    const Result<ReadArticle> result = readArticle(text, diagnostics);
    INFO(entry.path().filename().string());
    // A page and a breadcrumb list are among them that are no articles.
    if (!result) {
      CHECK(result.error().code == "unknown-format");
      continue;
    }
    ++articles;
    const Article& article = result.value().article;
    CHECK_FALSE((article.headline.empty() && article.bodyText.text.empty()));
  }
  CHECK(articles >= 35);
}

TEST_CASE("only the named format is tried") {
  Diagnostics diagnostics;
  CHECK(readArticle(R"({"headline": "a"})", diagnostics, {.format = "schema.org"}).ok());
  CHECK(readArticle(R"({"headline": "a"})", diagnostics, {.format = "other"}).error().code ==
        "unknown-format");
  CHECK(findFormatName("schema.org") == "schema.org");
  CHECK(findFormatName("schema").empty());
}
