#include "body/lede.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "body/content_writer.h"
#include "body/lede_writer.h"
#include "support/recording_sink.h"

using namespace article_viewer;

namespace {

constexpr Dateline kDateline{"LISBON", "Agency"};

std::string withLede(std::string_view text, TextFormat format, const Dateline& dateline = {"LISBON", {}}) {
  RecordingSink sink;
  LedeFilter lede(sink, sink, dateline);
  writeAsBlocks({text, format}, lede);
  lede.finish();
  return sink.record();
}

std::string html(std::string_view text) { return withLede(text, TextFormat::kHtml); }

const std::string kWritten = "<span part=\"dateline\">LISBON \u2014</span> ";

}  // namespace

TEST_CASE("a dateline names place and agency", "[lede]") {
  const auto written = [](const Dateline& dateline) {
    RecordingSink sink;
    dateline.write(sink);
    return sink.record();
  };
  CHECK(written(kDateline) ==
        "<span part=\"dateline\">LISBON (<span part=\"agency\">Agency</span>) \u2014</span>");
  CHECK(written({"LISBON", {}}) == "<span part=\"dateline\">LISBON \u2014</span>");
  CHECK(written({{}, "Agency"}) ==
        "<span part=\"dateline\">(<span part=\"agency\">Agency</span>) \u2014</span>");
}

TEST_CASE("a dateline knows whether the text has it already", "[lede]") {
  for (std::string_view text :
       {"LISBON (Agency) \u2014 First", "Lisbon \u2014 First", "LISBON, March 1 (Reuters) - First",
        " LISBON -- First", "LISBON, 1 March \u2013 First", "LISBON: First", "LISBON", "LISBON - First"}) {
    CAPTURE(text);
    CHECK(kDateline.startsText(text));
  }
  for (std::string_view text : {"Lisbon is big", "Lisbon-based firms", "Lisbon, the capital, is big", "",
                                "First", "Lisbon\u2019s mayor", "Lisbon (the capital) is big"}) {
    CAPTURE(text);
    CHECK_FALSE(kDateline.startsText(text));
  }
  constexpr Dateline kAgency{{}, "Agency"};
  CHECK(kAgency.startsText("(Agency) \u2014 First"));
  CHECK_FALSE(kAgency.startsText("Agency said"));
}

TEST_CASE("the first paragraph with text is the lede", "[lede]") {
  CHECK(withLede("One\n\nTwo", TextFormat::kPlain) == "<p part=\"lede\">" + kWritten + "One</p><p>Two</p>");
  CHECK(withLede("*One* x\n\nTwo", TextFormat::kMarkdown) ==
        "<p part=\"lede\">" + kWritten + "<em>One</em> x</p><p>Two</p>");
  CHECK(withLede("One", TextFormat::kPlain, {}) == "<p part=\"lede\">One</p>");
  CHECK(withLede("LISBON \u2014 One", TextFormat::kPlain) == "<p part=\"lede\">LISBON \u2014 One</p>");
}

TEST_CASE("what stands before the first paragraph stays as it is", "[lede]") {
  CHECK(html("<h2>Head</h2><figure><figcaption><p>c</p></figcaption></figure><p>One</p>") ==
        "<h2>Head</h2><figure><figcaption><p>c</p></figcaption></figure><p part=\"lede\">" + kWritten +
            "One</p>");
  CHECK(html("<ul><li><p>a</p></li></ul><blockquote><p>b</p></blockquote><p>One</p>") ==
        "<ul><li><p>a</p></li></ul><blockquote><p>b</p></blockquote><p part=\"lede\">" + kWritten +
            "One</p>");
  CHECK(html("<p><img></p><p> <b><i></i></b></p><p>One</p>") ==
        "<p><img></p><p></p><p part=\"lede\">" + kWritten + "One</p>");
  CHECK(html("<p><script>x</script></p><p>One") ==
        "<p><script>x</script></p><p part=\"lede\">" + kWritten + "One</p>");
}

TEST_CASE("inline tags before the first text follow the dateline", "[lede]") {
  CHECK(html("<p>\n <b><a href=\"x\"> One</a></b></p>") ==
        "<p part=\"lede\">" + kWritten + "<b><a href=\"x\">One</a></b></p>");
}

TEST_CASE("of the paragraph's attributes none can pose as furniture", "[lede]") {
  CHECK(html("<p part=\"headline\" role=x class=y lang=pt dir=ltr id=a>One</p>") ==
        "<p part=\"lede\" lang=\"pt\" dir=\"ltr\" id=\"a\">" + kWritten + "One</p>");
}

TEST_CASE("a paragraph without an end tag ends where a parser ends it", "[lede]") {
  CHECK(html("<p>One<p>Two") == "<p part=\"lede\">" + kWritten + "One</p><p>Two");
  CHECK(html("<div><p>One</div>x") == "<div><p part=\"lede\">" + kWritten + "One</p></div>x");
  CHECK(html("<p>One<ul><li>a") == "<p part=\"lede\">" + kWritten + "One</p><ul><li>a");
  CHECK(html("<p>One") == "<p part=\"lede\">" + kWritten + "One</p>");
}

TEST_CASE("text outside of any paragraph gets the dateline right before it", "[lede]") {
  CHECK(html("One<br>two<p>Three") == kWritten + "One<br>two<p>Three");
  CHECK(html("<div> One</div>") == "<div>" + kWritten + "One</div>");
  CHECK(html("<p><img>One</p>") == "<p><img>" + kWritten + "One</p>");
}

TEST_CASE("a text knows whether it has a place for the dateline", "[lede]") {
  CHECK(hasLede({"One", TextFormat::kPlain}));
  CHECK_FALSE(hasLede({" \n", TextFormat::kPlain}));
  CHECK(hasLede({"# Head\n\nOne", TextFormat::kMarkdown}));
  CHECK_FALSE(hasLede({"# Head\n\n- a", TextFormat::kMarkdown}));
  CHECK(hasLede({"<p><em>One", TextFormat::kHtml}));
  CHECK_FALSE(hasLede({"<ul><li>One</ul>", TextFormat::kHtml}));
}
