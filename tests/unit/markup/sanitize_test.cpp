#include "markup/sanitize.h"

#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

namespace {

std::string sanitized(std::string_view html) { return std::string(sanitizeHtml({}, html).view()); }

}  // namespace

TEST_CASE("what is not allowed goes, its text stays") {
  CHECK(sanitized("<p onclick=x style=y class=z>a<button>b</button></p>") == "<p>ab</p>");
  CHECK(sanitized("<blink>a</blink>") == "a");
  CHECK(sanitized("<center>a</center><tt>b</tt>") == "<div>a</div><code>b</code>");
}

TEST_CASE("code and foreign content go with all that is in them") {
  CHECK(sanitized("a<script>alert(1)</script><style>p{}</style><iframe src=x></iframe>b") == "ab");
  CHECK(sanitized("a<svg><style><img src=x onerror=alert(1)></style></svg>b") == "ab");
  CHECK(sanitized("a<svg/>b<math><mi>x</mi></math>c") == "abc");
  CHECK(sanitized("<svg>x<p>para") == "<p>para</p>");
}

TEST_CASE("addresses that may not stand go, links keep their text") {
  CHECK(sanitized("<a href='java&#10;script:alert(1)'>x</a>") == "<a>x</a>");
  CHECK(sanitized("<img src='javascript:x' alt='A picture'>") == "A picture");
  CHECK(sanitized("<img srcset='a.jpg 1x, javascript:x 2x, b.jpg 100w, c.jpg 9q'>") ==
        "<img srcset=\"a.jpg 1x, b.jpg 100w\" loading=\"lazy\" decoding=\"async\" "
        "referrerpolicy=\"no-referrer\" alt=\"\">");
}

TEST_CASE("pictures and frames that scripts would have loaded late are loaded") {
  const auto picture = [](std::string_view attributes) {
    return sanitized("<img alt=\"\" " + std::string(attributes) + ">");
  };
  const std::string kept = picture("src=\"a.jpg\"");
  CHECK(picture("data-src=\"a.jpg\"") == kept);
  CHECK(picture("data-lazy-src=\"a.jpg\" src=\"data:image/gif;base64,R0lGOD\"") == kept);
  CHECK(picture("data-original=\"b.jpg\" data-src=\"a.jpg\"") == kept);
  CHECK(picture("data-src=\"b.jpg\" src=\"a.jpg\"") == kept);
  CHECK(picture("data-srcset=\"a.jpg 2x\"") == picture("srcset=\"a.jpg 2x\""));
  CHECK(picture("data-src=\"javascript:alert(1)\"").empty());
  CHECK(sanitized("<video controls data-src=\"a.mp4\"></video>").find("a.mp4") == std::string::npos);

  const std::string frame = sanitized("<iframe src=\"https://player.vimeo.com/video/1\"></iframe>");
  CHECK(frame.find("https://player.vimeo.com/video/1") != std::string::npos);
  CHECK(sanitized("<iframe data-src=\"https://player.vimeo.com/video/1\" src=\"about:blank\"></iframe>") ==
        frame);
  CHECK(sanitized("<iframe src=\"https://player.vimeo.com/video/1\" data-src=\"b\"></iframe>") == frame);
}

TEST_CASE("a comma that control characters hid does not split a srcset") {
  CHECK(sanitized("<source srcset='\x1e,javascript:x, a.jpg 1x'>") == "<source srcset=\"a.jpg 1x\">");
  CHECK(sanitized("<source srcset='b.jpg,\x1e 2x, a.jpg 1x'>") == "<source srcset=\"a.jpg 1x\">");
}

TEST_CASE("names are prefixed once and stay linked") {
  const std::string once = sanitized("<p id=top><a href='#top'>x</a></p>");
  CHECK(once == "<p id=\"av-top\"><a href=\"#av-top\">x</a></p>");
  CHECK(sanitized(once) == once);
}

TEST_CASE("values are checked by kind") {
  CHECK(sanitized("<ol start=3 type='a b' reversed=yes><li>") ==
        "<ol start=\"3\" reversed=\"\"><li></li></ol>");
  CHECK(sanitized("<img src=a width='80px' height='50%'>") ==
        "<img src=\"a\" width=\"80\" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\" "
        "alt=\"\">");
  CHECK(sanitized("<code class='x language-c++ hljs'>") == "<code class=\"language-c++\"></code>");
  CHECK(sanitized("<p dir=RTL lang='de-AT'>") == "<p dir=\"rtl\" lang=\"de-AT\"></p>");
}

