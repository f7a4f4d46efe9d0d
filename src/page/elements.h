#pragma once

#include <string_view>

#include "body/start_tag.h"
#include "markup/sink.h"
#include "page/date_text.h"

/// Small pieces that several parts of the page are made of.
namespace article_viewer {

/// "a part=author rel=author" with this address; where there is none, a <span> without `rel`. The text is
/// not empty.
void writeLink(MarkupSink& sink, std::string_view literal, std::string_view url, std::string_view text);

/// "time" with this date.
void writeTime(MarkupSink& sink, const char* literal, const DateText& date);

}  // namespace article_viewer
