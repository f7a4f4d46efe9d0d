#pragma once

#include <string_view>

namespace article_viewer {

/// The lists that are a file apart for the wasm module, as findStopwords() takes them.
std::string_view allStopwords();

}  // namespace article_viewer
