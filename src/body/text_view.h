#pragma once

#include <string_view>

#include "article/article.h"

namespace article_viewer {

/// A RichText that somebody else owns.
struct TextView {
  std::string_view text;
  TextFormat format = TextFormat::kPlain;

  TextView() = default;
  [[gnu::noinline]] TextView(const RichText& owned)  // NOLINT(google-explicit-constructor)
      : text(owned.text), format(owned.format) {}
  TextView(std::string_view borrowed, TextFormat itsFormat) : text(borrowed), format(itsFormat) {}
};

}  // namespace article_viewer
