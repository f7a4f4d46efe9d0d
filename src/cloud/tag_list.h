#pragma once

#include <span>

#include "cloud/weights.h"
#include "markup/sink.h"
#include "page/strings.h"

namespace article_viewer {

/// The cloud as a list that works without any script: links in the order of the weights, the size class in
/// `data-weight`, and mentions or weight in the accessible name. Nothing where there are no tags.
void writeTagList(std::span<const Tag> tags, std::span<const TagWeight> weights, const Strings& strings,
                  MarkupSink& sink);

}  // namespace article_viewer
