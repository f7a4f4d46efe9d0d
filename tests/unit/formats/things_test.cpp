#include "formats/things.h"

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"

using namespace article_viewer;
using reading::Document;

TEST_CASE("people are strings, objects, or lists of them") {
  Document document(
      R"({"author": ["Ann ", {"name": "Ben", "url": "u", "image": {"url": "i"}, "jobTitle": "editor"},
      {"@type": "Person", "name": ""}, null, {"@value": "Cem"}]})");
  List<Person> people;
  readPersons(document.object(), "author", people);
  REQUIRE(people.size() == 3);
  CHECK(people[0].name == "Ann");
  CHECK(people[1].name == "Ben");
  CHECK(people[1].url == "u");
  CHECK(people[1].image == "i");
  CHECK(people[1].jobTitle == "editor");
  CHECK(people[2].name == "Cem");
  CHECK(document.findings().empty());
}

TEST_CASE("one wrong person does not spoil the others") {
  Document document(R"({"author": [5, "Ann", {"name": 6}]})");
  List<Person> people;
  readPersons(document.object(), "author", people);
  REQUIRE(people.size() == 1);
  CHECK(people[0].name == "Ann");
  CHECK(document.findings() == "wrong-type /author/0\nwrong-type /author/2/name\n");
}

TEST_CASE("a person may stand elsewhere in the document") {
  Document document(R"({"author": {"@id": "#ann", "name": "A. Nother"},
      "about": {"@id": "#ann", "@type": "Person", "name": "Ann", "url": "u"}})");
  List<Person> people;
  readPersons(document.object(), "author", people);
  REQUIRE(people.size() == 1);
  CHECK(people[0].name == "A. Nother");
  CHECK(people[0].url == "u");
}

TEST_CASE("an organization is a string or an object") {
  Document document(
      R"({"a": "Agency", "b": [{"name": "Paper", "url": "u", "logo": {"@type": "ImageObject", "url": "l"}}], "c": 4})");
  Organization a;
  readOrganization(document.object(), "a", a);
  CHECK(a.name == "Agency");
  Organization b;
  readOrganization(document.object(), "b", b);
  CHECK(b.name == "Paper");
  CHECK(b.url == "u");
  CHECK(b.logo == "l");
  CHECK(document.findings().empty());
  Organization c;
  readOrganization(document.object(), "c", c);
  CHECK(c.name.empty());
  CHECK(document.findings() == "wrong-type /c\n");
}

TEST_CASE("images in all shapes") {
  Document document(R"({"image": ["a.jpg", {"contentUrl": "b.jpg", "width": "1200", "height": {"value": 630},
      "caption": "C", "creditText": "P", "alt": "A", "srcset": "b.jpg 1x", "sizes": "50vw"}, {"caption": "no address"},
      {"@id": "#c"}], "x": {"@id": "#c", "url": "c.jpg", "width": 10}})");
  List<Image> images;
  readImages(document.object(), "image", images);
  REQUIRE(images.size() == 3);
  CHECK(images[0].url == "a.jpg");
  CHECK(images[1].url == "b.jpg");
  CHECK(images[1].width == 1200);
  CHECK(images[1].height == 630);
  CHECK(images[1].caption.text == "C");
  CHECK(images[1].credit == "P");
  CHECK(images[1].alt == "A");
  CHECK(images[1].srcset == "b.jpg 1x");
  CHECK(images[1].sizes == "50vw");
  CHECK(images[2].url == "c.jpg");
  CHECK(images[2].width == 10);
  CHECK(document.findings().empty());
}

TEST_CASE("sections and links") {
  Document document(R"({"s": ["World", {"name": "Travel", "url": "t"}, ""], "l": "rules.html",
      "m": {"name": "Rules", "url": "r"}})");
  List<Link> sections;
  readSections(document.object(), "s", sections);
  REQUIRE(sections.size() == 2);
  CHECK(sections[0].name == "World");
  CHECK(sections[1].url == "t");
  Link plain;
  readLink(document.object(), "l", plain);
  CHECK(plain.url == "rules.html");
  CHECK(plain.name.empty());
  Link named;
  readLink(document.object(), "m", named);
  CHECK(named.name == "Rules");
  CHECK(named.url == "r");
}

TEST_CASE("audio: a file, a live stream, the first with an address") {
  const auto read = [](const char* value) {
    Document document(std::string("{\"audio\": ") + value + "}");
    Audio audio;
    readAudio(document.object(), "audio", audio);
    CHECK(document.findings().empty());
    return audio;
  };
  CHECK(read(R"("a.mp3")").url == "a.mp3");
  CHECK_FALSE(read(R"("a.mp3")").live);
  CHECK(read(R"({"contentUrl": "a.mp3", "url": "page", "name": "N", "duration": "PT4M"})").url == "a.mp3");
  CHECK(read(R"({"contentUrl": "a.mp3", "duration": "PT4M"})").duration == "PT4M");
  CHECK(read(R"({"@type": "BroadcastService", "url": "live"})").live);
  CHECK(read(R"({"@type": "AudioObject", "isLiveBroadcast": true, "url": "live"})").live);
  const Audio second = read(R"([{"name": "without"}, {"url": "b.mp3"}])");
  CHECK(second.url == "b.mp3");
  CHECK(second.name.empty());
}

TEST_CASE("related links") {
  Document document(
      R"({"relatedLink": ["u1", {"headline": "H", "url": "u2", "image": "i", "datePublished": "2026-01-02"},
      {"name": "N", "@id": "u3"}, {}]})");
  List<RelatedLink> links;
  readRelatedLinks(document.object(), "relatedLink", links);
  REQUIRE(links.size() == 3);
  CHECK(links[0].url == "u1");
  CHECK(links[1].headline == "H");
  CHECK(links[1].image == "i");
  CHECK(links[1].datePublished == "2026-01-02");
  CHECK(links[2].headline == "N");
  CHECK(links[2].url == "u3");
}

TEST_CASE("footnotes need a text") {
  Document document(R"({"footnotes": [{"marker": "*", "text": "Note"}, {"marker": "x"}, "bare",
      {"marker": "1", "text": "**n**", "format": "markdown"}]})");
  List<Footnote> notes;
  readFootnotes(document.object(), "footnotes", notes);
  REQUIRE(notes.size() == 2);
  CHECK(notes[0].marker == "*");
  CHECK(notes[0].text.text == "Note");
  CHECK(notes[1].text.format == TextFormat::kMarkdown);
  CHECK(document.findings() == "wrong-type /footnotes/2\n");
}
