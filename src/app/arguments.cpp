#include "app/arguments.h"

#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

#include "app/cloud_request.h"
#include "app/options.h"
#include "base/ascii.h"
#include "base/split.h"
#include "formats/read_article.h"

namespace article_viewer {
namespace {

struct CommandName {
  std::string_view name;
  Command command;
};

constexpr CommandName kCommands[] = {
    {"render", Command::kRender}, {"sanitize", Command::kSanitize}, {"markdown", Command::kMarkdown},
    {"tags", Command::kTags},     {"check", Command::kCheck},       {"formats", Command::kFormats},
    {"--help", Command::kHelp},   {"-h", Command::kHelp},           {"--version", Command::kVersion},
};

constexpr std::string_view kOptions[] = {"--base",   "--heading-level", "--cloud", "--id-prefix", "--policy",
                                         "--limits", "--color",         "--svg",   "--scale",     "--rotate",
                                         "--seed",   "--format",        "--item",  "--keywords"};

constexpr std::string_view kUsage =
    R"(Usage: article-viewer COMMAND [FILE|-] [OPTION…]
       article-viewer check [FILE|FOLDER|-]… [OPTION…]

Commands, each reading FILE or standard input:
  render      article JSON -> safe HTML
  sanitize    any HTML -> safe HTML
  markdown    Markdown -> safe HTML
  tags        article JSON -> the tags with their weights, heaviest first; those of a list or feed add up
  check       article JSON -> everything that is wrong with it, in any number of files; of folders
              every .json file, but nothing in node_modules or with a name that begins with a dot
  formats     the formats that can be read; with FILE: the format of that file

Options:
  --base URL          resolve relative addresses against this one
  --heading-level N   level of the headline, 1 to 6 (default 1)
  --cloud list|none   the tags as a list (default) or not at all
  --format NAME       read this format only (see formats); by default it is found out
  --item N            of a document of several articles the one with this number, from 0
  --id-prefix PREFIX  put before every id (default av-)
  --policy POLICY     article (default), strict, or a JSON object that narrows one of them
  --limits LIMITS     other caps than the usual ones, as JSON: {"words": 5000}
  --keywords missing|auto|none
                      find keywords in the text and add them to the tags: where an article of 50
                      words or more has no tags (default), always, never
  --auto              tags: the same as --keywords auto
  --svg WIDTHxHEIGHT  tags as a drawing of that many pixels
  --scale linear|sqrt|log|rank
                      how weights become sizes in it (default sqrt)
  --rotate PART       part of its words that stand upright, 0 (default) to 1
  --seed N            another picture for each whole number; 0 (default) is the densest
  --report            say on standard error what was dropped or changed, and where
  --color auto|always|never
                      colours in messages (default auto: on a terminal, unless NO_COLOR is set)
  --help, --version

Options of check:
  --json              one JSON array, an object for each file
  --sarif             SARIF 2.1.0
  --strict            fail on warnings, too

Results go to standard output, errors as FILE:LINE:COLUMN: error: … to standard error; columns count bytes.
Exit status: 0 done, 1 bad input, 2 bad usage; of check: 0 no errors, 1 errors (with --strict: or warnings),
2 bad usage or a file that cannot be read; the others are checked all the same.
)";

bool isOption(std::string_view name) {
  for (const std::string_view option : kOptions) {
    if (option == name) return true;
  }
  return false;
}

/// A name, or a JSON object as in readOptions().
std::string setPolicy(std::string_view value, ViewOptions& options) {
  std::string json = R"({"policy":)";
  const bool isObject = value.substr(0, 1) == "{";
  if (!isObject) json += '"';
  json += value;
  json += isObject ? "}" : "\"}";
  const Result<ViewOptions> read = readOptions(json);
  if (!read) return "is wrong: " + read.error().message;
  options.sanitize.policy = read.value().sanitize.policy;
  std::string base = std::move(options.sanitize.urls.base);
  options.sanitize.urls = read.value().sanitize.urls;
  options.sanitize.urls.base = std::move(base);
  return {};
}

/// The number in front of `end`, 0 where there is none that may be a side; takes both off the text.
unsigned takeSide(std::string_view& text, char end) {
  unsigned side = 0;
  for (const char c : takeUpTo(text, end)) {
    if (!isAsciiDigit(c) || side > kLargestCloudSide) return 0;
    side = side * 10 + static_cast<unsigned>(c - '0');
  }
  return side >= kLeastCloudSide && side <= kLargestCloudSide ? side : 0;
}

std::string setSvg(std::string_view value, CloudOptions& svg) {
  svg.width = takeSide(value, 'x');
  svg.height = takeSide(value, 'x');
  const bool isRead = svg.width != 0 && svg.height != 0 && value.empty();
  return isRead ? "" : "has to be WIDTHxHEIGHT, each a number from 16 to 16384";
}
static_assert(kLeastCloudSide == 16 && kLargestCloudSide == 16384, "the message says so");

/// One option of the drawing, by its name in readCloudRequest().
std::string setCloudOption(std::string_view name, std::string_view value, CloudOptions& svg) {
  const std::string_view quote = name == "scale" ? "\"" : "";
  std::string json = R"({"width":16,"height":16,"words":[],")";
  (((((json += name) += "\":") += quote) += value) += quote) += '}';
  CloudRequest request;
  const Error error = readCloudRequest(json, request);
  if (error.code != Code::kNone) return "is wrong: " + error.message;
  if (name == "scale") svg.scale = request.options.scale;
  if (name == "rotate") svg.rotate = request.options.rotate;
  if (name == "seed") svg.seed = request.options.seed;
  return {};
}

