#pragma once

#include "app/arguments.h"

namespace article_viewer {

/// `article-viewer check`: tells everything that is wrong with the files; the answer is the exit status.
int runCheck(const Arguments& arguments);

}  // namespace article_viewer
