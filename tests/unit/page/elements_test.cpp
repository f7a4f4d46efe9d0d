#include "page/elements.h"

#include <catch2/catch_test_macros.hpp>

#include "page/furniture_html.h"

using namespace article_viewer;

TEST_CASE("an open element ends with its scope", "[page]") {
  const std::string html = furnitureHtml([](MarkupSink& sink) {
    {
      const OpenTag outer(sink, "section");
      const OpenTag inner(sink, "p part=role");
      sink.text("a");
    }
    writeTag(sink, "p", "b");
  });
  CHECK(html == "<section><p part=\"role\">a</p></section><p>b</p>");
}

TEST_CASE("a link without an address is a span", "[page]") {
  const std::string html = furnitureHtml([](MarkupSink& sink) {
    const OpenTag paragraph(sink, "p");
    writeLink(sink, "a part=author rel=author", "https://example.org/", "A & B");
    writeLink(sink, "a part=author rel=author", "", "C");
  });
  CHECK(html ==
        "<p><a part=\"author\" rel=\"author\" href=\"https://example.org/\">A &amp; B</a>"
        "<span part=\"author\">C</span></p>");
}

TEST_CASE("a time has its part only where it is given one", "[page]") {
  const std::string html = furnitureHtml([](MarkupSink& sink) {
    const OpenTag paragraph(sink, "p");
    writeTime(sink, "time", {"2026", "in 2026"});
    writeTime(sink, "time part=related-time", {"2026-03", "March 2026"});
  });
  CHECK(html ==
        "<p><time datetime=\"2026\">in 2026</time>"
        "<time part=\"related-time\" datetime=\"2026-03\">March 2026</time></p>");
}

TEST_CASE("the start of an element is its literal and what is added", "[page]") {
  const std::string empty;
  const std::string html = furnitureHtml([&](MarkupSink& sink) {
    StartTag("img part=image alt").set("src", "a.jpg").add("width", empty).set("height", "2").writeTo(sink);
    writeTag(sink, StartTag("h1 part=headline", "h4"), "A");
  });
  CHECK(html ==
        "<img part=\"image\" alt=\"\" src=\"a.jpg\" height=\"2\" loading=\"lazy\" decoding=\"async\" "
        "referrerpolicy=\"no-referrer\">"
        "<h4 part=\"headline\">A</h4>");
}

TEST_CASE("attributes beyond the most that an element has are left out", "[page]") {
  const std::string html = furnitureHtml([](MarkupSink& sink) {
    StartTag start("p");
    for (int i = 0; i < 16; ++i) start.set("part", "x");
    start.set("title", "y");
    writeTag(sink, start, "A");
  });
  CHECK(html.find("part") != std::string::npos);
  CHECK(html.find("title") == std::string::npos);
}
