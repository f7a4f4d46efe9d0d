#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "base/limits.h"
#include "base/result.h"

namespace article_viewer {

/// A finding that did not stop the article: something was skipped, guessed or cut.
using Diagnostic = Error;

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
