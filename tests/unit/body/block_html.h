#pragma once

#include <functional>
#include <memory>
#include <string>

#include "article/article.h"
#include "body/body_html.h"

namespace article_viewer {

inline Block blockOf(BlockType type, std::string text = {},
                     const std::function<void(BlockDetails&)>& describe = nullptr) {
  Block block;
  block.type = type;
  block.text.text = std::move(text);
  if (describe) {
    block.details = std::make_unique<BlockDetails>();
    describe(*block.details);
  }
  return block;
}

/// One block as it leaves the door.
inline std::string blockHtml(Block block) {
  Article article;
  article.blocks.push_back(std::move(block));
  return bodyHtml(article);
}

inline RichText plain(std::string text) { return {std::move(text), TextFormat::kPlain}; }

}  // namespace article_viewer
