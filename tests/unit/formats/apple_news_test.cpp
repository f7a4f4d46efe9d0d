#include <string>

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"
#include "formats/rendering.h"

using namespace article_viewer;
using reading::Read;
using rendering::bodyOf;

namespace {

std::string documentOf(const std::string& components, const std::string& fields = {}) {
  return R"({"version": "1.7", "title": "T", )" + fields +
         R"("components": [{"role": "body", "text": "a"}, )" + components + "]}";
}

std::string shown(const std::string& components, const std::string& fields = {}) {
  return bodyOf(documentOf(components, fields)).substr(std::string("<p>a</p>").size());
}

}  // namespace

TEST_CASE("Apple News is told by its components") {
  CHECK(Read(documentOf(R"({"role": "divider"})")).format == "apple-news");
  CHECK(reading::errorOf(R"({"components": [{"role": "body", "text": "a"}]})") == "ok");
}

TEST_CASE("title, introduction and byline of Apple News come from the components, else from the metadata") {
  const std::string metadata =
      R"("subtitle": "S", "metadata": {"authors": ["M"], "keywords": ["k"],)"
      R"( "datePublished": "2026-03-01T10:00:00Z", "canonicalURL": "https://a.example/"}, )";
  const Read bare(documentOf(R"({"role": "divider"})", metadata));
  CHECK(bare.article.headline == "T");
  CHECK(bare.article.standfirst.text == "S");
  CHECK(at(bare.article.authors, 0).name == "M");
  CHECK(at(bare.article.tags, 0).name == "k");
  CHECK(bare.article.url == "https://a.example/");
  CHECK(bare.article.datePublished == "2026-03-01T10:00:00Z");
  const std::string components = R"({"role": "header", "components": [{"role": "title", "text": "C"},)"
                                 R"( {"role": "intro", "text": "I"}, {"role": "byline", "text": "By B"}]})";
  const Read full(documentOf(components, metadata));
  CHECK(full.article.headline == "C");
  CHECK(full.article.standfirst.text == "I");
  REQUIRE(full.article.authors.size() == 1);
  CHECK(full.article.authors[0].name == "B");
  CHECK(shown(components, metadata).empty());
}

TEST_CASE("a second title of Apple News is a heading, and a second introduction a paragraph") {
  const std::string title = R"({"role": "title", "text": "C"}, {"role": "intro", "text": "I"})";
  CHECK(shown(title + R"(, {"role": "title", "text": "D"}, {"role": "intro", "text": "J"})") ==
        "<h2>D</h2><p>J</p>");
  CHECK(shown(title + "," + title).empty());
  CHECK(shown(R"({"role": "heading1", "text": "T"}, {"role": "heading3", "text": "H"})") == "<h3>H</h3>");
}

TEST_CASE("who said a quote of Apple News is no author of the article") {
  CHECK(shown(R"({"role": "pullquote", "text": "q"}, {"role": "author", "text": "A"})") ==
        "<aside>q</aside><p>A</p>");
}

TEST_CASE("texts of Apple News are plain, HTML or Markdown") {
  CHECK(shown(R"({"role": "body", "text": "b <i>\n\nc\n"})") == "<p>b &lt;i&gt;</p><p>c</p>");
  CHECK(shown(R"({"role": "body", "format": "html", "text": "<p>b</p><p>c</p>"})") == "<p>b</p><p>c</p>");
  CHECK(shown(R"({"role": "body", "format": "html", "text": "b <i>c</i>"})") == "<p>b <i>c</i></p>");
  CHECK(shown(R"({"role": "body", "format": "markdown", "text": "b *c*\n\nd"})") ==
        "<p>b <em>c</em></p><p>d</p>");
  CHECK(shown(R"({"role": "heading2", "text": "b\nc\n"})") == "<h2>b<br>c</h2>");
}

