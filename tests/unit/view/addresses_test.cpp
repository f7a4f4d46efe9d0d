#include "view/addresses.h"

#include <catch2/catch_test_macros.hpp>

#include "support/model.h"

using namespace article_viewer;

TEST_CASE("addresses that the door refuses are emptied everywhere", "[view]") {
  Article article;
  const std::string bad = " JaVa\nScript:alert(1)";
  assign(article.sections, {{"S", bad}});
  assign(article.authors, {{"A", bad, "", ""}});
  assign(article.related, {{"R", bad, "", ""}});
  assign(article.tags, {{"T", bad, -1}});
  article.url = article.shortUrl = article.discussionUrl = article.communityStandards.url = bad;
  article.audio.url = bad;
  Diagnostics diagnostics;
  dropRefusedAddresses(article, {}, diagnostics);
  CHECK(article.sections[0].url.empty());
  CHECK(article.authors[0].url.empty());
  CHECK(article.related[0].url.empty());
  CHECK(article.tags[0].url.empty());
  CHECK(article.url.empty());
  CHECK(article.shortUrl.empty());
  CHECK(article.discussionUrl.empty());
  CHECK(article.communityStandards.url.empty());
  CHECK(article.audio.url.empty());
  CHECK(article.sections[0].name == "S");
  REQUIRE(diagnostics.list().size() == 9);
  for (const Diagnostic& finding : diagnostics.list()) {
    CHECK(finding.code == "refused-url");
    CHECK(finding.place == bad.data());
  }
}

TEST_CASE("good addresses stay as they were written", "[view]") {
  Article article;
  assign(article.related, {{"", "https://example.org/ä?b=c#d", "", ""},
                           {"", "../a", "", ""},
                           {"", "#x", "", ""},
                           {"", "mailto:a@example.org", "", ""}});
  Diagnostics diagnostics;
  dropRefusedAddresses(article, {}, diagnostics);
  CHECK(article.related[0].url == "https://example.org/ä?b=c#d");
  CHECK(article.related[1].url == "../a");
  CHECK(article.related[2].url == "#x");
  CHECK(article.related[3].url == "mailto:a@example.org");
  CHECK(diagnostics.list().empty());
}

TEST_CASE("pictures and sound need an address to load from", "[view]") {
  Article article;
  assign(article.images, {{}, {}, {}, {}});
  article.images[0].url = "data:image/svg+xml,x";
  article.images[1].url = "a.jpg";
  article.images[2].url = "mailto:a@example.org";
  article.images[3].url = "b.jpg";
  article.audio.url = "mailto:a@example.org";
  Diagnostics diagnostics;
  dropRefusedAddresses(article, {}, diagnostics);
  CHECK(article.images[0].url.empty());
  CHECK(article.images[1].url == "a.jpg");
  CHECK(article.images[2].url.empty());
  CHECK(article.images[3].url == "b.jpg");
  CHECK(article.audio.url.empty());
}

TEST_CASE("a base that is no place on the web is passed over, and told of once", "[view]") {
  const std::string bad = "javascript://x/";
  Article article;
  article.base = bad;
  Diagnostics diagnostics;
  dropRefusedAddresses(article, {}, diagnostics);
  CHECK(article.base.empty());
  CHECK(diagnostics.list().size() == 1);
  article.base = article.url = bad;
  dropRefusedAddresses(article, {}, diagnostics);
  CHECK(article.base.empty());
  CHECK(diagnostics.list().size() == 2);
}
