#include "app/cloud_layout.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "app/cloud_request.h"

using namespace article_viewer;

namespace {

std::string layout(std::string_view request) {
  const Result<std::string> result = cloudLayoutJson(request);
  return result ? result.value() : std::string(codeName(result.error().code)) + ' ' + result.error().pointer;
}

std::string drawing(std::string_view request) {
  const Result<SafeSvg> result = cloudSvg(request, {});
  return result ? std::string(result.value().view()) : std::string(codeName(result.error().code));
}

}  // namespace

TEST_CASE("a layout is told as rows of numbers, heaviest first") {
  const std::string json = R"({"width":100,"height":50,"padding":0,"words":[)"
                           R"({"text":"b","weight":1,"width":1,"ascent":0.5,"descent":0.5},)"
                           R"({"text":"a","weight":4,"width":1,"ascent":0.5,"descent":0.5}]})";
  const std::string told = layout(json);
  CHECK(told.starts_with(R"({"words":[[1,50,25,)"));
  CHECK(told.find(",0],[0,") != std::string::npos);
}

TEST_CASE("no words are a layout, too") {
  CHECK(layout(R"({"width":100,"height":50,"words":[]})") == R"({"words":[]})");
}

TEST_CASE("what is wrong with a request is told with its place") {
  CHECK(layout(R"({"height":50,"words":[]})") == "bad-option /width");
  CHECK(layout(R"({"width":15,"height":50,"words":[]})") == "bad-option /width");
  CHECK(layout(R"({"width":100,"height":1e9,"words":[]})") == "bad-option /height");
  CHECK(layout(R"({"width":100,"height":"50","words":[]})") == "bad-option /height");
  CHECK(layout(R"({"width":100,"height":50})") == "bad-option /words");
  CHECK(layout(R"({"width":100,"height":50,"words":{}})") == "bad-option /words");
  CHECK(layout(R"({"width":100,"height":50,"words":["a"]})") == "bad-option /words/0");
  CHECK(layout(R"({"width":100,"height":50,"words":[{"text":"a"},{"text":7}]})") == "bad-option /words/1");
  CHECK(layout(R"({"width":100,"height":50,"words":[{"text":"a","weight":-1}]})") ==
        "bad-option /words/0/weight");
  CHECK(layout(R"({"width":100,"height":50,"words":[{"text":"a","ascent":"x"}]})") ==
        "bad-option /words/0/ascent");
  CHECK(layout(R"({"width":100,"height":50,"words":[],"scale":"cube"})") == "bad-option /scale");
  CHECK(layout(R"({"width":100,"height":50,"words":[],"padding":-1})") == "bad-option /padding");
  CHECK(layout(R"({"width":100,"height":50,"words":[],"rotate":2})") == "bad-option /rotate");
  CHECK(layout(R"({"width":100,"height":50,"words":[],"seed":1.5})") == "bad-option /seed");
  CHECK(layout(R"({"width":100,)") == "json-syntax /width");
  CHECK(layout("[]") == "bad-option /width");
}

TEST_CASE("more words than a cloud may have are refused, not dropped") {
  std::string json = R"({"width":100,"height":50,"words":[{"text":"a"})";
  for (int i = 0; i < 2000; ++i) json += R"(,{"text":"a"})";
  json += "]}";
  CHECK(layout(json) == "bad-option /words");
}

TEST_CASE("null stands for the default, and ink may lie on one side of the baseline") {
  CloudRequest request;
  const Error error = readCloudRequest(
      R"({"width":100,"height":50,"scale":null,"padding":null,"rotate":null,"seed":null,"words":[)"
      R"({"text":"—","weight":null,"width":null,"ascent":0.4,"descent":-0.3}]})",
      request);
  REQUIRE(error.code == Code::kNone);
  CHECK(request.options.scale == WeightScale::kSqrt);
  CHECK(request.options.padding == 2);
  CHECK(request.words[0].weight == 1);
  CHECK(request.words[0].extent.descent == -0.3);
  CHECK(request.words[0].extent.width > 0);
}

TEST_CASE("options of a request are read") {
  CloudRequest request;
  const Error error = readCloudRequest(
      R"({"width":100.5,"height":50,"scale":"rank","padding":0,"rotate":0.5,"seed":4294967295,"words":[)"
      R"({"text":"a\u00e4","weight":2.5,"url":"/a"}]})",
      request);
  REQUIRE(error.code == Code::kNone);
  CHECK(request.options.width == 100.5);
  CHECK(request.options.scale == WeightScale::kRank);
  CHECK(request.options.padding == 0);
  CHECK(request.options.rotate == 0.5);
  CHECK(request.options.seed == 4294967295);
  CHECK(request.words[0].text == "aä");
  CHECK(request.words[0].url == "/a");
}

TEST_CASE("a drawing has links in the order of the weights, and nothing that runs") {
  const std::string svg =
      drawing(R"({"width":200,"height":100,"words":[{"text":"sea","weight":2,"url":"javascript:x"},)"
              R"({"text":"</text><script>","weight":12,"url":"/tags/1?a&b"}]})");
  CHECK(svg.find("<script") == std::string::npos);
  CHECK(svg.find("javascript:") == std::string::npos);
  const std::size_t first =
      svg.find("<a href=\"/tags/1?a&amp;b\"><title>&lt;/text&gt;&lt;script&gt;, weight 12</title>");
  CHECK(first != std::string::npos);
  CHECK(svg.find("<a><title>sea, weight 2</title>") > first);
  CHECK(svg.ends_with("</text></a></svg>"));
}

TEST_CASE("drawing refuses what a layout refuses") { CHECK(drawing("{}") == "bad-option"); }
