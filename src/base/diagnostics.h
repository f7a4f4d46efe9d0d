#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/limits.h"

namespace article_viewer {

/// A finding that did not stop the article: something was skipped, guessed or cut. Fields as in Error.
struct Diagnostic {
  std::string code;
  std::string message;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::string pointer;
};

/// Findings in the order they were made. Keeps the first limits::kDiagnostics and counts the rest, so
/// that a hostile document cannot make the list larger than itself.
class Diagnostics {
 public:
  void add(Diagnostic finding) {
    if (list_.size() < limits::kDiagnostics) {
      list_.push_back(std::move(finding));
    } else {
      ++leftOut_;
    }
  }
  [[nodiscard]] const std::vector<Diagnostic>& list() const { return list_; }
  [[nodiscard]] std::vector<Diagnostic>& list() { return list_; }
  [[nodiscard]] std::size_t leftOut() const { return leftOut_; }

 private:
  std::vector<Diagnostic> list_;
  std::size_t leftOut_ = 0;
};

}  // namespace article_viewer
