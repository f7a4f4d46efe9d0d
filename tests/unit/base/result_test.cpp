#include "base/result.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "base/diagnostics.h"

using namespace article_viewer;

TEST_CASE("a Result holds its value or the Error in its place") {
  const Result<std::string> good(std::string("text"));
  REQUIRE(good.ok());
  CHECK(good.value() == "text");

  const Result<std::string> bad(Error{Code::kTooLarge, "The input is too large."});
  REQUIRE_FALSE(bad.ok());
  CHECK(bad.error().code == "too-large");
}

TEST_CASE("Diagnostics keep the first findings and count the rest") {
  Diagnostics findings(20);
  for (std::size_t i = 0; i < 23; ++i) {
    Diagnostic finding;
    finding.code = Code::kWrongType;
    findings.add(finding);
  }
  CHECK(findings.list().size() == 20);
  CHECK(findings.leftOut() == 3);
}