TEST_CASE("text and values are escaped") {
  CHECK(sanitized("a &lt;b&gt; &amp;amp; \"") == "a &lt;b&gt; &amp;amp; \"");
  CHECK(sanitized("<p title='\"<>&amp;'>") == "<p title=\"&quot;&lt;&gt;&amp;\"></p>");
  CHECK(sanitized("a\xC2\xA0") == "a\xC2\xA0");
}

TEST_CASE("no carriage return is written: browsers would write it so that the next one reads a newline") {
  CHECK(sanitized("<p title='a&#13;b&#13;&#10;c'>d&#13;\ne") == "<p title=\"a b\nc\">d \ne</p>");
  const std::string html(sanitize({}, [](Door& door) {
                           door.content().start("pre");
                           door.content().text("\r\na\r\nb");
                         }).view());
  CHECK(html == "<pre>\n\na\nb</pre>");
}

TEST_CASE("the furniture may say more than the content, and is a wall for it") {
  const std::string html(sanitize({}, [](Door& door) {
                           door.furniture().start("p", {{"part", "caption"}, {"onclick", "x"}});
                           door.content().start("p", {{"part", "headline"}});
                           door.content().text("a");
                           door.content().end("p");
                           door.content().start("div");
                           door.content().text("b");
                           door.content().start("b");
                           door.furniture().end("p");
                           door.furniture().text("c");
                         }).view());
  CHECK(html == "<p part=\"caption\">a b<b></b></p>c");
}

TEST_CASE("a heading of the furniture holds no heading: a parser would end it there") {
  const std::string html(sanitize({}, [](Door& door) {
                           door.furniture().start("h2");
                           door.content().text("a");
                           door.content().start("h3");
                           door.content().text("b");
                           door.content().end("h3");
                           door.content().start("div");
                           door.content().start("h3");
                           door.content().text("c");
                           door.furniture().end("h2");
                         }).view());
  CHECK(html == "<h2>a b<div><h3>c</h3></div></h2>");
}

TEST_CASE("a block of the furniture ends what the content left open") {
  const std::string html(sanitize({}, [](Door& door) {
                           door.furniture().start("div", {{"part", "body"}});
                           door.content().start("ul");
                           door.content().start("li");
                           door.content().start("svg");
                           door.content().text("hidden");
                           door.furniture().start("aside");
                           door.furniture().text("x");
                           door.furniture().end("aside");
                           door.furniture().end("div");
                         }).view());
  CHECK(html == "<div part=\"body\"><ul><li></li></ul><aside>x</aside></div>");
}

TEST_CASE("addresses of the furniture are checked too") {
  const std::string html(sanitize({}, [](Door& door) {
                           door.furniture().start("a", {{"href", "javascript:x"}, {"part", "tag"}});
                           door.furniture().text("<tag>");
                         }).view());
  CHECK(html == "<a part=\"tag\">&lt;tag&gt;</a>");
}

namespace {

class WordList final : public TextObserver {
 public:
  void text(std::string_view run) override { text_ += run; }
  void wordBreak() override { text_ += '|'; }
  std::string text_;
};

}  // namespace

TEST_CASE("an observer sees what a reader will see") {
  WordList words;
  (void)sanitize({}, [&](Door& door) {
    door.content().text("before");
    door.observe(&words);
    door.content().start("p");
    door.content().text("Bud");
    door.content().start("b");
    door.content().text("get");
    door.content().start("script");
    door.content().text("no");
    door.content().end("script");
    door.observe(nullptr);
    door.content().text("after");
  });
  CHECK(words.text_.find("Budget") != std::string::npos);
  CHECK(words.text_.find("no") == std::string::npos);
  CHECK(words.text_.find("before") == std::string::npos);
  CHECK(words.text_.find("after") == std::string::npos);
}

TEST_CASE("headings begin at the level that the page around has room for, and end at the sixth") {
  SanitizeOptions options;
  options.headingLevel = 3;
  const std::string_view html = "<h1>a</h1><h2>b</h2><h4>c</h4><h6>d</h6><hr><hgroup>e</hgroup>";
  CHECK(sanitizeHtml(options, html).view().starts_with("<h3>a</h3><h4>b</h4><h6>c</h6><h6>d</h6><hr>"));
  options.headingLevel = 6;
  CHECK(sanitizeHtml(options, "<h1>a</h1><h2>b</h2>").view() == "<h6>a</h6><h6>b</h6>");
}
