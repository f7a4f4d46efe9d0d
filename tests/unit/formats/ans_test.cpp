#include <string>

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"
#include "formats/rendering.h"

using namespace article_viewer;
using reading::Read;
using rendering::bodyOf;

namespace {

std::string storyOf(const std::string& elements, const std::string& fields = {}) {
  return R"({"type": "story", "version": "0.10.9", "headlines": {"basic": "H & M"}, )" + fields +
         R"("content_elements": [{"type": "text", "content": "a"}, )" + elements + "]}";
}

std::string shown(const std::string& elements, const std::string& fields = {}) {
  return bodyOf(storyOf(elements, fields)).substr(std::string("<p>a</p>").size());
}

constexpr const char* kImage =
    R"({"type": "image", "url": "https://a.example/b.png", "alt_text": "A", "caption": "C <i>d</i>", "width": 800,)"
    R"( "height": 600, "credits": {"by": [{"name": "P"}], "affiliation": [{"name": "AP"}]}})";

}  // namespace

TEST_CASE("ANS is told by its elements, or by its type and other names of it") {
  CHECK(Read(storyOf(R"({"type": "divider"})")).format == "ans");
  CHECK(Read(R"({"type": "gallery", "headlines": {"basic": "G"}})").format == "ans");
  CHECK(Read(R"({"type": "list", "list_type": "unordered", "items": [{"type": "text", "text": "a"}]})")
            .format == "ans");
}

TEST_CASE("the header of an ANS story") {
  const Read read(storyOf(
      R"({"type": "divider"})",
      R"("subheadlines": {"basic": "S"}, "description": {"basic": "D"}, "display_date": "2026-03-01T10:00:00Z",)"
      R"( "last_updated_date": "2026-03-02T10:00:00.123Z", "canonical_url": "/a/", "short_url": "https://a.example/s",)"
      R"( "language": "en-US", "location": "Oslo", "label": {"basic": {"text": "Kicker", "url": "https://a.example/k"}},)"
      R"( "credits": {"by": [{"name": "N", "url": "/n", "image": {"url": "https://a.example/n.png"}}, {"type": "reference"}]},)"
      R"( "taxonomy": {"primary_section": {"name": "News"}, "tags": [{"text": "T", "slug": "t"}], "seo_keywords": ["k"]},)"
      R"( "related_content": {"basic": [{"type": "reference", "_id": "X"}, {"headlines": {"basic": "R"}, "canonical_url": "/r"}]},)"
      R"( "promo_items": {"basic": )" +
          std::string(kImage) + "}, "));
  const Article& article = read.article;
  CHECK(article.headline == "H & M");
  CHECK(article.standfirst.text == "S");
  CHECK(article.datePublished == "2026-03-01T10:00:00Z");
  CHECK(article.dateModified == "2026-03-02T10:00:00.123Z");
  CHECK(article.url == "/a/");
  CHECK(article.shortUrl == "https://a.example/s");
  CHECK(article.language == "en-US");
  CHECK(article.dateline == "Oslo");
  REQUIRE(article.sections.size() == 2);
  CHECK(article.sections[0].url == "https://a.example/k");
  CHECK(article.sections[1].name == "News");
  REQUIRE(article.authors.size() == 1);
  CHECK(article.authors[0].name == "N");
  CHECK(article.authors[0].image == "https://a.example/n.png");
  REQUIRE(article.tags.size() == 1);
  CHECK(article.tags[0].name == "T");
  REQUIRE(article.related.size() == 1);
  CHECK(article.related[0].headline == "R");
  const Image& lead = at(article.images, 0);
  CHECK(lead.alt == "A");
  CHECK(lead.caption.format == TextFormat::kHtml);
  CHECK(lead.credit == "P, AP");
  CHECK(lead.width == 800);
  CHECK(read.findings.empty());
}

TEST_CASE("a standfirst that says the headline again, and a language that is none, are not taken") {
  const Read read(
      storyOf(R"({"type": "divider"})", R"("description": {"basic": "H & M"}, "language": "English", )"));
  CHECK(read.article.standfirst.text.empty());
  CHECK(read.article.language.empty());
}

