#include "page/elements.h"

#include <catch2/catch_test_macros.hpp>

#include "page/furniture_html.h"

using namespace article_viewer;

TEST_CASE("an open element ends with its scope", "[page]") {
  const std::string html = furnitureHtml([](MarkupSink& sink) {
    {
      const OpenElement outer(sink, "section");
      const OpenElement inner(sink, "p", {{"part", "role"}});
      sink.text("a");
    }
    writeTextElement(sink, "p", {}, "b");
  });
  CHECK(html == "<section><p part=\"role\">a</p></section><p>b</p>");
}

TEST_CASE("a link without an address is a span", "[page]") {
  const std::string html = furnitureHtml([](MarkupSink& sink) {
    const OpenElement paragraph(sink, "p");
    writeLink(sink, "related-link", "https://example.org/", "A & B");
    writeLink(sink, "related-link", "", "C");
  });
  CHECK(html ==
        "<p><a part=\"related-link\" href=\"https://example.org/\">A &amp; B</a>"
        "<span part=\"related-link\">C</span></p>");
}

TEST_CASE("a time has its part only where it is given one", "[page]") {
  const std::string html = furnitureHtml([](MarkupSink& sink) {
    const OpenElement paragraph(sink, "p");
    writeTime(sink, {}, {"2026", "in 2026"});
    writeTime(sink, "related-time", {"2026-03", "March 2026"});
  });
  CHECK(html ==
        "<p><time datetime=\"2026\">in 2026</time>"
        "<time part=\"related-time\" datetime=\"2026-03\">March 2026</time></p>");
}
