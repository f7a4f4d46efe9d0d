#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

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

/// What the command line asks for.
struct Arguments {
  Command command = Command::kHelp;
  std::string file = "-";  ///< `-` for standard input
  bool hasFile = false;
  ViewOptions options;
  CloudOptions svg;     ///< the picture that `tags` is to draw; its sides are 0 where it is to draw none
  std::string problem;  ///< why the command line makes no sense; empty where it does
};

/// Reads the arguments after the program's name.
Arguments readArguments(std::span<char* const> words);

/// The text of --help.
std::string_view usage();

}  // namespace article_viewer
