#include "formats/spelling.h"

#include <string>

#include "formats/field_names.h"
#include "formats/reading.h"

using namespace article_viewer;
using reading::Read;

namespace {

std::string findings(const std::string& members) {
  return Read("{\"headline\": \"A\", " + members + "}").findings;
}

/// The hint of the only finding.
std::string hintFor(const std::string& members) {
  Diagnostics diagnostics;
  const std::string json = "{\"articleBody\": \"A\", " + members + "}";
  const Result<ReadArticle> read = readArticle(json, diagnostics);
  REQUIRE(read.ok());
  REQUIRE(diagnostics.list().size() == 1);
  return diagnostics.list()[0].hint;
}

}  // namespace

TEST_CASE("a name is nearly another one", "[formats][spelling]") {
  for (const char* const written : {"headlnie", "headlin", "headlines", "haedline", "Headline", "HEADLINE",
                                    "head_line", "head-line", "headlime"}) {
    INFO(written);
    CHECK(isNearly(written, "headline"));
  }
  CHECK(isNearly("datePulbishd", "datePublished"));
  CHECK(isNearly("date_published", "datePublished"));
  CHECK(isNearly("publish_date", "datePublished"));
  CHECK(isNearly("modifiedDate", "dateModified"));
  CHECK(isNearly("ALT", "alt"));
}

TEST_CASE("a name is not nearly another one", "[formats][spelling]") {
  CHECK_FALSE(isNearly("haedlnie", "headline"));  // two slips in eight letters
  CHECK_FALSE(isNearly("game", "name"));          // one in four
  CHECK_FALSE(isNearly("act", "alt"));
  CHECK_FALSE(isNearly("publishedAt", "datePublished"));
  CHECK_FALSE(isNearly("video", "audio"));
  CHECK_FALSE(isNearly("", "alt"));
  CHECK_FALSE(isNearly(std::string(500, 'h'), "headline"));
}

TEST_CASE("misspelled fields are found where they stand", "[formats][spelling]") {
  CHECK(findings(R"("authro": "B")") == "misspelled-field /authro\n");
  CHECK(findings(R"("author": {"naem": "B", "Name": "C"})") == "misspelled-field /author/Name\n");
  CHECK(findings(R"("image": [{"url": "a", "captoin": "C"}])") == "misspelled-field /image/0/captoin\n");
  CHECK(findings(R"("keywords": [{"name": "a", "wieght": 7}])") == "misspelled-field /keywords/0/wieght\n");
  CHECK(findings(R"("footnotes": [{"markr": "*", "text": "n"}])") == "misspelled-field /footnotes/0/markr\n");
  CHECK(findings(R"("relatedLink": [{"URL": "a", "name": "b"}])") == "misspelled-field /relatedLink/0/URL\n");
  CHECK(findings(R"("body": [{"type": "heading", "text": "a", "levle": 2}])") ==
        "misspelled-field /body/0/levle\n");
  CHECK(findings(R"("body": [{"type": "gallery", "images": [{"url": "a", "Alt": "b"}]}])") ==
        "misspelled-field /body/0/images/0/Alt\n");
}

TEST_CASE("a hint says what is meant", "[formats][spelling]") {
  CHECK(hintFor(R"("headlnie": "A")") == "Did you mean \"headline\"?");
  CHECK(hintFor(R"("publish_date": "2026-03-01")") == "Did you mean \"datePublished\"?");
  CHECK(hintFor(R"("body": [{"type": "headlnig", "text": "a"}])").empty());
  CHECK(hintFor(R"("body": [{"type": "headnig", "text": "a"}])") == "Did you mean \"heading\"?");
  CHECK(hintFor(R"("body": [{"type": "read_more", "headline": "a"}])") == "Did you mean \"readMore\"?");
}

TEST_CASE("what is known, private or not missing is no misspelling", "[formats][spelling]") {
  CHECK(findings(R"("Headline": "B")").empty());             // headline is there
  CHECK(findings(R"("images": ["a"], "size": 3)").empty());  // other fields
  CHECK(findings(R"("_author": 1, "@Author": 2, "": 3, "2author": 4)").empty());
  CHECK(findings(R"("video": 1, "copyrightHolder": {"Name": "x"}, "publishedAt": "x")").empty());
  CHECK(findings(R"("author": {"headlnie": "not a field of persons at all", "name": "x"})") ==
        "misspelled-field /author/headlnie\n");  // but of related links, which are things as well
}

TEST_CASE("no field that is read is told to be another one", "[formats][spelling]") {
  for (const FieldName& field : kFieldNames) {
    INFO(field.name);
    const std::string content = field.name == "headline" ? "articleBody" : "headline";
    CHECK(Read("{\"" + std::string(field.name) + "\": null, \"" + content + "\": \"A\"}").findings.empty());
  }
}
