#pragma once

#include <string>

#include "cloud/words.h"

namespace article_viewer {

/// How long a text takes to read as an ISO 8601 duration ("PT4M"): rounded, at least a minute; empty where
/// there is nothing to read.
std::string readingTime(TextLength length);

}  // namespace article_viewer
