#include "page/page.h"

#include <catch2/catch_test_macros.hpp>

#include "page/furniture_html.h"
#include "support/model.h"

using namespace article_viewer;

namespace {

std::string frame(const Article& article) {
  return furnitureHtml([&](MarkupSink& sink) {
    startPage(article, sink);
    endPage(sink);
  });
}

std::string related(const Article& article, const PageOptions& options = {}) {
  return furnitureHtml([&](MarkupSink& sink) { writeRelated(article, options, sink); });
}

std::string discussion(const Article& article, const PageOptions& options = {}) {
  return furnitureHtml([&](MarkupSink& sink) { writeDiscussion(article, options, sink); });
}

}  // namespace

TEST_CASE("the article says its language and direction", "[page]") {
  Article article;
  CHECK(frame(article) == "<article part=\"article\"></article>");
  article.language = "en_GB";
  CHECK(frame(article) == "<article part=\"article\" lang=\"en-GB\" dir=\"ltr\"></article>");
  article.language = "ar";
  CHECK(frame(article) == "<article part=\"article\" lang=\"ar\" dir=\"rtl\"></article>");
  article.direction = "auto";
  CHECK(frame(article) == "<article part=\"article\" lang=\"ar\" dir=\"auto\"></article>");
  article.language = "\"><script>";
  CHECK(frame(article) == "<article part=\"article\" dir=\"auto\"></article>");
  article.direction = {};
  CHECK(frame(article) == "<article part=\"article\"></article>");
}

TEST_CASE("related headlines are a list with a heading", "[page]") {
  Article article;
  assign(article.related, {{"One", "https://example.org/1", "", "2026-02-28"},
                           {"", "https://example.org/two/", "", ""},
                           {"Three", "", "", "soon"},
                           {}});
  CHECK(related(article) ==
        "<section part=\"related\" aria-labelledby=\"av-related\"><h2 id=\"av-related\">Related</h2>"
        "<ul part=\"related-list\">"
        "<li part=\"related-item\"><a part=\"related-link\" href=\"https://example.org/1\">One</a> "
        "<time part=\"related-time\" datetime=\"2026-02-28\">28 February 2026</time></li>"
        "<li part=\"related-item\"><a part=\"related-link\" href=\"https://example.org/two/\">"
        "example.org/two/</a></li>"
        "<li part=\"related-item\"><span part=\"related-link\">Three</span></li></ul></section>");
  assign(article.related, {{}});
  CHECK(related(article).empty());
}

TEST_CASE("the heading of related headlines follows the words", "[page]") {
  Article article;
  assign(article.related, {{"One", "", "", ""}});
  PageOptions options;
  options.strings.set("related", "Mehr");
  CHECK(related(article, options).find("<h2 id=\"av-related\">Mehr</h2>") != std::string::npos);
}

TEST_CASE("the way to the comments says how many there are", "[page]") {
  const auto link = [](std::int64_t count, std::string_view language = "en") {
    Article article;
    article.language = language;
    article.discussionUrl = "https://example.org/c";
    article.commentCount = count;
    const std::string html = discussion(article);
    const std::string_view start =
        "<footer part=\"discussion\"><p><a part=\"discussion-link\" href=\"https://example.org/c\">";
    REQUIRE(html.starts_with(start));
    return html.substr(start.size(), html.find("</a>") - start.size());
  };
  CHECK(link(-1) == "Join the discussion");
  CHECK(link(0) == "No comments yet");
  CHECK(link(1) == "1 comment");
  CHECK(link(12) == "12 comments");
  CHECK(link(12345) == "12,345 comments");
  CHECK(link(12345, "fr") == "12\u202F345 comments");
}

TEST_CASE("comments without an address are text, and none of them nothing", "[page]") {
  Article article;
  CHECK(discussion(article).empty());
  article.commentCount = 0;
  CHECK(discussion(article).empty());
  article.commentCount = 3;
  CHECK(discussion(article) ==
        "<footer part=\"discussion\"><p><span part=\"discussion-link\">3 comments</span></p></footer>");
}

TEST_CASE("community standards with name, address or both", "[page]") {
  Article article;
  article.communityStandards = {"", "https://example.org/rules"};
  CHECK(discussion(article) ==
        "<footer part=\"discussion\"><p><a part=\"standards-link\" href=\"https://example.org/rules\">"
        "Community standards</a></p></footer>");
  article.communityStandards = {"Be kind", ""};
  CHECK(discussion(article) ==
        "<footer part=\"discussion\"><p><span part=\"standards-link\">Be kind</span></p></footer>");
}
