#include "support/value_laws.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/ascii.h"
#include "markup/url.h"

namespace article_viewer::fuzz {
namespace {

std::vector<std::string_view> wordsOf(std::string_view text) {
  std::vector<std::string_view> words;
  while (!(text = stripAsciiWhitespace(text)).empty()) {
    words.push_back(text.substr(0, text.find_first_of(" \t\r\n\f")));
    text.remove_prefix(words.back().size());
  }
  return words;
}

/// What stands before the colon of an address as a browser reads it (URL Standard, 4.4), in lower case;
/// empty for a relative one.
std::string schemeOf(std::string_view address) {
  while (!address.empty() && static_cast<unsigned char>(address.front()) <= 0x20) address.remove_prefix(1);
  if (address.empty() || !isAsciiAlpha(address.front())) return {};
  std::string scheme;
  for (const char c : address) {
    if (c == '\t' || c == '\n' || c == '\r') continue;
    if (c == ':') return scheme;
    if (!isAsciiAlphanumeric(c) && c != '+' && c != '-' && c != '.') return {};
    scheme += toAsciiLower(c);
  }
  return {};
}

bool isSchemeAllowed(std::string_view scheme, bool isLink, const UrlPolicy& policy) {
  for (std::size_t i = 0; i < urlSchemes().size(); ++i) {
    if (urlSchemes()[i].name != scheme) continue;
    return (isLink || scheme == "http" || scheme == "https") && (policy.schemes >> i & 1U) != 0;
  }
  return false;
}

bool isHostAllowed(std::string_view address, const UrlPolicy& policy) {
  const std::string host = urlHost(address);
  if (host.empty()) return true;
  return (policy.hosts.empty() || isHostOf(host, policy.hosts)) && !isHostOf(host, policy.droppedHosts);
}

bool isAddress(std::string_view address, bool isLink, bool isImage, const UrlPolicy& policy) {
  for (const char c : address) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) return false;
  }
  const std::string scheme = schemeOf(address);
  if (scheme == "data") {
    return isImage && policy.allowsDataImages && address.find("svg") == std::string_view::npos;
  }
  return (scheme.empty() || isSchemeAllowed(scheme, isLink, policy)) && isHostAllowed(address, policy);
}

bool isLink(std::string_view value, const SanitizeOptions& options) {
  if (value.size() > 1 && value[0] == '#' && !value.substr(1).starts_with(options.idPrefix)) return false;
  return isAddress(value, true, false, options.urls);
}

bool isEmbedHost(std::string_view host, const SanitizeOptions& options) {
  return isHostOf(host, options.policy.embedHosts);
}

template <typename Holds>
bool allWords(std::string_view text, Holds holds) {
  const std::vector<std::string_view> words = wordsOf(text);
  for (const std::string_view word : words) {
    if (!holds(word)) return false;
  }
  return !words.empty();
}

}  // namespace

bool isRightValue(const ElementRule& element, const AttributeRule& rule, std::string_view value,
                  const SanitizeOptions& options, Origin widest) {
  const auto hasPrefix = [&options](std::string_view id) { return id.starts_with(options.idPrefix); };
  switch (rule.kind) {
    case ValueKind::kText: return true;
    case ValueKind::kBoolean: return value.empty();
    case ValueKind::kId:
      return hasPrefix(value) && value.find_first_of(" \t\r\n\f") == std::string_view::npos;
    case ValueKind::kIdReferences: return allWords(value, hasPrefix);
    case ValueKind::kLinkUrl: return isLink(value, options);
    case ValueKind::kMediaUrl: return isAddress(value, false, element.name == "img", options.urls);
    case ValueKind::kMediaUrlSet:
      return allWords(value, [&](std::string_view word) {
        // A parser passes over commas in front of an address, and takes those behind it for its end.
        word.remove_prefix(std::min(word.find_first_not_of(','), word.size()));
        return isAddress(word, false, false, options.urls);
      });
    case ValueKind::kInteger: return value.find_first_not_of("-0123456789") == std::string_view::npos;
    case ValueKind::kKeyword:
      return allWords(value, [&](std::string_view word) {
        return (" " + std::string(rule.keywords) + " ").find(" " + std::string(word) + " ") !=
               std::string::npos;
      });
    case ValueKind::kToken: return value.find_first_of(" \t\r\n\f\"'<>&%()\\") == std::string_view::npos;
    case ValueKind::kLanguageClass:
      return allWords(value, [](std::string_view word) { return word.starts_with("language-"); });
    case ValueKind::kEmbedHost: return widest == Origin::kFurniture || isEmbedHost(value, options);
  }
  return false;
}

}  // namespace article_viewer::fuzz
