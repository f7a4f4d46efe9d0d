#include "markup/url.h"

#include <string>
#include <string_view>

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

namespace {

bool allows(std::string_view value, UrlUse use = UrlUse::kLink) {
  std::string out;
  return cleanUrl(value, use, "", out);
}

std::string cleaned(std::string_view value, std::string_view base = "") {
  std::string out;
  return cleanUrl(value, UrlUse::kLink, base, out) ? out : "refused";
}

}  // namespace

TEST_CASE("only schemes of the list pass") {
  CHECK(allows("https://example.org/"));
  CHECK(allows("HTTP://example.org/"));
  CHECK(allows("mailto:a@example.org"));
  CHECK_FALSE(allows("mailto:a@example.org", UrlUse::kMedia));
  CHECK_FALSE(allows("javascript:alert(1)"));
  CHECK_FALSE(allows("data:text/html,x"));
  CHECK_FALSE(allows("vbscript:x"));
  CHECK_FALSE(allows("blob:https://example.org/1"));
}

TEST_CASE("a scheme is looked for as a browser looks for it") {
  CHECK_FALSE(allows(" \x01\x1Fjavascript:alert(1)"));
  CHECK_FALSE(allows("java\nscr\tipt\r:alert(1)"));
  CHECK_FALSE(allows("JaVaScRiPt:alert(1)"));
  CHECK(allows("/javascript:alert(1)"));
  CHECK(allows("?javascript:alert(1)"));
  CHECK(allows("java script:alert(1)"));
}

TEST_CASE("what passes is cleaned") {
  CHECK(cleaned(" https://example.org/a\nb ") == "https://example.org/ab");
  CHECK(cleaned("a\x02"
                "b") == "a%02b");
  CHECK(cleaned("").empty());
}

TEST_CASE("references resolve as in RFC 3986, section 5.4") {
  const std::string_view base = "http://a/b/c/d;p?q";
  const auto resolved = [&](std::string_view reference) { return resolveUrl(reference, base); };
  CHECK(resolved("g") == "http://a/b/c/g");
  CHECK(resolved("./g") == "http://a/b/c/g");
  CHECK(resolved("g/") == "http://a/b/c/g/");
  CHECK(resolved("/g") == "http://a/g");
  CHECK(resolved("//g") == "http://g");
  CHECK(resolved("?y") == "http://a/b/c/d;p?y");
  CHECK(resolved("g?y#s") == "http://a/b/c/g?y#s");
  CHECK(resolved("#s") == "http://a/b/c/d;p?q#s");
  CHECK(resolved("") == "http://a/b/c/d;p?q");
  CHECK(resolved(".") == "http://a/b/c/");
  CHECK(resolved("..") == "http://a/b/");
  CHECK(resolved("../g") == "http://a/b/g");
  CHECK(resolved("../../g") == "http://a/g");
  CHECK(resolved("../../../g") == "http://a/g");
  CHECK(resolved("/./g") == "http://a/g");
  CHECK(resolved("/../g") == "http://a/g");
  CHECK(resolved("..g") == "http://a/b/c/..g");
  CHECK(resolved("./g/.") == "http://a/b/c/g/");
  CHECK(resolved("g/../h") == "http://a/b/c/h");
  CHECK(resolved("g;x=1/../y") == "http://a/b/c/y");
  CHECK(resolved("g:h") == "g:h");
}

TEST_CASE("a base resolves relative addresses and leaves fragments alone") {
  CHECK(cleaned("pic.jpg", "https://example.org/news/1") == "https://example.org/news/pic.jpg");
  CHECK(cleaned("#note", "https://example.org/news/1") == "#note");
  CHECK(cleaned("pic.jpg", "not absolute") == "pic.jpg");
}
