#pragma once

#include "article/article.h"
#include "base/diagnostics.h"
#include "markup/url.h"

namespace article_viewer {

/// Empties the addresses around the body that the door would refuse (`javascript:` and the like). So the
/// page writes text instead of links and players that lead nowhere, and the metadata names no address
/// that the page does not show.
void dropRefusedAddresses(Article& article, const UrlPolicy& policy, Diagnostics& diagnostics);

}  // namespace article_viewer
