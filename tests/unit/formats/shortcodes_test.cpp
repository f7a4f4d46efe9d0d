#include <string>

#include <catch2/catch_test_macros.hpp>

#include "formats/rendering.h"

using namespace article_viewer;
using rendering::bodyOf;

namespace {

std::string ofWordPress(const std::string& html) {
  return bodyOf(R"({"slug": "s", "title": {"rendered": "T"}, "content": {"rendered": ")" + html + "\"}}");
}

std::string ofForem(const std::string& markdown) {
  return bodyOf(R"({"title": "T", "tag_list": [], "body_markdown": ")" + markdown + "\"}");
}

}  // namespace

TEST_CASE("shortcodes that no plugin expanded are taken out, what is between them stays") {
  CHECK(ofWordPress("<p>[vc_row][vc_column width='1/2']a[/vc_column][/vc_row]</p>") == "<p>a</p>");
  CHECK(ofWordPress("<p>[form id=&#8221;7&#8243; title=&#8221;b&#8243;]</p><p>a</p>") == "<p></p><p>a</p>");
  CHECK(ofWordPress("<p>[embed]https://a.example/[/embed]</p>") == "<p>https://a.example/</p>");
}

TEST_CASE("what people write in brackets stays") {
  for (const std::string text : {"[1]", "[sic]", "[see below]", "[Ann]", "a[b_c]", "[a [b]", "[", "[]", "[/]",
                                 "[x = 1]", "[x=1]", "[a b=1]", "]", "[/a b]"}) {
    CHECK(ofWordPress("<p>" + text + "</p>") == "<p>" + text + "</p>");
  }
  CHECK(ofWordPress("<p><a href='https://a.example/?f[a_b]=1'>a</a></p>") ==
        R"(<p><a href="https://a.example/?f[a_b]=1">a</a></p>)");
}

TEST_CASE("a caption in shortcodes becomes one") {
  const std::string picture = "<img src='https://a.example/b.jpg' alt='B'>";
  CHECK(ofWordPress("[caption id='1']<a href='https://a.example/'>" + picture +
                    "</a>c <b>d</b>[/caption]<p>e</p>")
            .find("</a><figcaption>c <b>d</b></figcaption></figure><p>e</p>") != std::string::npos);
  CHECK(ofWordPress("[caption caption=\\\"c\\\"]" + picture + "[/caption]")
            .ends_with("<figcaption>c</figcaption></figure>"));
  CHECK(ofWordPress("<p>[caption id='1']no picture[/caption]</p>") == "<p>no picture</p>");
  CHECK(ofWordPress("<p>a[/caption]</p>") == "<p>a</p>");
}

TEST_CASE("liquid tags become what they lead to") {
  CHECK(ofForem("{% youtube abc %}") ==
        R"(<p><a href="https://www.youtube.com/watch?v=abc">https://www.youtube.com/watch?v=abc</a></p>)");
  CHECK(ofForem("a {% embed https://a.example/b %}") ==
        R"(<p>a</p><p><a href="https://a.example/b">https://a.example/b</a></p>)");
  CHECK(ofForem("{% cta https://a.example/ %} b {% endcta %}") ==
        R"(<p><a href="https://a.example/">https://a.example/</a></p><p>b</p>)");
  CHECK(ofForem("{% details %}\\na\\n{% enddetails %}").starts_with("<details><summary></summary>"));
}

TEST_CASE("other tags and what is meant as text stay") {
  CHECK(ofForem("{% raw %}{% link a %}{% endraw %} b") == "<p>{% link a %} b</p>");
  CHECK(ofForem("{% raw %}a") == "<p>a</p>");
  CHECK(ofForem("{% who b %} {% {%") == "<p>{% who b %} {% {%</p>");
  CHECK(ofForem("{% open\\n%}") == "<p>{% open\n%}</p>");
}

TEST_CASE("liquid in code is text") {
  CHECK(ofForem("`{% link a %}` b") == "<p><code>{% link a %}</code> b</p>");
  CHECK(ofForem("``` \\n{% endif %}\\n```").find("{% endif %}") != std::string::npos);
  CHECK(ofForem("a ` b {% user c %}").find("https://dev.to/c") != std::string::npos);
}

TEST_CASE("a shortcode right after another is one") {
  CHECK(ofWordPress("<p>[vc_x]a[/vc_x][vc_y b='1']</p>") == "<p>a</p>");
}

TEST_CASE("parts of a page builder keep the words and pictures of their attributes") {
  CHECK(ofWordPress("[et_x src=&#8221;https://a.example/b.jpg&#8221; title=&#8221;A &amp; b&#8243; /]") ==
        R"(<img src="https://a.example/b.jpg" alt=""><p>A &amp; b</p>)");
  CHECK(ofWordPress(R"(<p>a</p>[vc_x image=\"12\" text=\"b\"])") == "<p>a</p><p>b</p>");
  CHECK(ofWordPress(R"(<p>a</p>[et_video src=\"https://a.example/\"])") == "<p>a</p>");
  CHECK(ofWordPress(R"(<p>a</p>[form title=\"b\"])") == "<p>a</p>");
  CHECK(ofWordPress("<p>a</p>[vc_x text=\u201db\u2033]") == "<p>a</p><p>b</p>");
}
