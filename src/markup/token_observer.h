#pragma once

#include <string_view>

namespace article_viewer {

/// Sees what a tokenizer finds and passes over, because it never becomes content.
class TokenObserver {
 public:
  virtual void comment(std::string_view data) = 0;
  /// `<?data>`, which is a comment `?data` for parsers older than the standard's change of June 2026.
  virtual void processingInstruction(std::string_view data) = 0;
  /// What stands between `<!DOCTYPE` and its `>`, or the end of the input; see parseDoctype().
  virtual void doctype(std::string_view text, bool isClosed) = 0;
  /// What comes next, a tag or one of the others, begins at this byte of the input.
  virtual void at(const char* /*place*/) {}
  /// A tag had more attributes than are read.
  virtual void tooManyAttributes() {}
  /// A NUL in text, which a tree builder drops.
  virtual void nul() = 0;

 protected:
  ~TokenObserver() = default;
};

}  // namespace article_viewer
