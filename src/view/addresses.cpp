#include "view/addresses.h"

#include <string>

#include "markup/url.h"

namespace article_viewer {
namespace {

/// Empties an address that may not stand. It is not resolved here: the door does that when it is written.
class AddressCheck {
 public:
  AddressCheck(const UrlPolicy& policy, Diagnostics& diagnostics)
      : policy_(policy), diagnostics_(diagnostics) {}

  void operator()(std::string_view& url, UrlUse use = UrlUse::kLink) {
    if (cleanUrl(url, use, policy_, cleaned_)) return;
    diagnostics_.addAbout(Code::kRefusedUrl, url.data(),
                          "The address may not stand on a page; it is left out.");
    url = {};
  }

  /// An address that others are resolved against. It is often that of the article, and then told of there.
  void base(std::string_view& url, const Article& article) {
    if (url.empty() || isBaseUrl(url)) return;
    if (url.data() != article.url.data()) {
      diagnostics_.addAbout(Code::kRefusedUrl, url.data(),
                            "Relative addresses cannot be resolved against this one; they stay relative.");
    }
    url = {};
  }

 private:
  const UrlPolicy& policy_;
  Diagnostics& diagnostics_;
  std::string cleaned_;
};

}  // namespace

void dropRefusedAddresses(Article& article, const UrlPolicy& policy, Diagnostics& diagnostics) {
  AddressCheck check(policy, diagnostics);
  check.base(article.base, article);
  for (Link& section : article.sections) check(section.url);
  for (Person& author : article.authors) check(author.url);
  for (RelatedLink& link : article.related) check(link.url);
  for (Tag& tag : article.tags) check(tag.url);
  for (std::string_view* url :
       {&article.url, &article.shortUrl, &article.discussionUrl, &article.communityStandards.url}) {
    check(*url);
  }
  check(article.audio.url, UrlUse::kMedia);
  for (Image& image : article.images) check(image.url, UrlUse::kImage);
}

}  // namespace article_viewer
