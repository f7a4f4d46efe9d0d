#include "app/arguments.h"

#include <vector>

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

namespace {

Arguments read(std::initializer_list<const char*> words) {
  std::vector<std::string> texts(words.begin(), words.end());
  std::vector<char*> pointers;
  for (std::string& text : texts) pointers.push_back(text.data());
  return readArguments(pointers);
}

}  // namespace

TEST_CASE("a command with and without a file", "[app][arguments]") {
  CHECK(read({"render"}).command == Command::kRender);
  CHECK(read({"render"}).file == "-");
  CHECK_FALSE(read({"formats"}).hasFile);
  const Arguments arguments = read({"check", "a.json"});
  CHECK(arguments.command == Command::kCheck);
  CHECK(arguments.file == "a.json");
  CHECK(arguments.hasFile);
  CHECK(read({"tags", "-"}).hasFile);
}

TEST_CASE("options stand before or after the file, with = or a space", "[app][arguments]") {
  const Arguments arguments = read({"render", "--base", "https://example.org/", "a.json", "--heading-level=3",
                                    "--cloud", "none", "--id-prefix=x-"});
  CHECK(arguments.problem.empty());
  CHECK(arguments.file == "a.json");
  CHECK(arguments.options.sanitize.urls.base == "https://example.org/");
  CHECK(arguments.options.page.headingLevel == 3);
  CHECK(arguments.options.cloud == CloudForm::kNone);
  CHECK(arguments.options.sanitize.idPrefix == "x-");
}

TEST_CASE("help and version are asked for", "[app][arguments]") {
  CHECK(read({"--help"}).command == Command::kHelp);
  CHECK(read({"-h"}).command == Command::kHelp);
  CHECK(read({"render", "--help"}).command == Command::kHelp);
  CHECK(read({"--version"}).command == Command::kVersion);
}

TEST_CASE("what makes no sense is named", "[app][arguments]") {
  CHECK(read({}).problem == "no command");
  CHECK(read({"rendr"}).problem == "unknown command 'rendr'");
  CHECK(read({"render", "--bas", "x"}).problem == "unknown option '--bas'");
  CHECK(read({"render", "--base"}).problem == "no value for '--base'");
  CHECK(read({"render", "a", "b"}).problem == "one FILE at a time, but there is also 'b'");
  CHECK(read({"render", "--heading-level=0"}).problem == "--heading-level has to be a number from 1 to 6");
  CHECK(read({"render", "--heading-level", "12"}).problem ==
        "--heading-level has to be a number from 1 to 6");
  CHECK(read({"render", "--cloud=packed"}).problem == "--cloud has to be list or none");
  CHECK(read({"render", "--id-prefix="}).problem ==
        "--id-prefix has to be letters, digits, - and _ and to start with a letter");
}

TEST_CASE("--svg is two sides in pixels", "[app][arguments]") {
  const Arguments arguments = read({"tags", "--svg", "960x600"});
  CHECK(arguments.problem.empty());
  CHECK(arguments.svg.width == 960);
  CHECK(arguments.svg.height == 600);
  CHECK(read({"tags"}).svg.width == 0);
  for (const char* wrong :
       {"--svg=", "--svg=960", "--svg=960x", "--svg=x600", "--svg=960x600x1", "--svg=9e2x600", "--svg=15x600",
        "--svg=960x16385", "--svg=-960x600", "--svg=99999999999999x600"}) {
    CHECK_FALSE(read({"tags", wrong}).problem.empty());
  }
}
