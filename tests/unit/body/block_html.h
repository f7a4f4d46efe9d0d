#pragma once

#include <functional>
#include <new>
#include <string>
#include <string_view>

#include "article/article.h"
#include "body/body_html.h"
#include "support/model.h"

namespace article_viewer {

inline Block blockOf(BlockType type, std::string_view text = {},
                     const std::function<void(BlockDetails&)>& describe = nullptr) {
  Block block;
  block.type = type;
  block.text.text = keep(text);
  if (describe) {
    auto* const details = new (testMemory().take(sizeof(BlockDetails))) BlockDetails;
    describe(*details);
    block.details = details;
  }
  return block;
}

/// One block as it leaves the door.
inline std::string blockHtml(const Block& block) {
  Article article;
  push(article.blocks, block);
  return bodyHtml(article);
}

inline RichText plain(std::string_view text) { return {keep(text), TextFormat::kPlain}; }

}  // namespace article_viewer
