#include "markup/url.h"

#include <cstddef>
#include <iterator>

#include "base/ascii.h"
#include "base/split.h"

namespace article_viewer {

namespace {

constexpr UrlScheme kSchemes[] = {
    {"http", true},
    {"https", true},
    {"mailto", false},
    {"tel", false},
};

bool isAllowedScheme(std::string_view scheme, UrlUse use, unsigned schemes) {
  for (std::size_t i = 0; i < std::size(kSchemes); ++i) {
    if (!equalsIgnoringAsciiCase(kSchemes[i].name, scheme)) continue;
    return (kSchemes[i].forMedia || use == UrlUse::kLink) && (schemes >> i & 1U) != 0;
  }
  return false;
}

/// Pictures that cannot hold scripts, whichever way they are opened. Base64 has no character that means
/// anything in an address or in markup.
bool isDataImage(std::string_view address) {
  constexpr std::string_view kTypes[] = {"data:image/png;base64,", "data:image/jpeg;base64,",
                                         "data:image/gif;base64,", "data:image/webp;base64,",
                                         "data:image/avif;base64,"};
  for (const std::string_view type : kTypes) {
    if (!equalsIgnoringAsciiCase(address.substr(0, type.size()), type)) continue;
    address.remove_prefix(type.size());
    for (const char c : address) {
      if (!isAsciiAlphanumeric(c) && c != '+' && c != '/' && c != '=') return false;
    }
    return true;
  }
  return false;
}

bool allowsHost(std::string_view address, const UrlPolicy& policy) {
  if (policy.hosts.empty() && policy.droppedHosts.empty()) return true;
  const std::string host = urlHost(address);
  if (host.empty()) return true;
  // A name that a browser would still decode or translate is not compared: it is refused.
  for (const char c : host) {
    if (!isAsciiAlphanumeric(c) && c != '.' && c != '-' && c != '_') return false;
  }
  return (policy.hosts.empty() || isHostOf(host, policy.hosts)) && !isHostOf(host, policy.droppedHosts);
}

bool isControlOrSpace(char c) { return static_cast<unsigned char>(c) <= 0x20; }

std::string_view stripControlsAndSpaces(std::string_view value) {
  while (!value.empty() && isControlOrSpace(value.front())) value.remove_prefix(1);
  while (!value.empty() && isControlOrSpace(value.back())) value.remove_suffix(1);
  return value;
}

void appendEscaped(std::string& out, char c) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  out += '%';
  out += kHex[byte >> 4U];
  out += kHex[byte & 15U];
}

/// Whether there is nothing to clean: no control characters.
bool isPlain(std::string_view value) {
  bool plain = true;
  for (const char c : value) plain = plain && static_cast<unsigned char>(c) >= 0x20 && c != 0x7F;
  return plain;
}

void appendCleaned(std::string& out, std::string_view value) {
  for (const char c : value) {
    if (c == '\t' || c == '\n' || c == '\r') continue;
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
      appendEscaped(out, c);
    } else {
      out += c;
    }
  }
}

/// The parts of an address (RFC 3986, section 3), each with the delimiter that makes it present.
struct UrlParts {
  std::string_view scheme;     // "https:"
  std::string_view authority;  // "//example.org"
  std::string_view path;
  std::string_view query;     // "?a=b"
  std::string_view fragment;  // "#c"
};

UrlParts splitUrl(std::string_view url) {
  UrlParts parts;
  const auto take = [&url](std::size_t length) {
    const std::string_view part = url.substr(0, length);
    url.remove_prefix(part.size());
    return part;
  };
  const std::string_view scheme = urlScheme(url);
  if (!scheme.empty()) parts.scheme = take(scheme.size() + 1);
  if (url.starts_with("//")) parts.authority = take(url.find_first_of("/?#", 2));
  parts.path = take(url.find_first_of("?#"));
  parts.query = take(url.find('#'));
  parts.fragment = url;
  return parts;
}

/// RFC 3986, section 5.2.4, without its copying back and forth.
void appendWithoutDotSegments(std::string& out, std::string_view path) {
  const std::size_t root = out.size();
  while (!path.empty()) {
    const std::size_t slash = path.find('/');
    const bool last = slash == std::string_view::npos;
    const std::string_view segment = path.substr(0, slash);
    path.remove_prefix(last ? path.size() : slash + 1);
    if (segment == "..") {
      // Drop the segment before, but never the slash that begins the path.
      if (out.size() > root + 1) {
        const std::size_t before = out.rfind('/', out.size() - 2);
        out.resize(before == std::string::npos || before < root ? root : before + 1);
      }
    } else if (segment != ".") {
      out += segment;
      if (!last) out += '/';
    }
  }
}

}  // namespace

