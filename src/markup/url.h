#pragma once

#include <span>
#include <string>
#include <string_view>

namespace article_viewer {

enum class UrlUse : unsigned char {
  kLink,   ///< http, https, mailto, tel
  kMedia,  ///< http, https: a picture that mails somebody is not a picture
  kImage,  ///< as kMedia, and data: where the policy allows it
};

/// The schemes that an address may have, of which a caller may leave out some. What is not here, and what is
/// invented tomorrow, does not pass.
struct UrlScheme {
  std::string_view name;
  bool forMedia;
};
std::span<const UrlScheme> urlSchemes();

/// Which addresses may stand.
struct UrlPolicy {
  /// URL that relative addresses are resolved against; one that isBaseUrl() refuses leaves them relative.
  std::string base;
  /// Bit n: row n of urlSchemes() may stand.
  unsigned schemes = ~0U;
  /// Hosts that may be named, each with its subdomains; empty for all. In lower case, separated by spaces.
  std::string hosts;
  /// Hosts that may not be named, each with its subdomains. In lower case, separated by spaces.
  std::string droppedHosts;
  /// Whether a picture may be in the address itself, as data: with a raster image type.
  bool allowsDataImages = false;
};

/// Cleans an address as a browser reads it (URL Standard, 4.4: surrounding control characters and spaces,
/// tabs and newlines anywhere go), writes it to `out`, and says whether it may stand. Addresses without a
/// scheme may; with one, only the schemes of their use. Fragments are left alone, other addresses without a
/// scheme are resolved against the base (RFC 3986, section 5.2), and the result is held to the same rules.
bool cleanUrl(std::string_view value, UrlUse use, const UrlPolicy& policy, std::string& out);

/// Whether relative addresses may be resolved against this one: http and https, without control characters.
/// Against "javascript://x/", a harmless "%0Aalert(1)" would become a script.
bool isBaseUrl(std::string_view address);

/// The host that a browser would connect to for this cleaned address, in lower case: of http, https and
/// addresses that begin with two slashes. Empty where there is none.
std::string urlHost(std::string_view address);

bool isHostOf(std::string_view host, std::string_view list);

/// Resolves a reference against an absolute base (RFC 3986, section 5.2), or returns the reference itself
/// where the base is not absolute.
std::string resolveUrl(std::string_view reference, std::string_view base);

/// The scheme without its colon, empty where the address has none.
std::string_view urlScheme(std::string_view address);

}  // namespace article_viewer
