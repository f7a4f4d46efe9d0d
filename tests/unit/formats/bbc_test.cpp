#include <string>

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"
#include "formats/rendering.h"

using namespace article_viewer;
using reading::Read;
using rendering::bodyOf;

namespace {

std::string node(const std::string& type, const std::string& blocks, const std::string& fields = {}) {
  return R"({"type": ")" + type + R"(", "model": {)" + fields + R"("blocks": [)" + blocks + "]}}";
}

std::string fragment(const std::string& text, const std::string& attributes = {}) {
  return R"({"type": "fragment", "model": {"text": ")" + text + R"(", "attributes": [)" + attributes + "]}}";
}

std::string text(const std::string& words) {
  return node("text", node("paragraph", fragment(words), R"("text": ")" + words + R"(", )"));
}

std::string documentOf(const std::string& blocks, const std::string& promo = {},
                       const std::string& metadata = {}) {
  return R"({"metadata": {)" + metadata +
         R"("language": "en-gb"}, "promo": {"headlines": {"seoHeadline": "Seo"})" + promo +
         R"(}, "content": {"model": {"blocks": [)" + blocks + "]}}}";
}

std::string shown(const std::string& blocks) { return bodyOf(documentOf(blocks)); }

std::string cpsOf(const std::string& blocks) {
  return R"({"metadata": {"language": "fa"}, "promo": {"headlines": {"headline": "H &amp; M"}}, "content": {"blocks": [)" +
         blocks + "]}}";
}

std::string image(const std::string& caption = {}) {
  return node("image", R"({"type": "rawImage", "model": {"locator": "1/live/a.jpg", "originCode": "cpsprodpb",
      "width": 976, "height": 549, "copyrightHolder": "PA"}}, )" +
                           node("altText", text("Alt")) + caption);
}

}  // namespace

TEST_CASE("documents of the BBC are told by their envelope, pages by their contents") {
  CHECK(Read(documentOf(text("a"))).format == "bbc");
  CHECK(Read(cpsOf(R"({"type": "paragraph", "text": "a"})")).format == "bbc");
  CHECK(Read(R"({"contents": [)" + node("headline", text("h")) + "]}").format == "bbc");
  CHECK(Read(R"({"data": {"article": )" + documentOf(text("a")) + "}}").format == "bbc");
}

