#pragma once

#include <string_view>

#include "markup/sink.h"

namespace article_viewer {

/// HTML that is one piece of something larger: what it leaves open ends with it, and it cannot end what
/// stands around it.
void writeHtmlPiece(std::string_view html, MarkupSink& sink);

}  // namespace article_viewer
