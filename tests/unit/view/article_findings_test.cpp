#include "view/article_findings.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "markup/sanitizer_report.h"
#include "view/make_view.h"

using namespace article_viewer;

namespace {

/// What is found, each as "LINE:COLUMN CODE POINTER" on a line. Every finding is to stand where the text has
/// a
/// `^` under it, which the test counts by itself.
std::string findings(std::string_view json, Limits limits = {}) {
  ViewOptions options;
  options.sanitize.limits = limits;
  SanitizerReport report(SanitizerReport::Detail::kKinds);
  options.sanitize.report = &report;
  Diagnostics diagnostics;
  const Result<View> view = makeView(json, options, diagnostics);
  REQUIRE(view.ok());
  std::string lines;
  for (const Diagnostic& finding : diagnostics.list()) {
    CHECK_FALSE(finding.message.empty());
    lines += std::to_string(finding.line) + ':' + std::to_string(finding.column) + ' ';
    lines += codeName(finding.code);
    lines += ' ' + finding.pointer + '\n';
  }
  return lines;
}

/// The same for a body in this format, each as "OFFSET CODE"; offsets count from the first byte of its text.
std::string inBody(std::string_view format, std::string_view escapedText) {
  std::string json = R"({"headline": "h", "encodingFormat": "text/)";
  json.append(format).append("\", \"articleBody\": \"");
  const std::size_t start = json.size();
  json.append(escapedText).append("\"}");
  std::string lines = findings(json);
  std::string out;
  while (!lines.empty()) {
    const std::size_t colon = lines.find(':');
    const std::size_t space = lines.find(' ');
    const std::size_t end = lines.find('\n');
    const int column = std::stoi(lines.substr(colon + 1, space));
    const std::size_t pointer = lines.find(" /");
    out += std::to_string(column - static_cast<int>(start) - 1) + lines.substr(space, pointer - space) + '\n';
    lines.erase(0, end + 1);
  }
  return out;
}

}  // namespace

TEST_CASE("pictures without a text are told, decoration is not", "[view][findings]") {
  CHECK(findings(R"({"headline": "h", "image": "a.png"})") == "1:28 missing-alt /image\n");
  CHECK(findings(R"({"headline": "h", "image": {"url": "a.png", "alt": ""}})").empty());
  CHECK(findings(R"({"headline": "h", "image": {"url": "a.png", "alt": "x"}})").empty());
  CHECK(findings(R"({"body": [{"type": "image", "url": "a.png"}]})") == "1:36 missing-alt /body/0/url\n");
}

TEST_CASE("the picture of a card needs no text beside its headline", "[view][findings]") {
  CHECK(
      findings(R"({"body": [{"type": "readMore", "headline": "h", "url": "a", "image": "a.png"}]})").empty());
}

TEST_CASE("languages that do not exist are told", "[view][findings]") {
  CHECK(findings(R"({"headline": "h", "inLanguage": "english"})") == "1:33 unknown-language /inLanguage\n");
  CHECK(findings(R"({"headline": "h", "inLanguage": "xx"})") == "1:33 unknown-language /inLanguage\n");
  for (const char* language : {"en", "pt_BR", "zh-Hant-TW", "gsw", "iw", "x-private"}) {
    CHECK(findings(std::string(R"({"headline": "h", "inLanguage": ")") + language + "\"}").empty());
  }
  CHECK(findings(R"({"body": [{"type": "paragraph", "text": "t", "lang": "q"}]})") ==
        "1:54 unknown-language /body/0/lang\n");
}

TEST_CASE("ids and markers that are used twice are told at the second place", "[view][findings]") {
  CHECK(
      findings(
          "{\"body\": [{\"type\": \"divider\", \"id\": \"a\"},\n{\"type\": \"divider\", \"id\": \"a\"}]}") ==
      "2:27 duplicate-id /body/1/id\n");
  CHECK(
      findings(
          R"({"articleBody": "x[1]", "footnotes": [{"marker": "1", "text": "a"}, {"marker": "1", "text": "b"}]})") ==
      "1:80 duplicate-id /footnotes/1/marker\n1:93 note-without-marker /footnotes/1/text\n");
}

