#pragma once

namespace article_viewer {

enum ExitStatus : int { kDone = 0, kBadInput = 1, kBadUsage = 2 };

}  // namespace article_viewer
