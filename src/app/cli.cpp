// The command-line program. It says what the core says: results byte for byte, errors with their place.
#include <cstddef>
#include <cstdio>
#include <span>

#include "app/arguments.h"
#include "app/cli_check.h"
#include "app/cli_exit_status.h"
#include "app/cli_render.h"
#include "app/cli_terminal.h"

namespace article_viewer {
namespace {

int runProgram(std::span<char* const> words) {
  const Arguments arguments = readArguments(words);
  if (!arguments.problem.empty()) {
    print(stderr, "article-viewer: " + arguments.problem + "\n\n");
    print(stderr, usage());
    return kBadUsage;
  }
  if (arguments.command == Command::kHelp) {
    print(stdout, usage());
    return kDone;
  }
  if (arguments.command == Command::kVersion) {
    print(stdout, "article-viewer " ARTICLE_VIEWER_VERSION "\n");
    return kDone;
  }
  return arguments.command == Command::kCheck ? runCheck(arguments) : runRender(arguments);
}

}  // namespace
}  // namespace article_viewer

int main(int count, char** words) {
  const int status =
      article_viewer::runProgram({words + 1, static_cast<std::size_t>(count > 0 ? count - 1 : 0)});
  // A full disk or a closed pipe shows only when the last bytes are written.
  return std::fflush(stdout) == 0 && std::ferror(stdout) == 0 ? status : 1;
}
