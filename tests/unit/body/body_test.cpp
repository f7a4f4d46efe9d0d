#include "body/body.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "base/limits.h"
#include "body/body_html.h"

using namespace article_viewer;

TEST_CASE("a body is written in its format", "[body]") {
  CHECK(bodyHtml(articleOf("A *b*\n\nC", TextFormat::kPlain)) == "<p part=\"lede\">A *b*</p><p>C</p>");
  CHECK(bodyHtml(articleOf("A *b*\n\nC", TextFormat::kMarkdown)) ==
        "<p part=\"lede\">A <em>b</em></p><p>C</p>");
  CHECK(bodyHtml(articleOf("A <i>b</i><p>C", TextFormat::kHtml)) == "A <i>b</i><p>C</p>");
  CHECK(bodyHtml(Article()).empty());
}

TEST_CASE("a body without a paragraph has its dateline in front", "[body]") {
  Article article = articleOf("# Head\n\n- a", TextFormat::kMarkdown);
  article.dateline = "LISBON";
  CHECK(bodyHtml(article) ==
        "<p part=\"lede\"><span part=\"dateline\">LISBON \u2014</span></p><h1>Head</h1><ul><li>a</li></ul>");
  article.bodyText.text = {};
  CHECK(bodyHtml(article) == "<p part=\"lede\"><span part=\"dateline\">LISBON \u2014</span></p>");
}

TEST_CASE("the article's footnotes are linked in every format", "[body]") {
  const std::string linked = "Costa" + reference("*", "1", "1") + " said.";
  Article article = articleOf("Costa* said.", TextFormat::kPlain);
  push(article.footnotes, {"*", {"*Also known as", TextFormat::kPlain}});
  CHECK(bodyHtml(article) == "<p part=\"lede\">" + linked + "</p>");
  article.bodyText = {"<p>Costa* said.", TextFormat::kHtml};
  CHECK(bodyHtml(article) == "<p part=\"lede\">" + linked + "</p>");
  article.bodyText = {"Costa* said. Costa*, *so*", TextFormat::kMarkdown};
  CHECK(bodyHtml(article) ==
        "<p part=\"lede\">" + linked + " Costa" + reference("*", "1", "1-2") + ", <em>so</em></p>");
  article.bodyText = {"Costa\\* said.", TextFormat::kMarkdown};
  CHECK(bodyHtml(article) == "<p part=\"lede\">" + linked + "</p>");
}

TEST_CASE("Markdown definitions become notes", "[body]") {
  CHECK(bodyAndNotesHtml(articleOf("A[^x].\n\n[^x]: *Note*\n", TextFormat::kMarkdown)) ==
        "<p part=\"lede\">A" + reference("1", "1", "1") +
            ".</p><section part=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">"
            "<p part=\"footnote\" id=\"av-note-1\"><span part=\"note-marker\">1</span> <em>Note</em> "
            "<a part=\"note-back\" href=\"#av-ref-1\" role=\"doc-backlink\" aria-label=\"Back to the "
            "text\">\u21A9</a>"
            "</p></section>");
}

TEST_CASE("a number in Markdown refers to a footnote of the article", "[body]") {
  Article article = articleOf("A[^1] and B[1].", TextFormat::kMarkdown);
  push(article.footnotes, {"1", {"Note", TextFormat::kPlain}});
  CHECK(bodyHtml(article) ==
        "<p part=\"lede\">A" + reference("1", "1", "1") + " and B" + reference("1", "1", "1-2") + ".</p>");
}

TEST_CASE("a last line with a marker is a note where the article has no others", "[body]") {
  CHECK(bodyAndNotesHtml(articleOf("Costa* said.\n\n*Also known as Tony", TextFormat::kMarkdown))
            .starts_with("<p part=\"lede\">Costa" + reference("*", "1", "1") + " said.</p><section"));
  Article article = articleOf("Costa* said\u2020.\n\n*Also known as Tony", TextFormat::kPlain);
  push(article.footnotes, {"\u2020", {"Note", TextFormat::kPlain}});
  CHECK(bodyHtml(article) ==
        "<p part=\"lede\">Costa* said" + reference("\u2020", "1", "1") + ".</p><p>*Also known as Tony</p>");
}

TEST_CASE("one text needs no article, and has no lede", "[body]") {
  const SafeHtml html = sanitize({}, [](Door& door) {
    NoteReferences notes;
    writeTextBody({"A[^1]\n\n[^1]: N", TextFormat::kMarkdown}, door, notes);
    CHECK(notes.notes().size() == 1);
  });
  CHECK(html.view() == "<p>A" + reference("1", "1", "1") + "</p>");
}

TEST_CASE("hostile text stays text or goes", "[body]") {
  CHECK(bodyHtml(articleOf("[a](javascript:x) <img src=x onerror=y> <b part=headline>c</b>",
                           TextFormat::kMarkdown)) ==
        "<p part=\"lede\"><a>a</a> <img src=\"x\" loading=\"lazy\" decoding=\"async\" "
        "referrerpolicy=\"no-referrer\" alt=\"\"> <b>c</b></p>");
  CHECK(bodyHtml(articleOf("<script>x</script>", TextFormat::kPlain)) ==
        "<p part=\"lede\">&lt;script&gt;x&lt;/script&gt;</p>");
}

TEST_CASE("too many footnotes are reported", "[body]") {
  Article article = articleOf("A", TextFormat::kPlain);
  for (std::size_t i = 0; i <= limits::kFootnotes; ++i) push(article.footnotes, {});
  Diagnostics diagnostics;
  const SafeHtml html = sanitize({}, [&](Door& door) {
    NoteReferences notes(article);
    writeBody(article, door, notes, diagnostics);
  });
  CHECK(html.view() == "<p part=\"lede\">A</p>");
  REQUIRE(diagnostics.list().size() == 1);
  CHECK(diagnostics.list()[0].code == "too-many");
}
