#include "formats/mapping.h"

#include <catch2/catch_test_macros.hpp>

#include "formats/reading.h"

using namespace article_viewer;
using reading::Document;

namespace {

/// The date that is read of a value, then what is found.
std::string date(std::string_view json, std::string_view zone = {}) {
  Document document(json);
  std::string_view out;
  readAnyDate(document.context(), document.root(), out, zone);
  return std::string(out) + document.findings();
}

std::string path(std::string_view json, const char* at) {
  const Document document(json);
  const JsonValue value = findPath(document.root(), at);
  return value.exists() ? std::string(value.raw()) : "none";
}

}  // namespace

TEST_CASE("paths lead through objects and arrays", "[mapping]") {
  CHECK(path(R"({"a": {"b": [{"c": 1}, {"c": 2}]}})", "a.b.1.c") == "2");
  CHECK(path(R"({"a": "x"})", "a") == "x");
  CHECK(path(R"({"a": "x"})", "a.b") == "none");
  CHECK(path(R"({"a": null})", "a") == "none");
  CHECK(path(R"([1])", "1") == "none");
  CHECK(path(R"({"0": "x"})", "0") == "x");
}

TEST_CASE("dates are read as systems write them", "[mapping]") {
  CHECK(date(R"("2018-04-05T06:00")") == "2018-04-05T06:00");
  CHECK(date(R"("2018-04-05T06:00")", "Z") == "2018-04-05T06:00Z");
  CHECK(date(R"("2018-04-05")", "Z") == "2018-04-05");
  CHECK(date(R"("2018-04-05T06:00+02:00")", "Z") == "2018-04-05T06:00+02:00");
  CHECK(date(R"("2017-11-03 03:01:00.000000")") == "2017-11-03 03:01:00.000000");
  CHECK(date(R"("2024-04-30 16:38:37 +02:00")") == "2024-04-30 16:38:37 +02:00");
  CHECK(date("0") == "bad-date \n");
  CHECK(date("951782400") == "2000-02-29T00:00:00Z");
  CHECK(date("951782400123") == "2000-02-29T00:00:00Z");
  CHECK(date(R"("1767225599")") == "2025-12-31T23:59:59Z");
  CHECK(date(R"("20260301")") == "20260301");
  CHECK(date(R"("Sat, 06 Jan 2018 08:00:00 +0100")") == "2018-01-06T08:00:00+0100");
  CHECK(date(R"("6 Jan 2018 08:00:00 GMT")") == "2018-01-06T08:00:00Z");
}

TEST_CASE("what is no date is left out", "[mapping]") {
  for (const char* const text : {R"("Invalid Date")", R"("Sat, 36 Jan 2018 08:00:00 GMT")", R"("x 2 Jan")",
                                 R"("01 JanFeb 2018 08:00:00")"}) {
    CHECK(date(text) == "bad-date \n");
  }
  CHECK(date("99999999999999999").find("bad-date") != std::string::npos);
  CHECK(date("{}").empty());
  CHECK(date(R"(" ")").empty());
}

TEST_CASE("fields are read by a table, the first that has a text wins", "[mapping]") {
  constexpr FieldRow kRows[] = {
      {"empty", FieldKind::kText, &Article::headline},
      {"title.rendered", FieldKind::kText, &Article::headline},
      {"name", FieldKind::kText, &Article::headline},
      {"link", FieldKind::kUrl, &Article::url},
      {"date", FieldKind::kDate, &Article::datePublished},
  };
  Document document(
      R"({"empty": " ", "title": {"rendered": " a "}, "name": "b", "link": {"url": "c"}, "date": 951782400})");
  Article article;
  readFields(kRows, document.root(), document.context(), article);
  CHECK(article.headline == "a");
  CHECK(article.url == "c");
  CHECK(article.datePublished == "2000-02-29T00:00:00Z");
}

TEST_CASE("numbers may be texts", "[mapping]") {
  const auto number = [](std::string_view json) { return numberOf(Document(json).root()); };
  CHECK(number("7") == 7);
  CHECK(number(R"("750")") == 750);
  CHECK(number("-1") == 0);
  CHECK(number(R"("x")") == 0);
  CHECK(number("1e300") == 0);
  CHECK(isTrue(Document("true").root()));
  CHECK(isTrue(Document(R"("true")").root()));
  CHECK_FALSE(isTrue(Document("false").root()));
}
