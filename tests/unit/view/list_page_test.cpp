#include "view/list_page.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "view/make_view.h"

using namespace article_viewer;

namespace {

constexpr std::string_view kTwo =
    R"([{"headline":"One","url":"https://a.example/1","datePublished":"2026-03-01","description":"First",)"
    R"("keywords":["x","y"],"articleBody":"Body of one","image":"https://a.example/1.png"},)"
    R"({"headline":"Two","articleBody":"Body <of> two","url":"javascript:x"}])";

View viewOf(std::string_view json, int item = -1, bool wayBack = false) {
  ViewOptions options;
  options.read.item = item;
  options.page.wayBack = wayBack;
  Diagnostics diagnostics;
  Result<View> view = makeView(json, options, diagnostics);
  INFO((view ? std::string() : view.error().message));
  REQUIRE(view.ok());
  return std::move(view.value());
}

std::string findings(std::string_view json, bool onlyFindings) {
  ViewOptions options;
  options.onlyFindings = onlyFindings;
  Diagnostics diagnostics;
  REQUIRE(makeView(json, options, diagnostics).ok());
  std::string out;
  for (const Diagnostic& finding : diagnostics.list()) {
    out += std::string(codeName(finding.code)) + ' ' + finding.pointer + '\n';
  }
  return out;
}

}  // namespace

TEST_CASE("a document of several articles is a page of cards", "[view][list]") {
  const View view = viewOf(kTwo);
  CHECK(view.source.isList);
  CHECK(view.items.size() == 2);
  CHECK(view.html.view() ==
        "<article part=\"article\"><ol part=\"cards\">"
        "<li part=\"card\" id=\"av-item-0\"><h2 part=\"card-headline\"><a part=\"card-link\" "
        "href=\"https://a.example/1\" data-item=\"0\">One</a></h2><p part=\"card-time\"><time "
        "datetime=\"2026-03-01\">1 March 2026</time></p><img part=\"image\" src=\"https://a.example/1.png\" "
        "alt=\"\" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\">"
        "<div part=\"card-text\"><p>First</p></div><ul part=\"card-tags\"><li>x</li><li>y</li></ul></li>"
        // An address that is refused is none: the card leads to itself.
        "<li part=\"card\" id=\"av-item-1\"><h2 part=\"card-headline\"><a part=\"card-link\" "
        "href=\"#av-item-1\" data-item=\"1\">Two</a></h2></li></ol></article>");
}

TEST_CASE("one of several articles is shown whole, perhaps with a way back", "[view][list]") {
  CHECK_FALSE(viewOf(kTwo, 1).source.isList);
  CHECK(viewOf(kTwo, 1).html.view() ==
        "<article part=\"article\"><header part=\"header\"><h1 part=\"headline\">Two</h1></header>"
        "<div part=\"body\"><p part=\"lede\">Body &lt;of&gt; two</p></div></article>");
  CHECK(viewOf(kTwo, 0, true)
            .html.view()
            .starts_with("<article part=\"article\"><p part=\"back\"><a part=\"back-link\" href=\"#\" "
                         "data-list=\"\">All articles</a></p><header"));
}

TEST_CASE("an article without a headline is headed by how it begins", "[view][list]") {
  const View view = viewOf(
      R"([{"@type":"BlogPosting","articleBody":"A short post of very many words that goes on until nobody would )"
      R"(want to read any more of it"},{"@type":"BlogPosting","body":[{"type":"html","text":"<p>Some <b>HTML"}]}])");
  CHECK(view.html.view().find(">A short post of very many words that goes on until nobody would want to "
                              "read\u2026</a>") != std::string_view::npos);
  CHECK(view.html.view().find(">Some HTML</a>") != std::string_view::npos);
}

TEST_CASE("a list whose page is only checked tells what is in every article", "[view][list]") {
  constexpr std::string_view kFaulty =
      R"([{"headline":"One","articleBody":"Note[^1]"},{"headline":"Two","articleBody":"Note[^2]"}])";
  CHECK(findings(kFaulty, false).empty());
  CHECK(findings(kFaulty, true) ==
        "marker-without-note /0/articleBody\nmarker-without-note /1/articleBody\n");
}

TEST_CASE("articles that cannot be read are told and have no card", "[view][list]") {
  constexpr std::string_view kEmpty = R"([{"headline":"One"},{"@type":"NewsArticle"}])";
  CHECK(findings(kEmpty, false) == "no-content /1\n");
  const View view = viewOf(kEmpty);
  CHECK(view.items.size() == 2);
  CHECK(view.html.view().find("data-item=\"1\"") == std::string_view::npos);
}

TEST_CASE("an item that is not there is an error", "[view][list]") {
  ViewOptions options;
  options.read.item = 2;
  Diagnostics diagnostics;
  const Error error = makeView(kTwo, options, diagnostics).error();
  CHECK(error.code == "no-such-item");
  CHECK(error.message == "There is no such item: the document has 2, counted from 0.");
  CHECK(makeView(R"({"headline":"One"})", options, diagnostics).error().code == "no-such-item");
}
