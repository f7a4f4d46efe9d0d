#pragma once

#include <string>
#include <string_view>

namespace article_viewer {

/// The markup of BBC's older documents (<bold>, <italic>, <link><caption>…</caption><url href="…"/></link>)
/// as the HTML that means the same.
std::string htmlOfCandyXml(std::string_view xml);

}  // namespace article_viewer