TEST_CASE("addresses that may not stand are told where they are", "[view][findings]") {
  CHECK(
      findings(
          R"({"headline": "h", "url": "javascript:x", "keywords": [{"name": "k", "url": "vbscript:y"}]})") ==
      "1:26 refused-url /url\n1:76 refused-url /keywords/0/url\n");
  CHECK(findings(R"({"body": [{"type": "readMore", "headline": "h", "url": "javascript:x"}]})") ==
        "1:56 refused-url /body/0/url\n");
}

TEST_CASE("dropped markup is told once a kind, where it begins", "[view][findings]") {
  CHECK(inBody("html", "a<font>b</font><script>c</script><font>d") ==
        "1 markup-removed\n15 markup-removed\n");
  CHECK(inBody("html", "\\u00e9\\n<b onclick=x><i onclick=y>") == "8 markup-removed\n");
  CHECK(inBody("html", "<p>a</p><a href=javascript:x>1</a><a href=javascript:x>2</a>") ==
        "8 refused-url\n34 refused-url\n");
  CHECK(inBody("html", "<!-- x --><B ID=x>b</B>").empty());
}

TEST_CASE("places in Markdown are those of the source, whatever is taken out of it", "[view][findings]") {
  CHECK(inBody("markdown", "a <font>b</font>\\n\\n- <u>c</u>\\n- <blink>d") ==
        "2 markup-removed\n34 markup-removed\n");
  CHECK(inBody("markdown", "a[^1] [x](javascript:y)\\n\\n[^1]: note\\n\\n<font>z") ==
        "10 refused-url\n41 markup-removed\n");
  CHECK(inBody("markdown", "![](a.png)") == "4 missing-alt\n");
  CHECK(inBody("markdown", "|a||b|\\n|-|-|-|\\n|<font>c||d|") == "18 markup-removed\n");
}

TEST_CASE("markers without a note are told, text that only looks like one is not", "[view][findings]") {
  CHECK(inBody("markdown", "a[^1] b[^2]\\n\\n[^1]: note") == "7 marker-without-note\n");
  CHECK(inBody("plain", "a* b\u2020 5 * 3 *c d") == "1 marker-without-note\n4 marker-without-note\n");
  CHECK(inBody("html", "<p>a[^x]</p><code>b[^y]</code>") == "4 marker-without-note\n");
  CHECK(inBody("markdown", "`a[^1]` *b* **c** [^ ] [^x y]").empty());
}

TEST_CASE("notes that no text refers to are told", "[view][findings]") {
  CHECK(findings(R"({"articleBody": "x", "footnotes": [{"marker": "1", "text": "a"}]})") ==
        "1:60 note-without-marker /footnotes/0/text\n");
  CHECK(findings(R"({"articleBody": "x[1]", "footnotes": [{"marker": "1", "text": "a"}]})").empty());
}

TEST_CASE("what lies beyond a limit is cut, and the article up to there is shown", "[view][findings]") {
  Limits limits;
  limits.words = 3;
  CHECK(findings(R"({"articleBody": "one two\n\nthree four\n\nfive"})", limits) ==
        "1:29 text-cut /articleBody\n");
  limits = {};
  limits.blocks = 1;
  CHECK(findings(R"({"body": ["a", "b", "c"]})", limits) == "1:16 too-many /body/1\n");
  limits = {};
  limits.attributes = 1;
  CHECK(findings(R"({"encodingFormat": "text/html", "articleBody": "<p><b id=a lang=en>b</b>"})", limits) ==
        "1:52 too-many /articleBody\n");
}

TEST_CASE("an output that grows beyond its limit is cut", "[view][findings]") {
  std::string body = "a <b><i><u><s>";
  for (int i = 0; i < 60000; ++i) body += "<p>b";
  Limits limits;
  limits.outputGrowth = 1;
  const std::string found =
      findings(R"({"encodingFormat": "text/html", "articleBody": ")" + body + "\"}", limits);
  CHECK(found.find("text-cut /articleBody\n") != std::string::npos);
}