TEST_CASE("the Reuters dialect of ANS") {
  const Read read(
      R"({"type": "story", "version": "0.10.9", "title": "T", "description": "D", "authors": [{"name": "A"}],)"
      R"( "published_time": "2026-03-01T10:00:00Z", "updated_time": "2026-03-01T11:00:00Z",)"
      R"( "dateline": ["OSLO, March 1"], "sign_off": "Reporting by A",)"
      R"( "taxonomy": {"section": {"name": "World"}, "tags": [{"text": "N2:X", "description": "N2:X", "is_topic": false},)"
      R"( {"text": "RSBI:Y", "description": "Why", "is_topic": true}]},)"
      R"( "promo_items": {"images": [{"type": "image", "url": "https://a.example/b.png"}]},)"
      R"( "related_content": {"stories": [{"caption": "R", "url": "/r"}]},)"
      R"( "content_elements": [{"type": "paragraph", "content": "a"}]})");
  CHECK(read.article.headline == "T");
  CHECK(read.article.standfirst.text == "D");
  CHECK(at(read.article.authors, 0).name == "A");
  CHECK(read.article.dateline == "OSLO, March 1");
  CHECK(at(read.article.sections, 0).name == "World");
  REQUIRE(read.article.tags.size() == 1);
  CHECK(read.article.tags[0].name == "Why");
  CHECK(at(read.article.related, 0).url == "/r");
  CHECK(at(read.article.images, 0).url == "https://a.example/b.png");
  CHECK(read.article.blocks.back().text.text == "Reporting by A");
}

TEST_CASE("texts of ANS are HTML") {
  CHECK(shown(R"({"type": "text", "content": "b <i>c</i><br/>"})") == "<p>b <i>c</i><br></p>");
  CHECK(shown(R"({"type": "text", "content": "<h2>b</h2><p>c</p>"})") == "<h2>b</h2><p>c</p>");
  CHECK(shown(R"({"type": "header", "level": 4, "content": "b <i>c</i>"})") == "<h4>b <i>c</i></h4>");
  CHECK(shown(R"({"type": "header", "level": 1, "content": "b"})") == "<h2>b</h2>");
  CHECK(shown(R"({"type": "header", "level": 1, "content": "H &amp; M"})").empty());
  CHECK(shown(R"({"type": "raw_html", "content": "<ul><li>b</ul><script>x</script>"})") ==
        "<ul><li>b</li></ul>");
}

TEST_CASE("dividers of ANS divide something") {
  CHECK(shown(R"({"type": "divider"}, {"type": "divider"}, {"type": "text", "content": "b"})") ==
        "<hr><p>b</p>");
}

TEST_CASE("lists of ANS nest by elements") {
  const std::string list =
      R"({"type": "list", "list_type": "ordered", "items": [{"type": "text", "content": "<b>c</b>"}]})";
  CHECK(shown(R"({"type": "list", "list_type": "unordered", "items": [{"type": "text", "content": "b"}, )" +
              list + R"(, {"type": "text", "content": "d"}]})") ==
        "<ul><li>b<ol><li><b>c</b></li></ol></li><li>d</li></ul>");
  CHECK(shown(R"({"type": "list", "items": [)" + list + "]}") ==
        "<ul><li><ol><li><b>c</b></li></ol></li></ul>");
  CHECK(shown(R"({"type": "list", "items": [)" + std::string(kImage) + "]}") ==
        R"(<ul><li><figure><img src="https://a.example/b.png" alt="A"><figcaption>C <i>d</i></figcaption>)"
        "<figcaption>P, AP</figcaption></figure></li></ul>");
}

TEST_CASE("quotes of ANS hold elements") {
  const std::string text =
      R"("content_elements": [{"type": "text", "content": "b"}, {"type": "text", "content": "c"}],)";
  const std::string citation = R"( "citation": {"type": "text", "content": "W <i>h</i>"}})";
  CHECK(shown(R"({"type": "quote", )" + text + citation) ==
        "<blockquote><p>b</p><p>c</p><footer>W <i>h</i></footer></blockquote>");
  CHECK(shown(R"({"type": "quote", "subtype": "pullquote", )" + text + citation) ==
        "<aside><p>b</p><p>c</p><footer>W <i>h</i></footer></aside>");
  CHECK(shown(R"({"type": "blockquote", "content": "b"})") == "<blockquote>b</blockquote>");
  CHECK(shown(R"({"type": "quote", "content_elements": [{"type": "quote", )" + text + citation + "]}") ==
        "<blockquote><blockquote><p>b</p><p>c</p><p>W <i>h</i></p></blockquote></blockquote>");
}

