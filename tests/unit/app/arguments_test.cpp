#include "app/arguments.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch_test_macros.hpp>

using namespace article_viewer;

namespace {

Arguments read(std::initializer_list<const char*> words) {
  static std::deque<std::string> texts;  // as with main(), words last as long as the program
  std::vector<char*> pointers;
  for (const char* const word : words) pointers.push_back(texts.emplace_back(word).data());
  return readArguments(pointers);
}

}  // namespace

TEST_CASE("a command with and without a file", "[app][arguments]") {
  CHECK(read({"render"}).command == Command::kRender);
  CHECK(read({"render"}).files.empty());
  const Arguments arguments = read({"check", "a.json"});
  CHECK(arguments.command == Command::kCheck);
  CHECK(arguments.files == std::vector<std::string_view>{"a.json"});
  CHECK(read({"tags", "-"}).files == std::vector<std::string_view>{"-"});
}

TEST_CASE("options stand before or after the file, with = or a space", "[app][arguments]") {
  const Arguments arguments = read({"render", "--base", "https://example.org/", "a.json", "--heading-level=3",
                                    "--cloud", "none", "--id-prefix=x-"});
  CHECK(arguments.problem.empty());
  CHECK(arguments.files == std::vector<std::string_view>{"a.json"});
  CHECK(arguments.options.sanitize.urls.base == "https://example.org/");
  CHECK(arguments.options.sanitize.headingLevel == 3);
  CHECK(arguments.options.cloud == CloudForm::kNone);
  CHECK(arguments.options.sanitize.idPrefix == "x-");
}

TEST_CASE("the format and the item are chosen", "[app][arguments]") {
  const Arguments arguments = read({"render", "--format", "schema.org", "--item=12"});
  CHECK(arguments.options.read.format == "schema.org");
  CHECK(arguments.options.read.item == 12);
  CHECK(read({"render", "--format=none-such"}).problem.starts_with("--format has to be one of"));
  CHECK(read({"render", "--item=-1"}).problem == "--item has to be a number from 0 to 999999");
  CHECK(read({"render", "--item=1000000"}).problem == "--item has to be a number from 0 to 999999");
}

TEST_CASE("limits are given as JSON", "[app][arguments]") {
  CHECK(read({"render", "--limits", R"({"words":9})"}).options.sanitize.limits.words == 9);
  CHECK(
      read({"render", "--limits={\"words\":0}"}).problem.starts_with("--limits is wrong: The option words "));
  CHECK(read({"render", "--limits=9"}).problem.starts_with("--limits is wrong: "));
}

TEST_CASE("check takes many files, and options of its own", "[app][arguments]") {
  const Arguments arguments = read({"check", "a.json", "--strict", "folder", "-", "--json"});
  CHECK(arguments.problem.empty());
  CHECK(arguments.files == std::vector<std::string_view>{"a.json", "folder", "-"});
  CHECK(arguments.strict);
  CHECK(arguments.format == CheckFormat::kJson);
  CHECK(read({"check", "--sarif"}).format == CheckFormat::kSarif);
  CHECK(read({"render", "--sarif"}).problem == "unknown option '--sarif'");
}

TEST_CASE("colours are chosen", "[app][arguments]") {
  CHECK(read({"render"}).color == ColorChoice::kAuto);
  CHECK(read({"render", "--color=always"}).color == ColorChoice::kAlways);
  CHECK(read({"check", "--color", "never"}).color == ColorChoice::kNever);
  CHECK(read({"check", "--color=red"}).problem == "--color has to be auto, always or never");
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
