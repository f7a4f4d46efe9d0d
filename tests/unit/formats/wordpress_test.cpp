#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"
#include "formats/rendering.h"

using namespace article_viewer;
using reading::Read;

TEST_CASE("a WordPress post with every field") {
  const Read read(R"({"id": 7, "date": "2026-03-01T11:05:00", "date_gmt": "2026-03-01T10:05:00",
      "modified_gmt": "2026-03-02T10:05:00", "slug": "s", "link": "https://a.example/2026/post/",
      "guid": {"rendered": "https://a.example/?p=7"}, "comment_status": "open", "lang": "fr",
      "title": {"rendered": "Title"}, "excerpt": {"rendered": "<p>Excerpt</p>"},
      "content": {"rendered": "<p>Text</p>", "protected": false},
      "_embedded": {
        "author": [{"name": "Ann", "link": "https://a.example/ann", "url": ""}],
        "wp:featuredmedia": [{"source_url": "https://a.example/full.jpg", "alt_text": "Alt",
          "caption": {"rendered": "<p>Caption</p>"},
          "media_details": {"width": 1200, "height": 800, "sizes": {
            "thumbnail": {"source_url": "https://a.example/t.jpg", "width": 150, "height": 150},
            "medium": {"source_url": "https://a.example/m.jpg", "width": 300, "height": 200},
            "full": {"source_url": "https://a.example/full.jpg", "width": 1200, "height": 800}}}}],
        "wp:term": [[{"name": "News", "link": "https://a.example/news", "taxonomy": "category"}],
          [{"name": "Sea", "link": "https://a.example/sea", "taxonomy": "post_tag"}],
          [{"name": "Bob", "taxonomy": "author"}, {"name": "Hidden", "taxonomy": "nav_menu"}]]}})");
  const Article& article = read.article;
  CHECK(read.format == "wordpress");
  CHECK(read.findings.empty());
  CHECK(article.headline == "Title");
  CHECK(article.standfirst.text == "<p>Excerpt</p>");
  CHECK(article.standfirst.format == TextFormat::kHtml);
  CHECK(article.datePublished == "2026-03-01T10:05:00Z");
  CHECK(article.dateModified == "2026-03-02T10:05:00Z");
  CHECK(article.url == "https://a.example/2026/post/");
  CHECK(article.base == article.url);
  CHECK(article.shortUrl == "https://a.example/?p=7");
  CHECK(article.discussionUrl == "https://a.example/2026/post/#comments");
  CHECK(article.language == "fr");
  CHECK(at(article.sections, 0).name == "News");
  CHECK(at(article.tags, 0).url == "https://a.example/sea");
  CHECK(article.tags.size() == 1);
  CHECK(at(article.authors, 0).name == "Bob");
  CHECK(at(article.images, 0).alt == "Alt");
  CHECK(at(article.images, 0).caption.text == "<p>Caption</p>");
  CHECK(at(article.images, 0).srcset == "https://a.example/m.jpg 300w, https://a.example/full.jpg 1200w");
  CHECK(article.bodyText.text == "<p>Text</p>");
  CHECK(article.bodyText.format == TextFormat::kHtml);
}

TEST_CASE("a WordPress post without what only _embed gives") {
  const Read read(R"({"title": {"rendered": "T"}, "excerpt": {"rendered": ""}, "content": {"rendered": "x"},
      "date": "2026-03-01T11:05:00", "slug": "s", "guid": {"rendered": "http://old.example/?p=7"},
      "link": "https://a.example/s", "jetpack_featured_media_url": "https://a.example/j.jpg", "author": 4,
      "authors": [{"display_name": "Cy"}], "comment_status": "closed", "meta": []})");
  CHECK(read.findings.empty());
  CHECK(read.article.datePublished == "2026-03-01T11:05:00");
  CHECK(read.article.shortUrl.empty());
  CHECK(read.article.discussionUrl.empty());
  CHECK(at(read.article.images, 0).url == "https://a.example/j.jpg");
  CHECK(at(read.article.authors, 0).name == "Cy");
}