/// As setOption().
std::string setColor(std::string_view value, ColorChoice& color) {
  constexpr std::string_view kNames[] = {"auto", "always", "never"};
  for (std::size_t i = 0; i < std::size(kNames); ++i) {
    if (value != kNames[i]) continue;
    color = static_cast<ColorChoice>(i);
    return {};
  }
  return "has to be auto, always or never";
}

/// As setOption().
std::string setKeywords(std::string_view value, KeywordOptions& keywords) {
  const std::optional<KeywordUse> use = findKeywordUse(value);
  if (!use) return "has to be missing, auto or none";
  keywords.use = *use;
  return {};
}

/// A JSON object of numbers as in readOptions().
std::string setLimits(std::string_view value, ViewOptions& options) {
  std::string json = R"({"limits":)";
  (json += value) += '}';
  const Result<ViewOptions> read = readOptions(json);
  if (!read) return "is wrong: " + read.error().message;
  options.sanitize.limits = read.value().sanitize.limits;
  return {};
}

/// As setOption().
std::string setItem(std::string_view value, ReadOptions& read) {
  constexpr std::size_t kMostDigits = 6;
  if (value.empty() || value.size() > kMostDigits) return "has to be a number from 0 to 999999";
  read.item = 0;
  for (const char c : value) {
    if (!isAsciiDigit(c)) return "has to be a number from 0 to 999999";
    read.item = read.item * 10 + (c - '0');
  }
  return {};
}

std::string setFormat(std::string_view value, ReadOptions& read) {
  read.format = findFormatName(value);
  return read.format.empty() ? "has to be one of the formats that the command formats lists" : "";
}

/// Sets one option; the answer is what is wrong with the value, or empty.
std::string setOption(std::string_view name, std::string_view value, Arguments& arguments) {
  ViewOptions& options = arguments.options;
  if (name == "--base") {
    options.sanitize.urls.base = value;
  } else if (name == "--heading-level") {
    if (value.size() != 1 || value[0] < '1' || value[0] > '6') return "has to be a number from 1 to 6";
    options.sanitize.headingLevel = static_cast<unsigned>(value[0] - '0');
  } else if (name == "--cloud") {
    if (value != "list" && value != "none") return "has to be list or none";
    options.cloud = value == "list" ? CloudForm::kList : CloudForm::kNone;
  } else if (name == "--keywords") {
    return setKeywords(value, options.keywords);
  } else if (name == "--policy") {
    return setPolicy(value, options);
  } else if (name == "--limits") {
    return setLimits(value, options);
  } else if (name == "--svg") {
    return setSvg(value, arguments.svg);
  } else if (name == "--scale" || name == "--rotate" || name == "--seed") {
    return setCloudOption(name.substr(2), value, arguments.svg);
  } else if (name == "--format") {
    return setFormat(value, options.read);
  } else if (name == "--item") {
    return setItem(value, options.read);
  } else if (name == "--color") {
    return setColor(value, arguments.color);
  } else {
    if (!isIdPrefix(value)) return "has to be letters, digits, - and _ and to start with a letter";
    options.sanitize.idPrefix = value;
  }
  return {};
}

/// Sets one of the options without a value that only `check` has; whether it is one.
bool setCheckOption(std::string_view name, Arguments& arguments) {
  if (name == "--json") {
    arguments.format = CheckFormat::kJson;
  } else if (name == "--sarif") {
    arguments.format = CheckFormat::kSarif;
  } else if (name == "--strict") {
    arguments.strict = true;
  } else {
    return false;
  }
  return true;
}

std::optional<Command> findCommand(std::string_view name) {
  for (const CommandName& row : kCommands) {
    if (row.name == name) return row.command;
  }
  return std::nullopt;
}

std::string quoted(std::string_view before, std::string_view name) {
  std::string text(before);
  text += " '";
  text += name;
  text += '\'';
  return text;
}

/// One word after the command. `words` is advanced by one more where it is an option with its value.
std::string readWord(std::span<char* const>& words, Arguments& arguments) {
  const std::string_view word = words.front();
  if (word == "-" || word.substr(0, 1) != "-") {
    if (!arguments.files.empty() && arguments.command != Command::kCheck) {
      return quoted("one FILE at a time, but there is also", word);
    }
    arguments.files.push_back(word);
    return {};
  }
  if (word == "--help" || word == "-h") {
    arguments.command = Command::kHelp;
    return {};
  }
  if (word == "--report") {
    arguments.options.wantsReport = true;
    return {};
  }
  if (arguments.command == Command::kTags && word == "--auto") {
    arguments.options.keywords.use = KeywordUse::kAuto;
    return {};
  }
  if (arguments.command == Command::kCheck && setCheckOption(word, arguments)) return {};
  const std::size_t equals = word.find('=');
  const std::string_view name = word.substr(0, equals);
  if (!isOption(name)) return quoted("unknown option", name);
  std::string_view value;
  if (equals != std::string_view::npos) {
    value = word.substr(equals + 1);
  } else if (words.size() > 1) {
    words = words.subspan(1);
    value = words.front();
  } else {
    return quoted("no value for", name);
  }
  const std::string problem = setOption(name, value, arguments);
  return problem.empty() ? std::string() : std::string(name) + ' ' + problem;
}

}  // namespace

Arguments readArguments(std::span<char* const> words) {
  Arguments arguments;
  if (words.empty()) {
    arguments.problem = "no command";
    return arguments;
  }
  const std::optional<Command> command = findCommand(words.front());
  if (!command) {
    arguments.problem = quoted("unknown command", words.front());
    return arguments;
  }
  arguments.command = *command;
  for (words = words.subspan(1); !words.empty() && arguments.problem.empty(); words = words.subspan(1)) {
    arguments.problem = readWord(words, arguments);
  }
  return arguments;
}

std::string_view usage() { return kUsage; }

}  // namespace article_viewer
