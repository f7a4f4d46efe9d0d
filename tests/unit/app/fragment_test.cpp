#include "app/fragment.h"

#include <catch2/catch_test_macros.hpp>

#include "base/limits.h"

using namespace article_viewer;

namespace {

std::string clean(std::string_view html, const ViewOptions& options = {}) {
  const Result<SafeHtml> result = sanitizeFragment(html, options);
  REQUIRE(result.ok());
  return std::string(result.value().view());
}

std::string markdown(std::string_view text) {
  const Result<SafeHtml> result = markdownFragment(text, {});
  REQUIRE(result.ok());
  return std::string(result.value().view());
}

}  // namespace

TEST_CASE("HTML is made safe", "[app]") {
  CHECK(clean("<p onclick=x>a<script>b</script></p>") == "<p>a</p>");
  ViewOptions options;
  options.sanitize.urls.base = "https://example.org/a/b";
  CHECK(clean("<a href=c>d</a>", options) == "<a href=\"https://example.org/a/c\">d</a>");
}

TEST_CASE("Markdown is made safe HTML with its footnotes", "[app]") {
  CHECK(markdown("# A\n\nB <script>c</script>") == "<h1>A</h1><p>B </p>");
  const std::string html = markdown("A[^1].\n\n[^1]: Note.");
  CHECK(html.find("role=\"doc-noteref\"") != std::string::npos);
  CHECK(html.find("role=\"doc-endnotes\"") != std::string::npos);
}

TEST_CASE("bytes that are not UTF-8 are replaced", "[app]") {
  CHECK(clean("<p>a\xFF</p>") == "<p>a\uFFFD</p>");
  CHECK(markdown("a\xFF") == "<p>a\uFFFD</p>");
}

TEST_CASE("an input beyond the cap is refused", "[app]") {
  const std::string large(Limits().inputBytes + 1, 'a');
  CHECK(sanitizeFragment(large, {}).error().code == "too-large");
  CHECK(markdownFragment(large, {}).error().code == "too-large");
}
