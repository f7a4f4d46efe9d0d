#include "markup/url.h"

#include <string>
#include <string_view>

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

namespace {

bool allows(std::string_view value, UrlUse use = UrlUse::kLink) {
  std::string out;
  return cleanUrl(value, use, {}, out);
}

std::string cleaned(std::string_view value, std::string_view base = "") {
  std::string out;
  UrlPolicy policy;
  policy.base = base;
  return cleanUrl(value, UrlUse::kLink, policy, out) ? out : "refused";
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

TEST_CASE("a base brings in no scheme that an address of its own may not have") {
  for (const char* const base : {"javascript://x/", "JavaScript://x/", "data://x/", "vbscript://x/",
                                 "http.://x/", "file:///x", "http://x\n/"}) {
    INFO(base);
    CHECK(cleaned("%0aalert(1)", base) == "%0aalert(1)");
    CHECK(cleaned("//host/%0aalert(1)", base) == "//host/%0aalert(1)");
  }
  UrlPolicy policy;
  policy.schemes = 0b0010;
  policy.base = "http://example.org/";
  std::string out;
  CHECK_FALSE(cleanUrl("a", UrlUse::kLink, policy, out));
}

TEST_CASE("a host is found where a browser finds it") {
  CHECK(urlHost("https://Example.org/a") == "example.org");
  CHECK(urlHost("https:\\/\\example.org:8080?x") == "example.org");
  CHECK(urlHost("http:example.org") == "example.org");
  CHECK(urlHost("//example.org#a@b") == "example.org");
  CHECK(urlHost("/\\example.org\\@b") == "example.org");
  CHECK(urlHost("https://a:b@c@example.org./") == "example.org");
  CHECK(urlHost("https://[::1]:80/") == "[::1]");
  CHECK(urlHost("/path//example.org").empty());
  CHECK(urlHost("mailto:a@example.org").empty());
}

TEST_CASE("a caller can leave out schemes and hosts") {
  std::string out;
  UrlPolicy policy;
  policy.schemes = 0b0010;
  CHECK(cleanUrl("https://a.example/", UrlUse::kLink, policy, out));
  CHECK_FALSE(cleanUrl("http://a.example/", UrlUse::kLink, policy, out));
  CHECK_FALSE(cleanUrl("mailto:a@a.example", UrlUse::kLink, policy, out));
  CHECK(cleanUrl("/a", UrlUse::kLink, policy, out));
  policy.hosts = "example.org";
  policy.droppedHosts = "other.example bad.example.org";
  const auto may = [&](std::string_view url) { return cleanUrl(url, UrlUse::kMedia, policy, out); };
  CHECK(may("https://example.org/"));
  CHECK(may("//www.EXAMPLE.org/"));
  CHECK(may("a/b"));
  CHECK_FALSE(may("https://notexample.org/"));
  CHECK_FALSE(may("https://example.org.evil.example/"));
  CHECK_FALSE(may("https://x.bad.example.org/"));
  CHECK_FALSE(may("https://example.org@evil.example/"));
  CHECK_FALSE(may("https://evil.example\\@example.org/"));
  // What a browser would decode first is not compared but refused.
  CHECK_FALSE(may("https://ex%61mple.org/"));
  CHECK_FALSE(may("https://b\u0430d.example.org/"));
  policy.base = "https://other.example/";
  CHECK_FALSE(may("a/b"));
}

TEST_CASE("pictures in the address only where they are allowed, only raster, only on img") {
  std::string out;
  UrlPolicy policy;
  constexpr std::string_view kPicture = "data:image/png;base64,iVBORw0K+/=";
  CHECK_FALSE(cleanUrl(kPicture, UrlUse::kImage, policy, out));
  policy.allowsDataImages = true;
  CHECK(cleanUrl(kPicture, UrlUse::kImage, policy, out));
  CHECK_FALSE(cleanUrl(kPicture, UrlUse::kMedia, policy, out));
  CHECK_FALSE(cleanUrl(kPicture, UrlUse::kLink, policy, out));
  CHECK_FALSE(cleanUrl("data:image/svg+xml;base64,AAAA", UrlUse::kImage, policy, out));
  CHECK_FALSE(cleanUrl("data:image/png,<svg>", UrlUse::kImage, policy, out));
  CHECK_FALSE(cleanUrl("data:image/png;base64,AA\"onload=x", UrlUse::kImage, policy, out));
}
