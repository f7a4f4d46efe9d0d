#pragma once

#include <string>

#include "markup/sanitizer_report.h"

namespace article_viewer {

/// An entry as a sentence for people: "<script> never stands in the output; it is gone with what was in it".
std::string reportText(const DropEntry& entry);

}  // namespace article_viewer
