#pragma once

#include <span>

#include "cloud/packed_cloud.h"
#include "markup/sink.h"
#include "page/strings.h"

namespace article_viewer {

/// Draws a packed cloud as SVG: links in the order of the weights, each with its weight in its title. Every
/// word is told its width, so that it stays in its box whatever font the reader has.
void writeCloudSvg(std::span<const PlacedWord> placed, const CloudOptions& options, const Strings& strings,
                   MarkupSink& sink);

}  // namespace article_viewer
