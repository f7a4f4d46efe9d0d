#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/function_ref.h"

/// Tells the asterisks of Markdown emphasis from those that are footnote markers ("Costa* said"). A marker
/// stands right after a word, is not followed by one, and closes no emphasis that is open in its paragraph.
/// Code, raw HTML and escaped asterisks are passed over. An approximation of CommonMark's rules, for
/// articles that use such markers; all others never come here.
namespace article_viewer {

/// Calls `visit` with the position and length of every run of asterisks that is a marker. Linear.
void findAsteriskMarkers(std::string_view markdown, FunctionRef<void(std::size_t, std::size_t)> visit);

/// How many asterisks of the run at the start of the text open no emphasis that ends in its paragraph.
std::size_t unpairedAsterisks(std::string_view markdown);

/// The text with a backslash before the asterisks of those markers that `isMarker` knows, so that two of
/// them do not become emphasis.
std::string escapeAsteriskMarkers(std::string_view markdown, FunctionRef<bool(std::string_view)> isMarker);

}  // namespace article_viewer
