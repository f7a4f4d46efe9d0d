#pragma once

#include "article/article.h"
#include "markup/sink.h"

namespace article_viewer {

/// A flow, part by part, each as the element that means it. Parts of other formats (HTML, Markdown) are read
/// on their way; what they leave open ends with the part of the flow that holds them.
void writeFlow(const List<FlowPart>& flow, MarkupSink& sink);

/// Whether the flow begins with a paragraph or a text.
bool beginsWithText(const List<FlowPart>& flow);

}  // namespace article_viewer
