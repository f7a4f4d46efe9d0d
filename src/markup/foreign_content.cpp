#include "markup/foreign_content.h"

#include "base/split.h"

namespace article_viewer {

namespace {

constexpr std::string_view kBreakouts =
    "b blockquote br center code dd div dl dt em h1 h2 h3 h4 h5 h6 hr i img li ol p pre ruby s small span "
    "sub strong "
    "sup table u ul";

}  // namespace

bool isForeignBreakout(std::string_view name) { return isOneOf(name, kBreakouts); }

void ForeignContent::start(std::string_view name, bool selfClosing) {
  if (root_.empty()) {
    if (selfClosing || (name != "svg" && name != "math")) return;
    root_ = name;
    depth_ = 1;
  } else if (name == root_) {
    if (!selfClosing) ++depth_;
  } else if (isForeignBreakout(name)) {
    leave();
  }
}

void ForeignContent::end(std::string_view name) {
  if (name == root_ && --depth_ == 0) leave();
}

}  // namespace article_viewer
