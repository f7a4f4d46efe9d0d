#pragma once

#include <string>

#include "article/article.h"
#include "base/diagnostics.h"
#include "markup/url.h"

namespace article_viewer {

/// Empties the addresses around the body that the door would refuse (`javascript:` and the like). So the
/// page writes text instead of links and players that lead nowhere, and the metadata names no address
/// that the page does not show.
void dropRefusedAddresses(Article& article, const UrlPolicy& policy, Diagnostics& diagnostics);

/// As long as it lives, relative addresses are resolved against the base that the article says, where it says
/// one that may stand (dropRefusedAddresses()).
class OwnBase {
 public:
  OwnBase(UrlPolicy& policy, const Article& article) : base_(policy.base), given_(policy.base) {
    if (!article.base.empty()) base_ = article.base;
  }
  ~OwnBase() { base_.swap(given_); }
  OwnBase(const OwnBase&) = delete;
  OwnBase& operator=(const OwnBase&) = delete;

 private:
  std::string& base_;
  std::string given_;
};

}  // namespace article_viewer