TEST_CASE("pictures and galleries of ANS") {
  const std::string figure =
      R"(<figure><img src="https://a.example/b.png" alt="A" width="800" height="600"><figcaption>C <i>d</i> )"
      "<span>P, AP</span></figcaption></figure>";
  CHECK(shown(kImage) == figure);
  CHECK(shown(R"({"type": "gallery", "headlines": {"basic": "G"}, "content_elements": [)" +
              std::string(kImage) + "]}") ==
        "<figure>" + figure + "<figcaption><strong>G</strong></figcaption></figure>");
  CHECK(shown(kImage, R"("promo_items": {"basic": )" + std::string(kImage) + "}, ").empty());
}

TEST_CASE("players of ANS have streams, else a frame") {
  CHECK(
      shown(
          R"({"type": "video", "headlines": {"basic": "V"}, "description": {"basic": "D"},)"
          R"( "promo_image": {"url": "https://a.example/p.png"}, "streams": [{"stream_type": "mp4", "url": "https://a.example/v.mp4"}]})") ==
      R"(<figure><video controls="" preload="none" aria-label="V" poster="https://a.example/p.png">)"
      R"(<source src="https://a.example/v.mp4"></video><figcaption><strong>V</strong> D</figcaption></figure>)");
  CHECK(shown(R"({"type": "video", "embed_html": "<p>b</p>"})") == "<p>b</p>");
}

TEST_CASE("what ANS embeds is shown in words, or as a link") {
  CHECK(shown(R"({"type": "oembed_response", "raw_oembed": {"html": "<blockquote><p>b</p></blockquote>"},)"
              R"( "referent": {"id": "https://twitter.com/a/status/1"}})") ==
        "<blockquote><p>b</p></blockquote>");
  CHECK(
      shown(
          R"({"type": "oembed_response", "raw_oembed": {"title": "V", "provider_name": "YouTube", "width": 480, "height": 270,)"
          R"( "html": "<iframe src='https://www.youtube.com/embed/x'></iframe>"}, "referent": {"id": "https://www.youtube.com/watch?v=x"}})") ==
      R"(<p><a data-embed="youtube.com" href="https://www.youtube.com/watch?v=x" data-width="480" data-height="270">)"
      "V \u2014 YouTube</a></p>");
  CHECK(
      shown(
          R"({"type": "reference", "referent": {"type": "oembed", "id": "https://twitter.com/a/status/1"}})") ==
      R"(<p><a data-embed="twitter.com" href="https://twitter.com/a/status/1">twitter.com</a></p>)");
  const std::string unresolved = R"({"type": "reference", "referent": {"type": "image", "id": "XYZ"}})";
  CHECK(shown(unresolved).empty());
  CHECK(Read(storyOf(unresolved)).findings == "unknown-block /content_elements/1\n");
}

TEST_CASE("links of ANS to other stories") {
  CHECK(
      shown(R"({"type": "link_list", "title": "L", "items": [{"type": "interstitial_link", "content": "b",)"
            R"( "url": "https://a.example/", "description": {"type": "text", "content": "<b>d</b>"}}]})") ==
      R"(<p><strong>L</strong></p><aside><span>Read more</span> <a href="https://a.example/">b</a><p><b>d</b></p></aside>)");
  CHECK(
      shown(
          R"({"type": "promo_reference", "referent": {"id": "X", "referent_properties": {"headlines": {"basic": "b"}}}})") ==
      "<p><strong>b</strong></p>");
}

TEST_CASE("tables, groups, ratings and corrections of ANS") {
  CHECK(
      shown(
          R"({"type": "table", "header": [{"type": "text", "content": "b"}], "rows": [[{"type": "text", "content": "<i>c</i>"}],)"
          R"( [{"type": "list", "items": [{"type": "text", "content": "d"}]}]]})") ==
      R"(<div role="region" tabindex="0" aria-label="Table"><table><thead><tr><th scope="col">b</th></tr></thead>)"
      "<tbody><tr><td><i>c</i></td></tr><tr><td><ul><li>d</li></ul></td></tr></tbody></table></div>");
  CHECK(shown(R"({"type": "element_group", "content_elements": [{"type": "text", "content": "b"}]})") ==
        "<p>b</p>");
  CHECK(
      shown(
          R"({"type": "numeric_rating", "numeric_rating": 4.5}, {"type": "endorsement", "endorsement": "b"})") ==
      "<p>4.5</p><p>b</p>");
  CHECK(shown(R"({"type": "correction", "text": "b"})",
              R"("corrections": [{"type": "correction", "text": "c"}, "d"], )") ==
        R"(<aside role="note">b</aside><aside role="note">c</aside><aside role="note"><p>d</p></aside>)");
}

TEST_CASE("ANS of other things than stories") {
  CHECK(
      bodyOf(
          R"({"type": "gallery", "version": "0.10.3", "headlines": {"basic": "G"}, "description": {"basic": "D"},)"
          R"( "promo_items": {"basic": {"type": "image", "url": "https://a.example/b.png"}},)"
          R"( "content_elements": [{"type": "image", "url": "https://a.example/b.png", "subtitle": "S"}]})") ==
      R"(<figure><figure><img src="https://a.example/b.png" alt=""><figcaption>S</figcaption></figure></figure>)");
  CHECK(
      bodyOf(R"({"type": "video", "version": "0.10.3", "headlines": {"basic": "V"}, "location": "Oslo",)"
             R"( "streams": [{"url": "https://a.example/v.mp4"}]})") ==
      R"(<figure><video controls="" preload="metadata" aria-label="V"><source src="https://a.example/v.mp4"></video>)"
      "<figcaption>V</figcaption></figure>");
}

TEST_CASE("several stories of ANS are a list") {
  Diagnostics diagnostics;
  const Result<ReadArticle> result = readArticle(
      keep(
          R"({"type": "results", "content_elements": [{"type": "story", "headlines": {"basic": "A"}}, {"type": "story", "headlines": {"basic": "B"}}]})"),
      diagnostics);
  REQUIRE(result.ok());
  CHECK(result.value().isList);
  CHECK(result.value().listed.size() == 2);
}

TEST_CASE("ANS without a headline and a body is no article") {
  Diagnostics diagnostics;
  const Result<ReadArticle> result =
      readArticle(keep(R"({"type": "story", "version": "0.10.9"})"), diagnostics);
  REQUIRE_FALSE(result.ok());
  CHECK(result.error().code == Code::kNoContent);
}

TEST_CASE("what is malformed in ANS costs only itself") {
  const std::string unknown = R"({"type": "randomtype", "content": "b"})";
  CHECK(shown(unknown) == "<p>b</p>");
  CHECK(Read(storyOf(unknown)).findings == "unknown-block /content_elements/1\n");
  CHECK(
      shown(
          R"({"type": "list", "items": 3}, {"type": "quote"}, {"type": "image"}, {"type": "gallery"}, null, {}, {"type": "text"},)"
          R"( {"type": "text", "content": "z"})",
          R"("credits": {"by": 3}, "taxonomy": [], "promo_items": {"basic": 3}, "corrections": {}, "display_date": "never", )")
          .ends_with("<p>z</p>"));
  CHECK(Read(storyOf(unknown, R"("display_date": "never", )")).findings ==
        "bad-date /display_date\nunknown-block /content_elements/1\n");
}

TEST_CASE("blocks that are nested too deep are left out with a warning") {
  std::string deep = R"({"type": "text", "content": "b"})";
  for (int i = 0; i < 40; ++i) deep = R"({"type": "quote", "content_elements": [)" + deep + "]}";
  CHECK(Read(storyOf(deep)).findings.starts_with("lists-too-deep /content_elements/1/"));
}

TEST_CASE("a kicker of ANS is the section, a distributor the agency before the text") {
  const Read read(R"({"type": "story", "headlines": {"basic": "A"}, "location": "ROME",
      "label": {"kicker": {"text": "K", "url": "/k"}}, "distributor": {"name": "D"}, "content_elements": []})");
  CHECK(at(read.article.sections, 0).name == "K");
  CHECK(read.article.agency.name == "D");
}
