#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cloud/packed_cloud.h"
#include "view/make_view.h"

namespace article_viewer {

enum class Command : std::uint8_t {
  kRender,
  kSanitize,
  kMarkdown,
  kTags,
  kCheck,
  kFormats,
  kHelp,
  kVersion,
};

/// How `check` tells what it found.
enum class CheckFormat : std::uint8_t { kText, kJson, kSarif };

enum class ColorChoice : std::uint8_t { kAuto, kAlways, kNever };

/// What the command line asks for.
struct Arguments {
  Command command = Command::kHelp;
  std::vector<std::string_view> files;  ///< `-` for standard input; folders only for `check`
  CheckFormat format = CheckFormat::kText;
  ColorChoice color = ColorChoice::kAuto;
  bool strict = false;  ///< warnings of `check` are failures, too
  ViewOptions options;
  CloudOptions svg;     ///< the picture that `tags` is to draw; its sides are 0 where it is to draw none
  std::string problem;  ///< why the command line makes no sense; empty where it does
};

/// Reads the arguments after the program's name.
Arguments readArguments(std::span<char* const> words);

/// The text of --help.
std::string_view usage();

}  // namespace article_viewer
