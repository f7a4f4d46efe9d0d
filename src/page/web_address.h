#pragma once

#include <string_view>

namespace article_viewer {

/// Whether the address is absolute and of the web: only such a one can be copied and sent to someone.
/// This decides what is shown, not what is safe: every URL is judged by the door.
bool isWebAddress(std::string_view url);

/// The address as people write it: without `https://`, and without the slash after a bare host name.
std::string_view shownAddress(std::string_view url);

}  // namespace article_viewer
