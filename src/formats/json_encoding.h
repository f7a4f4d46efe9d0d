#pragma once

#include <string_view>

#include "base/arena.h"

/// In which encoding a JSON document came. Everything after this reads UTF-8.
namespace article_viewer {

/// The document as UTF-8 without a byte order mark. UTF-16 is known by its mark or, without one, by the NULs
/// in its first characters (RFC 4627, section 3), and is converted into `memory`; half of a surrogate pair
/// and an odd byte at the end become U+FFFD, as in browsers. Everything else is a view of `bytes`, valid or
/// not.
std::string_view toUtf8(std::string_view bytes, Arena& memory);

/// Whether it begins as UTF-32, which toUtf8() does not convert: no browser reads it (Encoding Standard,
/// section 4.2).
bool isUtf32(std::string_view bytes);

}  // namespace article_viewer
