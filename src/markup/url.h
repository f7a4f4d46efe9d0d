#pragma once

#include <string>
#include <string_view>

namespace article_viewer {

enum class UrlUse : unsigned char {
  kLink,   ///< http, https, mailto, tel
  kMedia,  ///< http, https: a picture that mails somebody is not a picture
};

/// Cleans an address as a browser reads it (URL Standard, 4.4: surrounding control characters and spaces,
/// tabs and newlines anywhere go), writes it to `out`, and says whether it may stand. Addresses without a
/// scheme may; with one, only the schemes of their use. `base`, if not empty, is an absolute URL that
/// addresses without a scheme are resolved against (RFC 3986, section 5.2); fragments are left alone.
bool cleanUrl(std::string_view value, UrlUse use, std::string_view base, std::string& out);

/// Resolves a reference against an absolute base (RFC 3986, section 5.2), or returns the reference itself
/// where the base is not absolute.
std::string resolveUrl(std::string_view reference, std::string_view base);

/// The scheme without its colon, empty where the address has none.
std::string_view urlScheme(std::string_view address);

}  // namespace article_viewer
