#pragma once

#include <string_view>

namespace article_viewer {

/// What a text takes, at a font size of 1: its width, and how far its ink reaches above and below the
/// baseline.
struct TextExtent {
  double width = 0;
  double ascent = 0;
  double descent = 0;
};

/// About what a common sans-serif font takes for the text, by classes of characters: for pictures that are
/// made where there is no font. Rather too much than too little; combining marks take nothing.
TextExtent approximateExtent(std::string_view text);

/// Whether the first letter that has a direction is of a script that is written from right to left.
bool isRightToLeft(std::string_view text);

}  // namespace article_viewer
