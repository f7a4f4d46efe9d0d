#include "view/addresses.h"

#include <string>

#include "markup/url.h"

namespace article_viewer {
namespace {

void check(std::string_view& url, UrlUse use = UrlUse::kLink) {
  std::string cleaned;
  if (!cleanUrl(url, use, {}, cleaned)) url = {};
}

}  // namespace

void dropRefusedAddresses(Article& article) {
  for (Link& section : article.sections) check(section.url);
  for (Person& author : article.authors) check(author.url);
  for (RelatedLink& link : article.related) check(link.url);
  for (Tag& tag : article.tags) check(tag.url);
  for (std::string_view* url :
       {&article.url, &article.shortUrl, &article.discussionUrl, &article.communityStandards.url}) {
    check(*url);
  }
  check(article.audio.url, UrlUse::kMedia);
  for (Image& image : article.images) check(image.url, UrlUse::kMedia);
}

}  // namespace article_viewer
