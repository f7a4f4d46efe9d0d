#include "view/addresses.h"

#include <cstddef>
#include <string>
#include <utility>

#include "markup/url.h"

namespace article_viewer {
namespace {

void check(std::string& url, UrlUse use = UrlUse::kLink) {
  std::string cleaned;
  if (!cleanUrl(url, use, {}, cleaned)) url.clear();
}

void checkImages(std::vector<Image>& images) {
  std::size_t kept = 0;
  for (Image& image : images) {
    check(image.url, UrlUse::kMedia);
    if (image.url.empty()) continue;
    if (&images[kept] != &image) images[kept] = std::move(image);
    ++kept;
  }
  images.resize(kept);
}

}  // namespace

void dropRefusedAddresses(Article& article) {
  for (Link& section : article.sections) check(section.url);
  for (Person& author : article.authors) check(author.url);
  for (RelatedLink& link : article.related) check(link.url);
  for (Tag& tag : article.tags) check(tag.url);
  for (std::string* url :
       {&article.url, &article.shortUrl, &article.discussionUrl, &article.communityStandards.url}) {
    check(*url);
  }
  check(article.audio.url, UrlUse::kMedia);
  checkImages(article.images);
}

}  // namespace article_viewer
