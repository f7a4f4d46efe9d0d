#include "markup/tokenizer.h"

#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

namespace {

/// Writes tokens down as text: <name attribute=[value]>, </name>, (text), with runs of text joined.
class TokenRecord final : public MarkupSink {
 public:
  using MarkupSink::start;
  void start(std::string_view name, std::span<const Attribute> attributes) override {
    endText();
    ((record_ += '<') += name);
    for (const Attribute& attribute : attributes) {
      (((((record_ += ' ') += attribute.name) += "=[") += attribute.value) += ']');
    }
    record_ += '>';
  }
  void end(std::string_view name) override {
    endText();
    (((record_ += "</") += name) += '>');
  }
  void text(std::string_view text) override {
    if (!inText_) record_ += '(';
    inText_ = true;
    record_ += text;
  }
  std::string record() {
    endText();
    return record_;
  }

 private:
  void endText() {
    if (inText_) record_ += ')';
    inText_ = false;
  }
  std::string record_;
  bool inText_ = false;
};

std::string tokens(std::string_view html) {
  TokenRecord sink;
  HtmlTokenizer tokenizer(sink);
  tokenizer.feed(html);
  tokenizer.finish();
  return sink.record();
}

std::string tokensInPieces(std::string_view html, std::size_t size) {
  TokenRecord sink;
  HtmlTokenizer tokenizer(sink);
  for (std::size_t at = 0; at < html.size(); at += size) tokenizer.feed(html.substr(at, size));
  tokenizer.finish();
  return sink.record();
}

constexpr std::string_view kSamples[] = {
    "<p class=a ID='B&amp;C' title=\"x &lt; y\">one &amp; two</p>",
    "<a href=?a=1&copy=2&amp;b>&notit; &#x41; &#65</a>",
    "<!--a--b--!><!--><!---><!-- <!-- -->x<!doctype html \">\">y<?php echo ?>z</ x>w<!a>",
    "<script>a<!--<script>b</script>c--></script>d",
    "<script><!-- </script>e<style></styl></style >f",
    "<textarea>\n&lt;b></textarea><title>&amp;</title><xmp><b></xmp>",
    "a<br/>b<svg/>c<img alt=''/ src=x>d<p =x y = z>",
    "1 < 2 <3 </> <",
    "\r\nA\rB\nC<pre>\r\nD</pre>",
};

}  // namespace

TEST_CASE("tags, attributes and text") {
  CHECK(tokens(kSamples[0]) == "<p class=[a] id=[B&C] title=[x < y]>(one & two)</p>");
  CHECK(tokens(kSamples[1]) == "<a href=[?a=1&copy=2&b]>(\xC2\xACit; A A)</a>");
}

TEST_CASE("the first of two attributes counts") { CHECK(tokens("<p a=1 A=2 b>") == "<p a=[1] b=[]>"); }

TEST_CASE("comments, declarations and instructions are passed over") {
  CHECK(tokens("a<!-- b --!>c<!-->d<!--->e<!doctype x>f<?y?>g</ z>h<![CDATA[i]]>j") == "(acdefghj)");
}

TEST_CASE("script data has its own idea of an end") {
  CHECK(tokens("<script>a<!--<script>b</script>c--></script>d") ==
        "<script>(a<!--<script>b</script>c-->)</script>(d)");
  CHECK(tokens("<script>a<!--b</script>c") == "<script>(a<!--b)</script>(c)");
  CHECK(tokens("<style>a</stylex></STYLE >b") == "<style>(a</stylex>)</style>(b)");
}

TEST_CASE("RCDATA decodes references, RAWTEXT does not") {
  CHECK(tokens("<textarea>&lt;<b></textarea>") == "<textarea>(<<b>)</textarea>");
  CHECK(tokens("<xmp>&lt;<b></xmp>") == "<xmp>(&lt;<b>)</xmp>");
}

TEST_CASE("a newline right after pre is not content") {
  CHECK(tokens("<pre>\n\na") == "<pre>(\na)");
  CHECK(tokens("<pre><b>\na") == "<pre><b>(\na)");
}

TEST_CASE("newlines are normalized and NUL is dropped") {
  CHECK(tokens(std::string_view("a\r\nb\rc\0d", 8)) == "(a\nb\ncd)");
}

TEST_CASE("an unfinished tag is dropped, unfinished text is not") {
  CHECK(tokens("a<p title='b") == "(a)");
  CHECK(tokens("a &am") == "(a &am)");
  CHECK(tokens("a </") == "(a </)");
  CHECK(tokens("<script>a</scr") == "<script>(a</scr)</script>");
}

TEST_CASE("after finish() the tokenizer reads on") {
  TokenRecord sink;
  HtmlTokenizer tokenizer(sink);
  tokenizer.feed("<style>x");
  CHECK(tokenizer.openRawText() == "style");
  tokenizer.finish();
  CHECK(tokenizer.openRawText().empty());
  tokenizer.feed("<b>y");
  CHECK(sink.record() == "<style>(x)</style><b>(y)");
}

TEST_CASE("pieces of any size give the same tokens") {
  for (const std::string_view sample : kSamples) {
    const std::string whole = tokens(sample);
    for (std::size_t size = 1; size <= 7; ++size) {
      INFO(sample << " in pieces of " << size);
      CHECK(tokensInPieces(sample, size) == whole);
    }
  }
}

TEST_CASE("attributes beyond the cap are dropped, those before stay") {
  std::string html = "<p";
  for (int i = 0; i < 200; ++i) html += " a" + std::to_string(i) + "=v" + std::to_string(i);
  const std::string record = tokens(html + ">x");
  CHECK(record.find("a63=[v63]>(x)") != std::string::npos);
  CHECK(record.find("a64") == std::string::npos);
}

TEST_CASE("a CDATA section is text in svg and math, and a comment elsewhere", "[markup]") {
  CHECK(tokens("a<![CDATA[x</b>]]>y") == "(a]]>y)");
  CHECK(tokens("<svg><![CDATA[x</b>]]]>y</svg><![CDATA[z]]>") == "<svg>(x</b>]y)</svg>");
  CHECK(tokens("<math><p><![CDATA[x]]>") == "<math><p>");
  CHECK(tokens("<svg/><![CDATA[x]]>") == "<svg></svg>");
  CHECK(tokens("<svg><![CDATA[x]]") == "<svg>(x]])");
}

namespace {

constexpr std::string_view kOffsetsHtml = "a\r\n<b>\r<i x=\"\r\n\">&amp;</b><title><u></title><p>";

}  // namespace

TEST_CASE("a tag knows where it begins", "[markup]") {
  class Offsets final : public MarkupSink {
   public:
    using MarkupSink::start;
    HtmlTokenizer tokenizer{*this};
    std::vector<std::size_t> all;
    void start(std::string_view, std::span<const Attribute>) override { add(); }
    void end(std::string_view) override { add(); }
    void text(std::string_view) override {}
    void add() { all.push_back(static_cast<std::size_t>(tokenizer.tagPlace() - begin)); }

    const char* begin = kOffsetsHtml.data();
  };
  const std::string_view kHtml = kOffsetsHtml;
  for (const std::size_t size : {1U, 2U, 3U, 100U}) {
    Offsets sink;
    for (std::size_t at = 0; at < kHtml.size(); at += size) sink.tokenizer.feed(kHtml.substr(at, size));
    sink.tokenizer.finish();
    CHECK(sink.all == std::vector<std::size_t>{kHtml.find("<b>"), kHtml.find("<i"), kHtml.find("</b>"),
                                               kHtml.find("<title>"), kHtml.find("</title>"),
                                               kHtml.find("<p>")});
  }
}
