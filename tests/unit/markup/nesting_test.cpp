#include "markup/nesting.h"

#include <string>
#include <string_view>

#include <catch2/catch_test_macros.hpp>

#include "base/limits.h"
#include "markup/sanitize.h"

using namespace article_viewer;

namespace {

struct Sample {
  std::string_view name;
  std::string_view input;
  std::string_view output;
};

constexpr Sample kSamples[] = {
    {"paragraphs end each other", "<p>a<p>b", "<p>a</p><p>b</p>"},
    {"a block ends a paragraph", "<p>a<div>b</div>c", "<p>a</p><div>b</div>c"},
    {"formatting goes on in the block", "<p><b>a<div>b</div>c</b>d",
     "<p><b>a</b></p><div><b>b</b></div><b>c</b>d"},
    {"misnested formatting", "<b><i>a</b>b</i>c", "<b><i>a</i></b><i>b</i>c"},
    {"formatting around blocks", "<b><p>a</b>b</p>", "<b></b><p><b>a</b>b</p>"},
    {"a span does not go on behind its block", "<div><span>a</div>b", "<div><span>a</span></div>b"},
    {"links do not nest", "<a href=1>a<a href=2>b</a>c</a>", "<a href=\"1\">a</a><a href=\"2\">b</a>c"},
    {"a link around blocks is a link in each", "<a href=1><h2>a</h2><p>b</a>c",
     "<a href=\"1\"></a><h2><a href=\"1\">a</a></h2><p><a href=\"1\">b</a>c</p>"},
    {"an id stands once", "<b id=x><p>a", "<b id=\"av-x\"></b><p><b>a</b></p>"},
    {"headings end each other", "<h1>a<h2>b</h1>c", "<h1>a</h1><h2>b</h2>c"},
    {"items end each other, not across lists", "<ul><li>a<li>b<ul><li>c</ul><li>d</ul>",
     "<ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul>"},
    {"items in a div", "<ul><li><div>a<li>b</ul>", "<ul><li><div>a</div></li><li>b</li></ul>"},
    {"terms and descriptions", "<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"},
    {"ruby parts", "<ruby>a<rt>b<rt>c</ruby>", "<ruby>a<rt>b</rt><rt>c</rt></ruby>"},
    {"rows and groups", "<table><td>a<tr><td>b<td>c</table>d",
     "<table><tbody><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></tbody></table>d"},
    {"text between table parts", "<table>a<tr>b<td>c</table>",
     "<table><tbody><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></tbody></table>"},
    {"white space between table parts", "<table> <tr> <td>a</td> </tr> </table>",
     "<table><tbody><tr><td>a</td></tr></tbody></table>"},
    {"captions and columns", "<table><caption>a<col span=2><thead><th>b",
     "<table><caption>a</caption><colgroup><col "
     "span=\"2\"></colgroup><thead><tr><th>b</th></tr></thead></table>"},
    {"table parts without a table", "<td>a</td><tr>b</tr>", "a b"},
    {"a cell ends with its table only", "<table><td>a</div></p>b</table>",
     "<table><tbody><tr><td>ab</td></tr></tbody></table>"},
    {"a table in a paragraph", "<p>a<table><td>b</table>c",
     "<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table>c"},
    {"stray end tags", "</p></b></table>a</li>", "a"},
    {"a newline at the start of pre", "<pre>\n\na</pre>", "<pre>\n\na</pre>"},
    {"void elements", "<br></br><hr>a</hr><img src=x></img>",
     "<br><hr>a<img src=\"x\" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\" alt=\"\">"},
};

std::string nested(std::string_view html) { return std::string(sanitizeHtml({}, html).view()); }

std::string repeated(std::string_view piece, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += piece;
  return text;
}

}  // namespace

TEST_CASE("the output is the tree that a parser builds, with every tag written") {
  for (const Sample& sample : kSamples) {
    INFO(sample.name);
    CHECK(nested(sample.input) == sample.output);
  }
}

TEST_CASE("sanitizing again changes nothing") {
  for (const Sample& sample : kSamples) {
    INFO(sample.name);
    CHECK(nested(sample.output) == sample.output);
  }
}

TEST_CASE("deep nesting stops at the cap and keeps the text") {
  const std::string html = nested(repeated("<div>", 100000) + "deep" + repeated("</div>", 100000));
  CHECK(html.find("deep") != std::string::npos);
  CHECK(html.size() < limits::kOpenElements * 12);
}

TEST_CASE("interrupted formatting cannot multiply") {
  const std::string input = repeated("<b title=0123456789>", 1000) + repeated("<p>a", 10000);
  CHECK(nested(input).size() < input.size() * 20 + limits::kReopenedBytes);
}
