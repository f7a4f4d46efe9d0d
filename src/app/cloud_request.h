#pragma once

#include <string_view>
#include <vector>

#include "base/arena.h"
#include "base/result.h"
#include "cloud/packed_cloud.h"

namespace article_viewer {

/// What a packed cloud is to be made of. Its texts live as long as it does and as the JSON that it was read
/// from.
struct CloudRequest {
  Arena texts;
  std::vector<CloudWord> words;
  CloudOptions options;
};

/// Reads
///
///     { "width": 960, "height": 600, "scale": "linear" | "sqrt" | "log" | "rank", "padding": 2, "rotate":
///     0.3,
///       "seed": 1, "words": [ { "text": …, "weight": 12, "url": …,
///                               "width": 3.1, "ascent": 0.7, "descent": 0.2 }, … ] }
///
/// Only the sides and `words` have to be there, and of a word its text; the extent of a word is that at a
/// font size of 1, and approximated where it is missing. null stands for the default. What is wrong is an
/// Error `bad-option` with its pointer; an Error without code means that all is well.
Error readCloudRequest(std::string_view json, CloudRequest& request);

}  // namespace article_viewer
