#pragma once

#include <cstdint>

#include "article/article.h"
#include "formats/json_value.h"

namespace article_viewer {

/// What a node of a rich text tree is. Those from kLink on stand in a line.
enum class NodeRole : std::uint8_t {
  kUnknown,
  kGroup,    ///< only holds others
  kSkipped,  ///< nothing that a reader sees
  kElement,  ///< a part of a flow
  kHeading,
  kAnyList,   ///< a list whose own data say whether it is numbered
  kItem,      ///< in a list
  kFlatItem,  ///< in a list that is not in the tree: all items in a row are one
  kDivider,
  kCard,  ///< texts, links and pictures under names of its own
  kCode,
  kBookmark,
  kEmbed,
  kVideo,
  kAudio,
  kGallery,
  kHtml,
  kMarkdown,
  kImage,
  kLink,
  kLineBreak,
  kMark,
  kText,
};

/// What a name stands for.
struct NodeMeaning {
  NodeRole role = NodeRole::kUnknown;
  FlowKind flow = FlowKind::kText;  ///< of elements and marks; of flat items that of their list
  std::uint8_t level = 0;           ///< the digit that the name ends with, such as in `heading-2`
};

/// What the name of a node or a mark means. Editors took their names from one another: they are compared in
/// lower case and without the signs between their words.
NodeMeaning meaningOf(JsonValue name);

}  // namespace article_viewer
