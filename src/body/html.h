#pragma once

#include <string_view>

#include "markup/sink.h"

namespace article_viewer {

/// HTML as it came, tokenized into the sink. What the text leaves unfinished (a tag, a script) ends with
/// it; elements that it leaves open stay open in the sink.
void writeHtml(std::string_view html, MarkupSink& sink);

}  // namespace article_viewer
