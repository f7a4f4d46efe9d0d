#pragma once

#include "app/arguments.h"

namespace article_viewer {

/// The commands that make one result of one input: render, sanitize, markdown, tags, formats. The result goes
/// to standard output, what was found to standard error; the answer is the exit status.
int runRender(const Arguments& arguments);

}  // namespace article_viewer