TEST_CASE("pictures of Apple News") {
  CHECK(shown(R"({"role": "photo", "URL": "https://a.example/b.png", "accessibilityCaption": "A",)"
              R"( "caption": {"text": "C", "format": "html"}})") ==
        R"(<figure><img src="https://a.example/b.png" alt="A"><figcaption>C</figcaption></figure>)");
  CHECK(
      shown(R"({"role": "gallery", "items": [{"URL": "https://a.example/b.png", "caption": "C"}]})") ==
      R"(<figure><figure><img src="https://a.example/b.png" alt=""><figcaption>C</figcaption></figure></figure>)");
  CHECK(shown(R"({"role": "photo", "URL": "bundle://b.png", "caption": "C"})") ==
        "<figure><figcaption>C</figcaption></figure>");
}

TEST_CASE("pictures that fill a component of Apple News are shown before it") {
  const std::string figure = R"(<figure><img src="https://a.example/b.png" alt=""></figure>)";
  const std::string fill = R"({"fill": {"type": "image", "URL": "https://a.example/b.png"}})";
  CHECK(shown(R"({"role": "header", "style": )" + fill + "}") == figure);
  CHECK(shown(R"({"role": "header", "style": "s"})", R"("componentStyles": {"s": )" + fill + "}, ") ==
        figure);
  CHECK(shown(R"({"role": "header", "style": "none"})").empty());
}

TEST_CASE("the thumbnail of Apple News leads where the article has no picture") {
  const std::string metadata = R"("metadata": {"thumbnailURL": "https://a.example/t.png"}, )";
  CHECK(at(Read(documentOf(R"({"role": "divider"})", metadata)).article.images, 0).url ==
        "https://a.example/t.png");
  CHECK(Read(documentOf(R"({"role": "photo", "URL": "https://a.example/b.png"})", metadata))
            .article.images.empty());
}

TEST_CASE("tables of Apple News are records") {
  CHECK(
      shown(R"({"role": "datatable", "data": {"descriptors": [)"
            R"({"key": "n", "label": {"type": "formatted_text", "format": "html", "text": "<b>N</b>"}},)"
            R"( {"key": "o", "label": "O"}], "records": [{"n": "x", "o": 7}]}})") ==
      R"(<div role="region" tabindex="0" aria-label="Table"><table><thead><tr><th scope="col"><b>N</b></th>)"
      R"(<th scope="col">O</th></tr></thead><tbody><tr><td>x</td><td>7</td></tr></tbody></table></div>)");
  CHECK(shown(R"({"role": "htmltable", "html": "<table><tr><td>x</td></tr></table>"})") ==
        "<table><tbody><tr><td>x</td></tr></tbody></table>");
}

TEST_CASE("players, posts, links and maps of Apple News") {
  CHECK(shown(R"({"role": "embedwebvideo", "URL": "https://vimeo.com/1", "caption": "C"})") ==
        "<p><a data-embed=\"vimeo.com\" href=\"https://vimeo.com/1\">C \u2014 vimeo.com</a></p>");
  CHECK(shown(R"({"role": "tweet", "URL": "https://twitter.com/a/status/1"})") ==
        R"(<p><a data-embed="twitter.com" href="https://twitter.com/a/status/1">twitter.com</a></p>)");
  CHECK(shown(R"({"role": "link_button", "text": "L", "URL": "https://a.example/"})") ==
        R"(<aside><span>Read more</span> <a href="https://a.example/">L</a></aside>)");
  CHECK(shown(R"({"role": "map", "caption": "M", "items": [{"caption": "N"}]})") == "<p>N</p><p>M</p>");
  CHECK(shown(R"({"role": "container", "additions": [{"type": "link", "URL": "https://a.example/x"}],)"
              R"( "components": [{"role": "heading", "text": "b"}]})") ==
        R"(<p><a data-embed="a.example" href="https://a.example/x">a.example</a></p><h2>b</h2>)");
  CHECK(shown(R"({"role": "banner_advertisement"}, {"role": "flexible_spacer"})").empty());
}

TEST_CASE("roles of Apple News that nobody knows keep their text") {
  const std::string unknown = R"({"role": "hologram", "text": "b"})";
  CHECK(shown(unknown) == "<p>b</p>");
  CHECK(Read(documentOf(unknown)).findings == "unknown-block /components/1\n");
  CHECK(shown(R"({"role": "hologram", "components": [{"role": "body", "text": "b"}]})") == "<p>b</p>");
}

TEST_CASE("what is malformed in Apple News costs only itself") {
  CHECK(
      shown(
          R"({"role": "gallery", "items": 3}, {"role": "photo"}, {"role": "body", "text": {}},)"
          R"( {"role": "datatable"}, {"role": "container", "components": {}}, 3, {"role": "body", "text": "z"})") ==
      "<p>3</p><p>z</p>");
}

TEST_CASE("a link to another article of Apple News keeps its address, its title and its picture") {
  const std::string link =
      R"({"role": "article_link", "articleIdentifier": "https://apple.news/x", "components": )";
  CHECK(shown(link + R"([{"role": "article_thumbnail"}, {"role": "article_title"}]})") ==
        R"(<p><a data-embed="apple.news" href="https://apple.news/x">apple.news</a></p>)");
  CHECK(shown(link + R"([{"role": "article_title", "text": "L"}]})").ends_with("</p><p>L</p>"));
}
