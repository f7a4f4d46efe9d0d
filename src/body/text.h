#pragma once

#include <string_view>

#include "markup/sink.h"

namespace article_viewer {

/// Plain text as paragraphs: a blank line starts a new <p>, a single line break is a <br>. All other
/// characters stay as they are, byte for byte.
void writeText(std::string_view text, MarkupSink& sink);

/// Plain text of one field: no paragraphs, every line break is a <br>.
void writeTextInline(std::string_view text, MarkupSink& sink);

}  // namespace article_viewer