TEST_CASE("the header of a BBC document") {
  const Read read(
      R"({"metadata": {"firstPublished": 1553703216863.0, "lastPublished": 1553703633751, "passport": {"language": "en-gb"},
      "locators": {"canonicalUrl": "https://www.bbc.com/news/a"}, "includeComments": true,
      "topics": [{"topicName": "Sea"}], "tags": {"about": [{"thingLabel": "Mud"}, {"topicName": "sea"}]}},
      "promo": {"headlines": {"seoHeadline": "Seo"}, "summary": {"blocks": [)" +
      text("Sum") + R"(]}, "byline": {"name": "By N", "title": "T"}},
      "relatedContent": {"section": {"name": "UK", "uri": "/news/uk"}, "groups": [{"promos": [
        {"headlines": {"headline": "R"}, "locators": {"assetUri": "/news/r"}}]}]},
      "content": {"model": {"blocks": [)" +
      node("headline", text("Head")) + ", " + image() + ", " + text("a") + "]}}}");
  const Article& article = read.article;
  CHECK(article.headline == "Head");
  CHECK(article.standfirst.text == "Sum");
  CHECK(article.datePublished == "2019-03-27T16:13:36Z");
  CHECK(article.dateModified == "2019-03-27T16:20:33Z");
  CHECK(article.language == "en-gb");
  CHECK(article.url == "https://www.bbc.com/news/a");
  CHECK(article.discussionUrl == "https://www.bbc.com/news/a#comments");
  CHECK(at(article.sections, 0).url == "/news/uk");
  CHECK(at(article.authors, 0).name == "N");
  CHECK(article.tags.size() == 2);
  CHECK(at(article.related, 0).url == "/news/r");
  CHECK(at(article.images, 0).url == "https://ichef.bbci.co.uk/news/976/cpsprodpb/1/live/a.jpg");
  CHECK(article.images[0].alt == "Alt");
  CHECK(article.images[0].credit == "PA");
  CHECK(read.findings.empty());
}

TEST_CASE(
    "a headline that the blocks do not have comes from the promo, a summary that they have is not said "
    "twice") {
  const Read read(documentOf(text("a"), R"(, "summary": "a")"));
  CHECK(read.article.headline == "Seo");
  CHECK(read.article.standfirst.text.empty());
}

TEST_CASE("texts of Optimo") {
  CHECK(shown(text("a\\nb")) == "<p>a b</p>");
  CHECK(
      shown(node("text", node("paragraph",
                              fragment("a", R"("bold")") + "," + fragment("b", R"("bold", "italic")") + "," +
                                  node("urlLink", fragment("c"), R"("locator": "https://b.example/", )") +
                                  "," + node("inline", fragment("d"), R"("language": "fa", )")))) ==
      R"(<p><strong>a<em>b</em></strong><a href="https://b.example/">c</a><span lang="fa" dir="auto">d</span></p>)");
  CHECK(shown(node("subheadline", text("s"), R"("level": 3, )")) == "<h3>s</h3>");
  CHECK(shown(node("text", node("orderedList", node("listItem", node("paragraph", fragment("i")))))) ==
        "<ol><li><p>i</p></li></ol>");
}

TEST_CASE("lists of links of Optimo") {
  CHECK(shown(node("links",
                   node("title", text("More")) + "," +
                       node("link", node("text", node("paragraph",
                                                      node("urlLink", fragment("l"),
                                                           R"("locator": "https://b.example/", )")))))) ==
        R"(<h2>More</h2><ul><li><a href="https://b.example/">l</a></li></ul>)");
}

TEST_CASE("a picture between texts keeps its caption and its marks") {
  const std::string html =
      shown(text("a") + "," +
            image("," + node("caption", node("text", node("paragraph", fragment("c", R"("italic")"))))));
  CHECK(html.find("<figcaption><em>c</em>") != std::string::npos);
  CHECK(html.find("alt=\"Alt\"") != std::string::npos);
}

TEST_CASE("films lead to the article's own page, with their still and caption") {
  const std::string html = bodyOf(documentOf(
      text("a") + "," +
          node("video", node("caption", text("c")) + "," +
                            node("aresMedia", R"({"type": "aresMediaMetadata", "model": {"title": "Robin",
          "imageUrl": "ichef.bbci.co.uk/images/ic/$recipe/p.jpg"}})")),
      "", R"("locators": {"canonicalUrl": "https://www.bbc.com/a"}, )"));
  CHECK(html.find(R"(href="https://www.bbc.com/a">Robin)") != std::string::npos);
  CHECK(html.find("https://ichef.bbci.co.uk/images/ic/976x549/p.jpg") != std::string::npos);
  CHECK(html.find("<figcaption>c</figcaption>") != std::string::npos);
}

TEST_CASE("social posts show their text, or else where they are") {
  const auto social = [](const std::string& oembed) {
    return shown(R"({"type": "social", "model": {"source": "https://t.example/1", "blocks": [)" +
                 node("renditions", R"({"type": "aresOEmbed", "model": {"oembed": )" + oembed + "}}") +
                 "]}}");
  };
  CHECK(social(R"({"html": "<blockquote><p>hi</p></blockquote>"})") == "<blockquote><p>hi</p></blockquote>");
  CHECK(social(R"({"html": "<div></div>", "provider_name": "T"})") ==
        R"(<p><a data-embed="t.example" href="https://t.example/1">T — t.example</a></p>)");
}

TEST_CASE("authors, their place and the moment may stand among the blocks") {
  const Read read(R"({"contents": [)" + node("headline", text("h")) + "," +
                  R"({"type": "timestamp", "model": {"timestamp": 1553703216863}}, )" +
                  node("byline", node("contributor", node("name", text("N")) + "," + node("role", text("R")) +
                                                         "," + node("location", text("Oslo")))) +
                  "," + text("a") + "]}");
  CHECK(read.article.datePublished == "2019-03-27T16:13:36Z");
  CHECK(at(read.article.authors, 0).name == "N");
  CHECK(read.article.authors[0].jobTitle == "R");
  CHECK(read.article.dateline == "Oslo");
}

TEST_CASE("blocks of CPS") {
  CHECK(Read(cpsOf(R"({"type": "paragraph", "text": "a"})")).article.base == "https://www.bbc.com");
  CHECK(
      bodyOf(cpsOf(R"({"type": "paragraph", "text": "a &quot;b&quot;", "markupType": "plain_text"},
      {"type": "crosshead", "text": "c"},
      {"type": "list", "numbered": true, "items": [
        {"type": "listItem", "text": "<link><caption>l</caption><url href=\"https://b.example/\"/></link>", "markupType": "candy_xml"},
        {"type": "listItem", "text": "<itemMeta>news/1</itemMeta>", "meta": [{"headlines": {"headline": "M"}, "locators": {"href": "https://b.example/m"}}]}]},
      {"type": "image", "path": "/cpsprodpb/1/a.jpg", "altText": "A", "caption": "C", "copyrightHolder": "PA"})")) ==
      R"(<p>a "b"</p><h2>c</h2><ol><li><a href="https://b.example/">l</a></li><li><a href="https://b.example/m">M</a></li></ol>)"
      R"(<figure><img src="https://ichef.bbci.co.uk/news/976/cpsprodpb/1/a.jpg" alt="A"><figcaption>C <span>PA</span></figcaption></figure>)");
}

TEST_CASE("unknown blocks show what is in them, or are told") {
  CHECK(shown(node("newthing", text("a"))) == "<p>a</p>");
  CHECK(Read(documentOf(text("a") + R"(, {"type": "newthing"}, {"type": "advertisement"}, 5)")).findings ==
        "unknown-block /content/model/blocks/1\nunknown-block /content/model/blocks/3\n");
}
