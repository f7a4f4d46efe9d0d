#pragma once

#include <cstddef>
#include <memory>

#include "app/arguments.h"
#include "app/cli_checked_file.h"

namespace article_viewer {

/// What all files together came to.
struct CheckSummary {
  std::size_t files = 0;
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t infos = 0;
  std::size_t omitted = 0;
  std::size_t unreadable = 0;
  int exitStatus = 0;
};

/// One way of telling what was found; writes to standard output.
class CheckOutput {
 public:
  CheckOutput() = default;
  CheckOutput(const CheckOutput&) = delete;
  CheckOutput& operator=(const CheckOutput&) = delete;
  virtual ~CheckOutput() = default;

  /// Called for every file, in the order in which they are checked.
  virtual void file(const CheckedFile& file) = 0;
  /// Called once, at the end.
  virtual void finish(const CheckSummary& summary) = 0;
};

std::unique_ptr<CheckOutput> makeTextOutput(ColorChoice color);
std::unique_ptr<CheckOutput> makeJsonOutput();
std::unique_ptr<CheckOutput> makeSarifOutput();

}  // namespace article_viewer
