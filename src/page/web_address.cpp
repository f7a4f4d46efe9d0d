#include "page/web_address.h"

#include <cstddef>

#include "base/ascii.h"

namespace article_viewer {
namespace {

/// Length of `http://` or `https://` at the start; 0 where there is neither.
std::size_t webSchemeLength(std::string_view url) {
  for (const std::string_view scheme : {std::string_view("https://"), std::string_view("http://")}) {
    if (equalsIgnoringAsciiCase(url.substr(0, scheme.size()), scheme)) return scheme.size();
  }
  return 0;
}

}  // namespace

bool isWebAddress(std::string_view url) {
  const std::size_t scheme = webSchemeLength(url);
  return scheme != 0 && url.size() > scheme;
}

std::string_view shownAddress(std::string_view url) {
  url.remove_prefix(webSchemeLength(url));
  if (url.ends_with('/') && url.find('/') + 1 == url.size()) url.remove_suffix(1);
  return url;
}

}  // namespace article_viewer