TEST_CASE("an embedded error stands for nothing") {
  const Read read(R"({"title": {"rendered": "T"}, "content": {"rendered": "x"}, "slug": "s", "_embedded": {
      "author": [{"code": "rest_user_invalid_id", "message": "Invalid user ID.", "data": {"status": 404}}],
      "wp:featuredmedia": [{"code": "rest_forbidden", "message": "No.", "data": {"status": 401}}]}})");
  CHECK(read.findings.empty());
  CHECK(read.article.authors.empty());
  CHECK(read.article.images.empty());
}

TEST_CASE("an excerpt that was cut from the text is not shown again") {
  const auto standfirst = [](std::string_view excerpt) {
    std::string json = R"({"title": {"rendered": "T"}, "slug": "s", "content": {"rendered":
        "<p>The first sentence of a long text about the sea. The second one, and a third.</p>"},
        "excerpt": {"rendered": ")";
    return std::string(Read((json += excerpt) += R"("}})").article.standfirst.text);
  };
  CHECK(standfirst("The first sentence of a long text about [\\u2026]").empty());
  CHECK(standfirst("The first sentence of a long text about the sea.").empty());
  CHECK(standfirst("The first sentence of a long text about the sea. Continue").empty());
  CHECK(standfirst("The first sentence of a long text about the sea, says its author, who never saw it.") !=
        "");
  CHECK(standfirst("What they found \\u2026") != "");
  CHECK(standfirst("<p>The first sentence of a long text <a class=\\\"more-link\\\" href='/'>Go on</a></p>")
            .empty());
  CHECK(standfirst("<p>Another one <a class=\\\"more-link\\\" href='/'>Go on</a></p>") == "<p>Another one ");
}

TEST_CASE("posts of WordPress.com say in strings what others say in objects") {
  const Read read(R"({"found": 1, "posts": [{"ID": 1, "title": "A", "content": "one\n\ntwo",
      "URL": "https://a.example/b", "short_URL": "https://wp.me/1", "tags": {"t": {"name": "T"}},
      "categories": {"s": {"name": "S"}}, "discussion": {"comment_status": "open"}, "featured_image": ""}]})");
  CHECK(read.format == "wordpress");
  CHECK(read.article.headline == "A");
  CHECK(read.article.url == "https://a.example/b");
  CHECK(read.article.shortUrl == "https://wp.me/1");
  CHECK(read.article.discussionUrl == "https://a.example/b#comments");
  CHECK(at(read.article.tags, 0).name == "T");
  CHECK(at(read.article.sections, 0).name == "S");
  CHECK(read.article.images.empty());
  CHECK(read.article.bodyText.format == TextFormat::kMarkdown);
}

TEST_CASE("a heading that says the headline again is not shown") {
  const auto body = [](const std::string& html) {
    return rendering::bodyOf(R"({"slug": "s", "title": {"rendered": "T"}, "content": {"rendered": ")" + html +
                             R"("}})");
  };
  CHECK(body("<div><h3>T</h3><p>a</p></div>") == "<p>a</p>");
  CHECK(body("<h4>T</h4>") == "<h4>T</h4>");
  CHECK(body("<p>a</p><h2>T</h2>") == "<p>a</p><h2>T</h2>");
}

TEST_CASE("the text of a protected post is missed") {
  const Read read(R"({"title": {"rendered": "Protected: T"}, "slug": "s",
      "content": {"rendered": "", "protected": true}})");
  CHECK(read.article.headline == "Protected: T");
  CHECK(read.findings == "content-withheld /content/protected\n");
}

TEST_CASE("notes of the block editor that the text does not list follow it") {
  const Read read(R"({"title": {"rendered": "T"}, "slug": "s",
      "content": {"rendered": "<p>Text<sup><a href=\"#n1\">1</a></sup></p>"},
      "meta": {"footnotes": "[{\"content\":\"A \\\"note\\\"\",\"id\":\"n1\"},{\"content\":\"\",\"id\":\"n2\"}]"}})");
  REQUIRE(read.article.blocks.size() == 2);
  CHECK(at(read.article.blocks, 0).type == BlockType::kHtml);
  CHECK(at(read.article.blocks, 1).text.text == "A \"note\"");
  CHECK(at(read.article.blocks, 1).details->id == "n1");
}

