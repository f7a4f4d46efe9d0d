#pragma once

#include "markup/sanitize.h"
#include "support/input.h"

namespace article_viewer::fuzz {

/// Takes two bytes of the input for what a caller may set about the output. Never two wishes that
/// readOptions() would refuse together.
SanitizeOptions chooseOptions(Input& input);

}  // namespace article_viewer::fuzz
