#include <catch2/catch_test_macros.hpp>

#include "page/furniture_html.h"
#include "page/page.h"
#include "support/model.h"

using namespace article_viewer;

namespace {

std::string header(const Article& article, const PageOptions& options = {}) {
  return std::string(sanitize({}, [&](Door& door) { writeHeader(article, options, door); }).view());
}

/// The header without its own tags.
std::string inHeader(const Article& article, const PageOptions& options = {}) {
  const std::string html = header(article, options);
  const std::string_view start = "<header part=\"header\">";
  const std::string_view end = "</header>";
  REQUIRE(html.starts_with(start));
  REQUIRE(html.ends_with(end));
  return html.substr(start.size(), html.size() - start.size() - end.size());
}

}  // namespace

TEST_CASE("an article without anything for it has no header", "[page][header]") {
  Article article;
  article.bodyText.text = "Text.";
  push(article.authors, {});
  push(article.sections, {});
  push(article.images, {});
  article.datePublished = "yesterday";
  article.shortUrl = "javascript:alert(1)";
  CHECK(header(article).empty());
}

TEST_CASE("headline and standfirst", "[page][header]") {
  Article article;
  article.headline = "Fish & <b>Chips</b>";
  article.standfirst.text = "Why \u201cboth\u201d\u00A0matter";
  CHECK(inHeader(article) ==
        "<h1 part=\"headline\">Fish &amp; &lt;b&gt;Chips&lt;/b&gt;</h1>"
        "<p part=\"standfirst\">Why \u201cboth\u201d\u00A0matter</p>");
}

TEST_CASE("the clock line shows when it was published and changed", "[page][header]") {
  Article article;
  article.language = "en";
  article.datePublished = "2026-03-01T10:05:00+01:00";
  CHECK(inHeader(article) ==
        "<p part=\"clock\"><time datetime=\"2026-03-01T10:05:00+01:00\">1 March 2026, 10:05 "
        "(UTC+1)</time></p>");

  article.dateModified = "2026-03-02 08:00Z";
  CHECK(inHeader(article) ==
        "<p part=\"clock\"><time datetime=\"2026-03-01T10:05:00+01:00\">1 March 2026, 10:05 (UTC+1)</time> "
        "<span part=\"updated\">Updated <time datetime=\"2026-03-02T08:00Z\">2 March 2026, 08:00 (UTC)</time>"
        "</span></p>");

  article.datePublished = {};
  CHECK(inHeader(article) ==
        "<p part=\"clock\"><span part=\"updated\">Updated <time datetime=\"2026-03-02T08:00Z\">"
        "2 March 2026, 08:00 (UTC)</time></span></p>");
}

TEST_CASE("a change at the time of publication is none", "[page][header]") {
  Article article;
  article.datePublished = "2026-03-01T10:05:00.000Z";
  article.dateModified = "2026-03-01T10:05:00+00:00";
  CHECK(inHeader(article) ==
        "<p part=\"clock\"><time datetime=\"2026-03-01T10:05:00Z\">1 March 2026, 10:05 (UTC)</time></p>");
}

TEST_CASE("a live stream is a link, a recording also a player", "[page][header]") {
  Article article;
  article.audio = {"https://radio.example/live", "Harbour Radio", "", true};
  CHECK(inHeader(article) ==
        "<p part=\"live\"><a part=\"live-link\" href=\"https://radio.example/live\">"
        "Listen live: Harbour Radio</a></p>");
  article.audio.name = {};
  CHECK(inHeader(article) ==
        "<p part=\"live\"><a part=\"live-link\" href=\"https://radio.example/live\">Listen live</a></p>");
  article.audio = {"https://radio.example/a.mp3", "The tide", "PT5M", false};
  CHECK(inHeader(article) ==
        "<p part=\"live\"><a part=\"live-link\" href=\"https://radio.example/a.mp3\">Listen: The tide</a> "
        "<audio controls=\"\" preload=\"none\" src=\"https://radio.example/a.mp3\"></audio></p>");
  article.audio = {"", "Harbour Radio", "", true};
  CHECK(inHeader(article) ==
        "<p part=\"live\"><span part=\"live-link\">Listen live: Harbour Radio</span></p>");
}

