#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "cloud/packed_cloud.h"
#include "cloud/tag_totals.h"
#include "markup/safe_svg.h"
#include "view/make_view.h"

/// Packed clouds for callers outside: requests as in cloud_request.h, answers as JSON or as a drawing.
namespace article_viewer {

/// { "words": [ [index, x, y, width, height, size, upright], … ] }, heaviest first; `upright` is 0 or 1.
Result<std::string> cloudLayoutJson(std::string_view request);

/// Of the options, those about addresses and the strings count.
Result<SafeSvg> cloudSvg(std::string_view request, const ViewOptions& options);

/// Tags as a drawing, in words that the request of cloudSvg() would name by text, weight and url.
SafeSvg tagsSvg(std::span<const TagTotal> totals, const CloudOptions& cloud, const ViewOptions& options);

}  // namespace article_viewer