std::string_view urlScheme(std::string_view address) {
  if (address.empty() || !isAsciiAlpha(address[0])) return {};
  for (std::size_t i = 1; i < address.size(); ++i) {
    const char c = address[i];
    if (c == ':') return address.substr(0, i);
    if (!isAsciiAlphanumeric(c) && c != '+' && c != '-' && c != '.') return {};
  }
  return {};
}

std::string resolveUrl(std::string_view reference, std::string_view base) {
  const UrlParts from = splitUrl(base);
  const UrlParts to = splitUrl(reference);
  if (from.scheme.empty() || from.authority.empty() || !to.scheme.empty()) {
    return std::string(reference);
  }
  std::string out(from.scheme);
  if (!to.authority.empty()) {
    out += to.authority;
    appendWithoutDotSegments(out, to.path);
    return (out += to.query) += to.fragment;
  }
  out += from.authority;
  if (to.path.empty()) {
    out += from.path.empty() ? "/" : from.path;
    out += to.query.empty() ? from.query : to.query;
    return out += to.fragment;
  }
  std::string path;
  if (!to.path.starts_with('/')) {
    const std::size_t slash = from.path.rfind('/');
    path = slash == std::string_view::npos ? "/" : std::string(from.path.substr(0, slash + 1));
  }
  appendWithoutDotSegments(out, path += to.path);
  return (out += to.query) += to.fragment;
}

std::span<const UrlScheme> urlSchemes() { return kSchemes; }

bool isBaseUrl(std::string_view address) {
  return isPlain(address) && isAllowedScheme(urlScheme(address), UrlUse::kMedia, ~0U);
}

std::string urlHost(std::string_view address) {
  const std::string_view scheme = urlScheme(address);
  const auto isSlash = [](char c) { return c == '/' || c == '\\'; };
  std::string_view rest = address;
  if (!scheme.empty()) {
    if (!equalsIgnoringAsciiCase(scheme, "http") && !equalsIgnoringAsciiCase(scheme, "https")) return {};
    rest.remove_prefix(scheme.size() + 1);
  } else if (address.size() < 2 || !isSlash(address[0]) || !isSlash(address[1])) {
    return {};
  }
  // Browsers pass over any number of slashes, and take a backslash for one (URL Standard, 4.4).
  while (!rest.empty() && isSlash(rest.front())) rest.remove_prefix(1);
  rest = rest.substr(0, rest.find_first_of("/\\?#"));
  const std::size_t userEnd = rest.rfind('@');
  if (userEnd != std::string_view::npos) rest.remove_prefix(userEnd + 1);
  rest = rest.starts_with('[') ? rest.substr(0, rest.find(']') + 1) : rest.substr(0, rest.find(':'));
  if (rest.ends_with('.')) rest.remove_suffix(1);
  std::string host(rest);
  for (char& c : host) c = toAsciiLower(c);
  return host;
}

bool isHostOf(std::string_view host, std::string_view list) {
  while (!list.empty()) {
    const std::string_view name = takeUpTo(list, ' ');
    if (!host.ends_with(name)) continue;
    if (host.size() == name.size() || host[host.size() - name.size() - 1] == '.') return true;
  }
  return false;
}

bool cleanUrl(std::string_view value, UrlUse use, const UrlPolicy& policy, std::string& out) {
  out.clear();
  value = stripControlsAndSpaces(value);
  if (isPlain(value)) {
    out = value;
  } else {
    appendCleaned(out, value);
  }
  std::string_view scheme = urlScheme(out);
  if (scheme.empty()) {
    if (out.empty() || out[0] == '#' || !isBaseUrl(policy.base)) return allowsHost(out, policy);
    out = resolveUrl(out, policy.base);
    scheme = urlScheme(out);  // What the base brings in is held to the same rules.
  }
  if (use == UrlUse::kImage && policy.allowsDataImages && isDataImage(out)) return true;
  return isAllowedScheme(scheme, use, policy.schemes) && allowsHost(out, policy);
}

}  // namespace article_viewer
