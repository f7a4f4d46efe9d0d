#pragma once

#include <string_view>

#include "markup/sink.h"

namespace article_viewer {

/// CommonMark 0.31 with GitHub's tables, strikethrough, task lists and bare links, straight from the
/// parser's callbacks into the sink: neither a tree nor a string in between. Raw HTML goes through one
/// HtmlTokenizer for the whole document; what a block of it leaves unfinished (a tag, a script) ends with
/// that block and cannot swallow the Markdown after it. Task boxes become the characters ☐ and ☑, because
/// the output has no form controls. Footnote definitions are not looked for here: see markdown_notes.h.
void writeMarkdown(std::string_view text, MarkupSink& sink);

/// The same for a field that holds one line of text: inline markup only, no paragraphs around it. What
/// would start a block elsewhere ("1. ", "# ") is text; line breaks are spaces, blank lines <br>.
void writeMarkdownInline(std::string_view text, MarkupSink& sink);

}  // namespace article_viewer
