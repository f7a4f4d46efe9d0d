#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"
#include "formats/registry.h"

using namespace article_viewer;
using reading::Read;

TEST_CASE("a news article with every field") {
  const Read read(R"({"@context": "https://schema.org", "@type": "NewsArticle", "headline": " Headline ",
      "alternativeHeadline": "Alternative", "description": "Standfirst", "articleSection": {"name": "World", "url": "w"},
      "dateline": "LISBON", "sourceOrganization": "Agency", "publisher": {"name": "Paper"}, "author": "Ann",
      "datePublished": "2026-03-01T10:05:00+01:00", "dateModified": "2026-03-01", "inLanguage": "en", "dir": "ltr",
      "url": "https://a.example/1", "mainEntityOfPage": {"@id": "x"}, "shortUrl": "https://a.example/s",
      "image": "lead.jpg", "audio": {"contentUrl": "a.mp3"}, "articleBody": "Text", "footnotes": [{"marker": "*", "text": "n"}],
      "relatedLink": ["r"], "keywords": "one, two", "discussionUrl": "d", "commentCount": 12,
      "communityStandards": "rules", "timeRequired": "PT3M", "wordCount": "640"})");
  const Article& article = read.article;
  CHECK(read.format == "schema.org");
  CHECK(read.findings.empty());
  CHECK(article.headline == "Headline");
  CHECK(article.standfirst.text == "Standfirst");
  CHECK(at(article.sections, 0).name == "World");
  CHECK(article.dateline == "LISBON");
  CHECK(article.agency.name == "Agency");
  CHECK(at(article.authors, 0).name == "Ann");
  CHECK(article.datePublished == "2026-03-01T10:05:00+01:00");
  CHECK(article.dateModified == "2026-03-01");
  CHECK(article.language == "en");
  CHECK(article.direction == "ltr");
  CHECK(article.url == "https://a.example/1");
  CHECK(article.shortUrl == "https://a.example/s");
  CHECK(at(article.images, 0).url == "lead.jpg");
  CHECK(article.audio.url == "a.mp3");
  CHECK(article.bodyText.text == "Text");
  CHECK(at(article.footnotes, 0).marker == "*");
  CHECK(at(article.related, 0).url == "r");
  CHECK(article.tags.size() == 2);
  CHECK(article.discussionUrl == "d");
  CHECK(article.commentCount == 12);
  CHECK(article.communityStandards.url == "rules");
  CHECK(article.timeRequired == "PT3M");
  CHECK(article.wordCount == 640);
}

TEST_CASE("second names are used where the first is not there") {
  const Read read(R"({"@type": "Article", "name": "N", "abstract": "A", "creator": ["C"], "publisher": "P",
      "thumbnailUrl": "t.jpg", "dateCreated": "2020-01-01", "locationCreated": {"name": "Lisbon"}})");
  CHECK(read.article.headline == "N");
  CHECK(read.article.standfirst.text == "A");
  CHECK(at(read.article.authors, 0).name == "C");
  CHECK(read.article.agency.name == "P");
  CHECK(at(read.article.images, 0).url == "t.jpg");
  CHECK(read.article.datePublished == "2020-01-01");
  CHECK(read.article.dateline == "Lisbon");
  CHECK(Read(R"({"headline": "h", "alternativeHeadline": "second"})").article.standfirst.text == "second");
}

TEST_CASE("languages are tags or Language objects") {
  CHECK(
      Read(
          R"({"headline": "h", "inLanguage": {"@type": "Language", "name": "German", "alternateName": "de"}})")
          .article.language == "de");
  CHECK(Read(R"({"headline": "h", "inLanguage": ["fr", "en"]})").article.language == "fr");
}

TEST_CASE("the address comes from url, mainEntityOfPage or @id") {
  CHECK(Read(R"({"headline": "h", "mainEntityOfPage": "m"})").article.url == "m");
  CHECK(Read(R"({"headline": "h", "mainEntityOfPage": {"@type": "WebPage", "@id": "m"}})").article.url ==
        "m");
  CHECK(Read(R"({"headline": "h", "mainEntityOfPage": true, "@id": "https://a.example/"})").article.url ==
        "https://a.example/");
  CHECK(Read(R"({"headline": "h", "@id": "#local"})").article.url.empty());
  CHECK(Read(R"({"headline": "h", "mainEntityOfPage": true})").findings.empty());
}

TEST_CASE("a publisher is the agency only beside a dateline") {
  CHECK(Read(R"({"headline": "h", "publisher": {"name": "Paper"}})").article.agency.name.empty());
  CHECK(
      Read(R"({"headline": "h", "dateline": "Oslo", "publisher": {"name": "Paper"}})").article.agency.name ==
      "Paper");
  CHECK(Read(R"({"headline": "h", "sourceOrganization": "Agency", "publisher": "Paper", "dateline": "Oslo"})")
            .article.agency.name == "Agency");
}

TEST_CASE("a graph is followed through its references") {
  const Read read(
      R"({"@graph": [{"@type": "NewsArticle", "headline": "h", "dateline": "Oslo", "author": {"@id": "#a"},
      "publisher": {"@id": "#p"}, "image": {"@id": "#i"}}, {"@id": "#a", "@type": "Person", "name": "Ann"},
      {"@id": "#p", "name": "Paper", "logo": {"@id": "#i"}}, {"@id": "#i", "contentUrl": "i.jpg", "width": 100}]})");
  CHECK(at(read.article.authors, 0).name == "Ann");
  CHECK(read.article.agency.name == "Paper");
  CHECK(read.article.agency.logo == "i.jpg");
  CHECK(at(read.article.images, 0).width == 100);
}

TEST_CASE("the description of the page stands for that of an article without one") {
  const auto standfirst = [](const std::string& description) {
    return std::string(
        Read(R"({"@graph": [{"@type": "Article", "headline": "h", "mainEntityOfPage": {"@id": "#p"})" +
             description + R"(}, {"@type": "WebPage", "@id": "#p", "name": "n", "description": "p"}]})")
            .article.standfirst.text);
  };
  CHECK(standfirst("") == "p");
  CHECK(standfirst(R"(, "description": "a")") == "a");
}

TEST_CASE("every field of the wrong type is skipped and named, and the rest is shown") {
  const Read read(
      R"({"headline": "h", "description": 1, "articleSection": 1, "dateline": [], "publisher": 1, "author": 1,
      "datePublished": 1, "inLanguage": 1, "dir": 1, "url": 1, "image": 1, "audio": 1, "articleBody": 1, "footnotes": 1,
      "relatedLink": 1, "keywords": 1, "discussionUrl": 1, "commentCount": [], "communityStandards": 1,
      "timeRequired": 1, "wordCount": {}})");
  CHECK(read.article.headline == "h");
  for (const char* const key : {"description",  "articleSection",
                                "dateline",     "publisher",
                                "author",       "datePublished",
                                "inLanguage",   "dir",
                                "url",          "image",
                                "audio",        "articleBody",
                                "footnotes",    "relatedLink",
                                "keywords",     "discussionUrl",
                                "commentCount", "communityStandards",
                                "timeRequired", "wordCount"}) {
    INFO(read.findings);
    CHECK(read.findings.find(std::string("wrong-type /") + key + '\n') != std::string::npos);
  }
}
