#pragma once

#include "article/article.h"
#include "formats/format.h"

namespace article_viewer {

/// Takes out what an article that was read says twice. Many systems make the standfirst of an article that
/// has none from the beginning of its body, and put the headline and the lead picture at the head of an HTML
/// body.
void dropRepeats(FormatContext& context, Article& article);

}  // namespace article_viewer
