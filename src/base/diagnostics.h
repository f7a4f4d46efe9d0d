#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "base/limits.h"

namespace article_viewer {

/// Findings in the order they were made. Keeps the first `most` (Limits::diagnostics) and counts the rest, so
/// that a hostile document cannot make the list larger than itself.
class Diagnostics {
 public:
  explicit Diagnostics(std::size_t most = Limits().diagnostics) : most_(most) {}

  /// Whether what is added now is only counted: then its message need not be made.
  [[nodiscard]] bool isFull() const { return list_.size() >= most_; }

  void add(Diagnostic finding) {
    if (isFull()) {
      ++leftOut_;
    } else {
      list_.push_back(std::move(finding));
    }
  }
  void add(Code code, const char* place, std::string_view message, std::string_view hint = {}) {
    Diagnostic finding;
    if (!isFull()) {
      finding.code = code;
      finding.place = place;
      finding.message = message;
      finding.hint = hint;
    }
    add(std::move(finding));
  }
  /// About the value that the text is, or is a part of, and not about its first byte.
  void addAbout(Code code, const char* text, std::string_view message) {
    add(code, text, message);
    if (leftOut_ == 0) list_.back().isAboutValue = true;
  }
  [[nodiscard]] const std::vector<Diagnostic>& list() const { return list_; }
  [[nodiscard]] std::vector<Diagnostic>& list() { return list_; }
  [[nodiscard]] std::size_t leftOut() const { return leftOut_; }

 private:
  std::vector<Diagnostic> list_;
  std::size_t leftOut_ = 0;
  std::size_t most_;
};

}  // namespace article_viewer