TEST_CASE("sections with and without an address", "[page][header]") {
  Article article;
  assign(article.sections,
         {{"World", "https://example.org/world"}, {"", "https://example.org/"}, {"Europe", ""}});
  CHECK(inHeader(article) ==
        "<p part=\"section\"><a href=\"https://example.org/world\">World</a>, Europe</p>");
}

TEST_CASE("the short link can be copied", "[page][header]") {
  Article article;
  article.shortUrl = "https://exm.pl/x";
  CHECK(inHeader(article) ==
        "<p part=\"short-link\"><a href=\"https://exm.pl/x\" data-copy=\"\">Short link: exm.pl/x</a></p>");
}

TEST_CASE("bylines of one, two and many", "[page][header]") {
  Article article;
  assign(article.authors, {{"Ana Sá", "", "", ""}});
  CHECK(inHeader(article) == "<p part=\"byline\">By <span part=\"author\">Ana Sá</span></p>");

  push(article.authors, {"Ben Ode", "https://example.org/ben", "", "Lisbon correspondent"});
  CHECK(inHeader(article) ==
        "<p part=\"byline\">By <span part=\"author\">Ana Sá</span> and "
        "<a part=\"author\" rel=\"author\" href=\"https://example.org/ben\">Ben Ode</a>, "
        "<span part=\"role\">Lisbon correspondent</span></p>");

  push(article.authors, {});
  push(article.authors, {"C", "", "", ""});
  article.authors[1] = {"B", "", "", ""};
  CHECK(inHeader(article) ==
        "<p part=\"byline\">By <span part=\"author\">Ana Sá</span>, <span part=\"author\">B</span> and "
        "<span part=\"author\">C</span></p>");
}

TEST_CASE("the lead picture with everything", "[page][header]") {
  Article article;
  Image image;
  image.url = "https://example.org/a.jpg";
  image.alt = "A \"harbour\"";
  image.caption.text = "The harbour.";
  image.credit = "Ana Sá";
  image.srcset = "https://example.org/a-800.jpg 800w";
  image.sizes = "100vw";
  image.width = 1600;
  image.height = 900;
  assign(article.images, {image, image});
  CHECK(
      inHeader(article) ==
      "<figure part=\"lead figure\"><img part=\"image\" src=\"https://example.org/a.jpg\" "
      "alt=\"A &quot;harbour&quot;\" loading=\"eager\" width=\"1600\" height=\"900\" "
      "srcset=\"https://example.org/a-800.jpg 800w\" sizes=\"100vw\" decoding=\"async\" "
      "referrerpolicy=\"no-referrer\">"
      "<figcaption part=\"caption\">The harbour. <span part=\"credit\">Ana Sá</span></figcaption></figure>");
}

TEST_CASE("the lead picture with nothing but an address", "[page][header]") {
  Article article;
  push(article.images, {});
  article.images.back().url = "a.jpg";
  article.images.back().sizes = "50vw";
  CHECK(inHeader(article) ==
        "<figure part=\"lead figure\"><img part=\"image\" src=\"a.jpg\" alt=\"\" loading=\"eager\" "
        "decoding=\"async\" referrerpolicy=\"no-referrer\"></figure>");
  article.images.back().credit = "Ana Sá";
  CHECK(inHeader(article) ==
        "<figure part=\"lead figure\"><img part=\"image\" src=\"a.jpg\" alt=\"\" loading=\"eager\" "
        "decoding=\"async\" referrerpolicy=\"no-referrer\">"
        "<figcaption part=\"caption\"><span part=\"credit\">Ana Sá</span></figcaption></figure>");
}

TEST_CASE("hostile addresses in the header lead nowhere", "[page][header]") {
  Article article;
  assign(article.authors, {{"A", "javascript:alert(1)", "", ""}});
  assign(article.sections, {{"S", "data:text/html,x"}});
  article.audio = {"JaVaScRiPt:alert(1)", "L", "", false};
  push(article.images, {});
  article.images.back().url = "javascript:alert(1)";
  const std::string html = header(article);
  CAPTURE(html);
  CHECK(html.find("script:") == std::string::npos);
  CHECK(html.find("data:") == std::string::npos);
  CHECK(html.find("<p part=\"byline\">By <a part=\"author\"") != std::string::npos);
}