TEST_CASE("notes that the text lists itself are not listed again") {
  const Read read(R"({"title": {"rendered": "T"}, "slug": "s",
      "content": {"rendered": "<ol class=\"wp-block-footnotes\"><li id=\"n1\">Note</li></ol>"},
      "meta": {"footnotes": "[{\"content\":\"Note\",\"id\":\"n1\"}]"}})");
  CHECK(read.findings.empty());
  CHECK(read.article.blocks.empty());
}

TEST_CASE("notes that are no JSON are told") {
  const Read read(R"({"title": {"rendered": "T"}, "slug": "s", "content": {"rendered": "x"},
      "meta": {"footnotes": "[{"}})");
  CHECK(read.findings == "bad-value /meta/footnotes\n");
  CHECK(read.article.blocks.empty());
}

TEST_CASE("several WordPress posts are a list") {
  Diagnostics diagnostics;
  const auto list = readArticle(R"([{"title": {"rendered": "A"}, "content": {"rendered": "x"}, "slug": "a"},
      {"title": {"rendered": ""}, "content": {"rendered": "y"}, "slug": "b"}])",
                                diagnostics);
  REQUIRE(list.ok());
  CHECK(list.value().isList);
  CHECK(list.value().listed.size() == 2);
}

TEST_CASE("what WordPress sends broken is read as far as it goes") {
  const Read read(R"({"title": {"rendered": 12}, "slug": "s", "date_gmt": "soon", "link": 4,
      "content": {"rendered": "x"}, "_embedded": {"wp:term": [{}, 4, [3, {"taxonomy": "category"}]],
      "wp:featuredmedia": {}, "author": "Ann"}})");
  CHECK(read.article.headline == "12");
  CHECK(read.article.sections.empty());
  CHECK(at(read.article.authors, 0).name == "Ann");
  CHECK(read.findings == "bad-date /date_gmt\n");
  const Read bare(R"({"title": {"rendered": "T"}, "slug": "s", "content": {}})");
  CHECK(bare.article.bodyText.text.empty());
}

TEST_CASE("a lead picture that the body begins with stands once") {
  const auto isTwice = [](const std::string& lead, const std::string& body, const std::string& caption = {}) {
    return !Read(R"({"slug": "s", "title": {"rendered": "T"}, "content": {"rendered": ")" + body +
                 R"("}, "_embedded": {"wp:featuredmedia": [{"source_url": ")" + lead +
                 R"(", "caption": {"rendered": ")" + caption + R"("}}]}})")
                .article.isLeadInBody;
  };
  const std::string lead = "https://a.example/05/sea.jpg";
  CHECK_FALSE(isTwice(lead, "<p>a</p><img src='https://a.example/05/sea-1024x683.jpg?w=1'>"));
  CHECK_FALSE(isTwice(lead, "<img src='data:image/gif;base64,' data-src='https://a.example/05/sea.jpg'>"));
  CHECK_FALSE(isTwice("https://a.example/05/sea-scaled.jpg", "<img src='https://a.example/05/sea.jpg'>"));
  CHECK_FALSE(
      isTwice("https://c.example/w=9/https%3A%2F%2Fa.example%2F05%2Fsea.jpg", "<img src='" + lead + "'>"));
  CHECK_FALSE(isTwice(lead, "<img src='" + lead + "'>Caption", "Caption"));
  CHECK(isTwice(lead, "<img src='" + lead + "'>", "Caption"));
  CHECK(isTwice(lead, "<img src='https://a.example/05/sea-2.jpg'><img src='" + lead + "'>"));
  CHECK(isTwice(lead, "<img src='https://a.example/06/sea.jpg'>"));
  CHECK(isTwice("https://a.example/i.php?id=1", "<img src='https://a.example/i.php?id=2'>"));
  CHECK(isTwice(lead, "<img"));
  CHECK(isTwice(lead, "<img src="));
}

TEST_CASE("what the search of WordPress finds is a list, and fields of pages without a text are shown") {
  const std::string found = R"({"id": 1, "title": "A b", "url": "https://a.example/", "subtype": "post"})";
  CHECK(Read(found).article.headline == "A b");
  CHECK(rendering::bodyOf(R"({"slug": "s", "title": {"rendered": "T"}, "content": {"rendered": ""},
      "acf": {"parts": [{"acf_fc_layout": "text", "text": "<p>a b</p>"}]}})") == "<p>a b</p>");
}
