// What a caller's narrowing of the policy does to content, and what a report says of it.
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "app/options.h"
#include "markup/sanitizer_report.h"

using namespace article_viewer;

namespace {

/// The HTML under the options' policy; and once more, which has to change nothing.
std::string sanitized(std::string_view html, const std::string& policy) {
  const Result<ViewOptions> options = readOptions(R"({"policy":)" + policy + "}");
  REQUIRE(options.ok());
  const std::string once(sanitizeHtml(options.value().sanitize, html).view());
  CHECK(sanitizeHtml(options.value().sanitize, once).view() == once);
  return once;
}

std::string problem(const std::string& policy) {
  const Result<ViewOptions> options = readOptions(R"({"policy":)" + policy + "}");
  return options ? "" : options.error().pointer + ": " + options.error().message;
}

std::vector<std::string> reported(std::string_view html, const std::string& policy = R"("article")") {
  Result<ViewOptions> options = readOptions(R"({"policy":)" + policy + "}");
  REQUIRE(options.ok());
  SanitizerReport report;
  options.value().sanitize.report = &report;
  static_cast<void>(sanitizeHtml(options.value().sanitize, html));
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < report.size(); ++i) {
    const DropEntry entry = report.entry(i);
    std::string line = std::to_string(entry.place - html.data());
    ((line += ' ') += reasonCode(entry.reason)) += ' ';
    line += entry.element;
    if (!entry.attribute.empty()) ((line += '[') += entry.attribute) += ']';
    lines.push_back((line += " in ") += entry.path);
  }
  return lines;
}

}  // namespace

TEST_CASE("strict leaves the markup of a line of text", "[markup]") {
  CHECK(sanitized("<h2>a</h2><p>b <b>c</b><img src=x><a href=/d>d</a></p><ul><li>e<li>f</ul>",
                  R"("strict")") == "a<p>b <b>c</b><a href=\"/d\">d</a></p>e f");
  CHECK(sanitized("<table><tr><td>a<td>b</table>", R"({"name":"strict"})") == "a b");
}

TEST_CASE("a caller drops elements and attributes, and their text stays", "[markup]") {
  CHECK(sanitized("<h1>a</h1>b<em>c</em><img src=x alt=d>", R"({"dropElements":["H1","em","img"]})") ==
        "a bc");
  CHECK(sanitized("<p id=a title=b lang=de>c", R"({"dropAttributes":["title","ID"]})") ==
        "<p lang=\"de\">c</p>");
  CHECK(sanitized("<img src=x>", R"({"dropAttributes":["referrerpolicy","loading","decoding"]})") ==
        "<img src=\"x\" alt=\"\">");
}

TEST_CASE("who drops an element drops what is written as it, too") {
  CHECK(sanitized("<tt>a</tt><code>b</code>", R"({"dropElements":["code"]})") == "ab");
  CHECK(sanitized("<main>a</main><div>b</div>", R"({"dropElements":["main"]})") == "a<div>b</div>");
}

TEST_CASE("links that leave the page get the target and the relations that the caller wants", "[markup]") {
  CHECK(sanitized("<a href=https://e.example/>a</a><a href=#b>b</a><a>c</a>",
                  R"({"linkTarget":"_blank","linkRel":"nofollow ugc"})") ==
        "<a href=\"https://e.example/\" target=\"_blank\" rel=\"nofollow ugc noopener\">a</a>"
        "<a href=\"#av-b\">b</a><a>c</a>");
  CHECK(sanitized("<a href=/x target=_top rel=opener>a</a>", R"({"linkRel":"external"})") ==
        "<a href=\"/x\" rel=\"external\">a</a>");
}

TEST_CASE("a frame becomes a link, that of a known host one that can load it", "[markup]") {
  const std::string youtube =
      "a<iframe width=560 height=x title=' A film ' src=https://www.youtube.com/embed/1 "
      "onload=x()>b</iframe>c";
  CHECK(sanitized(youtube, "null") ==
        "a <a data-width=\"560\" href=\"https://www.youtube.com/embed/1\" data-embed=\"www.youtube.com\">"
        "A film</a> c");
  CHECK(sanitized("<iframe src=//player.vimeo.com/1></iframe>", "null") ==
        "<a href=\"//player.vimeo.com/1\" data-embed=\"player.vimeo.com\">player.vimeo.com</a> ");
  const std::string link = "a <a href=\"https://www.youtube.com/embed/1\">A film</a> c";
  CHECK(sanitized(youtube, R"({"embedHosts":[]})") == link);
  CHECK(sanitized(youtube, R"({"embedHosts":["vimeo.com"]})") == link);
  CHECK(sanitized(youtube, R"({"dropHosts":["youtube.com"]})") == "ac");
  CHECK(sanitized(youtube, R"({"dropElements":["a"]})") == "ac");
  CHECK(sanitized(youtube, R"({"dropElements":["iframe"]})") == "ac");
  CHECK(sanitized(youtube, R"("strict")") == "ac");
  for (const char* const source :
       {"https://youtube.com.evil.example/", "https://youtube.com@evil.example/"}) {
    const std::string frame = std::string("<iframe src='") + source + "'></iframe>";
    CHECK(sanitized(frame, "null").find("data-embed") == std::string::npos);
  }
  CHECK(sanitized("<iframe src=https://ad.doubleclick.net/1></iframe>", "null").empty());
  for (const char* const source : {"javascript:alert(1)//youtube.com", "data:text/html,x", "/embed"}) {
    CHECK(sanitized(std::string("<iframe src='") + source + "'></iframe>", "null").empty());
  }
  CHECK(sanitized("<a data-embed=evil.example href=https://evil.example/>a</a>", "null") ==
        "<a href=\"https://evil.example/\">a</a>");
}

