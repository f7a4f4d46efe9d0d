#include "view/make_view.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "base/limits.h"

using namespace article_viewer;

namespace {

std::string htmlOf(std::string_view json, const ViewOptions& options = {}) {
  Diagnostics diagnostics;
  const Result<View> view = makeView(json, options, diagnostics);
  REQUIRE(view.ok());
  return std::string(view.value().html.view());
}

std::size_t place(const std::string& html, std::string_view needle) {
  const std::size_t found = html.find(needle);
  CAPTURE(needle);
  REQUIRE(found != std::string::npos);
  return found;
}

}  // namespace

TEST_CASE("the page is in the order that readers know", "[view]") {
  const std::string html = htmlOf(
      R"({"headline":"H","description":"S","author":"A","datePublished":"2026-03-01","image":"a.jpg",)"
      R"("audio":"a.mp3","articleSection":"World","shortUrl":"https://exm.pl/x","articleBody":"Text*.",)"
      R"("footnotes":[{"marker":"*","text":"Note"}],"relatedLink":["https://example.org/r"],)"
      R"("keywords":"t","discussionUrl":"https://example.org/c"})");
  std::size_t last = 0;
  for (const char* part :
       {"part=\"article\"", "part=\"header\"", "part=\"clock\"", "part=\"live\"", "part=\"section\"",
        "part=\"short-link\"", "part=\"headline\"", "part=\"standfirst\"", "part=\"byline\"",
        "part=\"lead figure\"", "part=\"body\"", "part=\"note-ref\"", "part=\"footnotes\"",
        "part=\"related\"", "part=\"tags\"", "part=\"discussion\""}) {
    const std::size_t here = place(html, part);
    CAPTURE(part);
    CHECK(here >= last);
    last = here;
  }
}

TEST_CASE("a headline alone has neither body nor anything else", "[view]") {
  CHECK(htmlOf(R"({"headline":"H","articleBody":"  \n"})") ==
        "<article part=\"article\"><header part=\"header\"><h1 part=\"headline\">H</h1></header></article>");
}

TEST_CASE("keywords are found in the beginning of a text, and counted with its tags to the end", "[view]") {
  std::string body = "The harbour and the harbour. ";
  while (body.size() < 2 * limits::kKeywordText) body += R"(The and of it.\n\n)";
  body += "Harbour, lighthouse.";
  ViewOptions options;
  options.keywords.use = KeywordUse::kAuto;
  Diagnostics diagnostics;
  const Result<View> view = makeView(
      R"({"headline":"H","keywords":"lighthouse","articleBody":")" + body + "\"}", options, diagnostics);
  REQUIRE(view.ok());
  const std::vector<TagWeight>& tags = view.value().tags;
  REQUIRE(tags.size() == 2);
  CHECK(tags[0].mentions + tags[1].mentions == 4);
  CHECK(tags[0].mentions * tags[1].mentions == 3);
}

TEST_CASE("mentions in headline, standfirst and body weigh 3, 2 and 1", "[view]") {
  Diagnostics diagnostics;
  const Result<View> view =
      makeView(R"({"headline":"Tide","description":"tide","articleBody":"The <b>ti</b>de and the tide.",)"
               R"("encodingFormat":"text/html","keywords":["tide","sea"],)"
               R"("relatedLink":[{"name":"sea sea sea","url":"/s"}]})",
               {}, diagnostics);
  REQUIRE(view.ok());
  const std::vector<TagWeight>& tags = view.value().tags;
  REQUIRE(tags.size() == 2);
  CHECK(tags[0].weight == 7);
  CHECK(tags[0].mentions == 4);
  CHECK(tags[1].mentions == 0);
  CHECK(view.value().bodyLength.words == 5);
}

TEST_CASE("text that the policy drops is not counted", "[view]") {
  Diagnostics diagnostics;
  const Result<View> view = makeView(
      R"({"articleBody":"<p>one<script>tide tide</script></p><p>two</p>","encodingFormat":"text/html",)"
      R"("keywords":"tide"})",
      {}, diagnostics);
  REQUIRE(view.ok());
  CHECK(view.value().tags[0].mentions == 0);
  CHECK(view.value().bodyLength.words == 2);
}

TEST_CASE("the cloud can be left out and its weights are still known", "[view]") {
  constexpr std::string_view kJson = R"({"headline":"H","keywords":"a, b"})";
  ViewOptions options;
  options.cloud = CloudForm::kNone;
  Diagnostics diagnostics;
  const Result<View> view = makeView(kJson, options, diagnostics);
  REQUIRE(view.ok());
  CHECK(view.value().html.view().find("part=\"tags\"") == std::string_view::npos);
  CHECK(view.value().tags.size() == 2);
}

TEST_CASE("heading level, prefix, base and words reach the page", "[view]") {
  ViewOptions options;
  options.sanitize.headingLevel = 2;
  options.page.strings.set("footnotes", "Anmerkungen");
  options.sanitize.idPrefix = "x-";
  options.sanitize.urls.base = "https://example.org/a/";
  const std::string html =
      htmlOf(R"({"headline":"H","articleBody":"A*.","footnotes":[{"marker":"*","text":"N"}],"image":"i.jpg",)"
             R"("keywords":"t"})",
             options);
  CHECK(html.find("<h2 part=\"headline\">H</h2>") != std::string::npos);
  CHECK(html.find("<h3 id=\"x-tags\">Tags</h3>") != std::string::npos);
  CHECK(html.find("aria-labelledby=\"x-tags\"") != std::string::npos);
  CHECK(html.find("src=\"https://example.org/a/i.jpg\"") != std::string::npos);
  CHECK(html.find("aria-label=\"Anmerkungen\"") != std::string::npos);
  CHECK(html.find("href=\"#x-note-1\"") != std::string::npos);
}

TEST_CASE("errors come through with what was found before them", "[view]") {
  Diagnostics diagnostics;
  const Result<View> view = makeView(R"({"@type":"NewsArticle","image":7})", {}, diagnostics);
  REQUIRE_FALSE(view.ok());
  CHECK(view.error().code == "no-content");
  CHECK(diagnostics.list().size() == 1);
  CHECK(makeView("", {}, diagnostics).error().code == "empty-input");
  CHECK(makeView("{", {}, diagnostics).error().code == "json-syntax");
}