TEST_CASE("a policy that cannot be is refused with the place that says so", "[app]") {
  CHECK(problem("1") == "/policy: The option policy has to be a name or an object; it is a number.");
  CHECK(problem(R"("lax")") == "/policy: The option policy.name can be article or strict.");
  CHECK(problem(R"({"linkRel":1})") == "/policy/linkRel: The option policy.linkRel has to be a string.");
  CHECK(problem(R"({"hosts":"a.example"})") ==
        "/policy/hosts: The option policy.hosts has to be a list of strings.");
  CHECK(problem(R"({"hosts":[1]})").starts_with("/policy/hosts/0: "));
  CHECK(problem(R"({"hosts":[]})") == "/policy/hosts: The option policy.hosts has to hold a host name.");
  CHECK(problem(R"({"dataImages":"yes"})").starts_with("/policy/dataImages: "));
  CHECK(
      problem(R"({"dropElements":["p","blink"]})") ==
      "/policy/dropElements/1: The option policy.dropElements names an element that is never in the output.");
  CHECK(problem(R"({"dropAttributes":["onclick"]})").starts_with("/policy/dropAttributes/0: "));
  CHECK(problem(R"({"schemes":["https","javascript"]})") ==
        "/policy/schemes/1: The option policy.schemes can choose from http, https, mailto and tel.");
  CHECK(problem(R"({"hosts":["https://a.example"]})").starts_with("/policy/hosts/0: "));
  CHECK(problem(R"({"hosts":["a.example"],"dropHosts":["example"]})") ==
        "/policy/dropHosts: The option policy.dropHosts drops a host that policy.hosts allows.");
  CHECK(problem(R"({"dropElements":["img"],"dataImages":true})") ==
        "/policy/dataImages: The option policy.dataImages asks for pictures, but img is dropped.");
  CHECK(problem(R"({"dropElements":["a"],"linkTarget":"_blank"})").starts_with("/policy/linkTarget: "));
  CHECK(problem(R"({"linkTarget":"_parent"})").starts_with("/policy/linkTarget: "));
  CHECK(problem(R"({"linkRel":"opener"})").starts_with("/policy/linkRel: "));
  CHECK(problem(R"({"dropElements":["a"],"embedHosts":["a.example"]})").starts_with("/policy/embedHosts: "));
  CHECK(problem(R"({"name":"strict","embedHosts":["a.example"]})") ==
        "/policy/embedHosts: The option policy.embedHosts is about frames, but iframe is dropped.");
  CHECK(problem(R"({"name":"strict","dataImages":true})").starts_with("/policy/dataImages: "));
}

TEST_CASE("a report names everything that was dropped or changed, and where", "[markup]") {
  CHECK(reported("<p>fine <a href=\"/a\">a</a></p>").empty());
  CHECK(reported("<p>a<script>x</script><b onclick=y id=c>d</b>") ==
        std::vector<std::string>{"4 refused-element script in p", "22 unknown-attribute b[onclick] in p",
                                 "22 changed-value b[id] in p"});
  CHECK(reported("<!doctype html><!--x--><?pi?><center><blink>a<td>") ==
        std::vector<std::string>{"0 doctype  in ", "15 comment  in ", "23 processing-instruction  in ",
                                 "29 renamed-element center in ", "37 unknown-element blink in div",
                                 "45 misplaced-element td in div"});
  CHECK(reported("<a href=javascript:x><img alt=b><img src=c width=d>") ==
        std::vector<std::string>{"0 refused-address a[href] in ", "21 no-source img in a",
                                 "32 refused-value img[width] in a", "32 no-alternative img in a"});
  CHECK(reported("<h1 title=a>", R"({"dropElements":["h1"]})") ==
        std::vector<std::string>{"0 dropped-element h1 in "});
  CHECK(reported("<p title=a>", R"({"dropAttributes":["title"]})") ==
        std::vector<std::string>{"0 dropped-attribute p[title] in "});
  CHECK(reported("<iframe src=https://youtube.com/1>") == std::vector<std::string>{"0 frame iframe in "});
}

TEST_CASE("a long report is cut, and what is missing is counted", "[markup]") {
  SanitizerReport report;
  SanitizeOptions options;
  options.report = &report;
  std::string html;
  for (int i = 0; i < 1500; ++i) html += "<x>";
  static_cast<void>(sanitizeHtml(options, html));
  CHECK(report.size() == 1000);
  CHECK(report.omitted() == 500);
}
