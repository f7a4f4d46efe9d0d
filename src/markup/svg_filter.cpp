#include "markup/svg_filter.h"

#include <array>
#include <cstddef>
#include <span>

#include "base/ascii.h"
#include "base/split.h"

namespace article_viewer {
namespace {

bool isNumbers(std::string_view value) {
  for (const char c : value) {
    if (!isAsciiDigit(c) && c != '.' && c != '-' && c != ' ') return false;
  }
  return true;
}

bool isRotation(std::string_view value) {
  constexpr std::string_view kStart = "rotate(";
  return value.starts_with(kStart) && value.ends_with(')') &&
         isNumbers(value.substr(kStart.size(), value.size() - kStart.size() - 1));
}

/// XML 1.0, 2.2: the control characters that a document may not have, not even escaped, and U+FFFE and
/// U+FFFF. Returns the bytes to drop at the front, 0 for none.
std::size_t lengthOfRefused(std::string_view text) {
  const auto first = static_cast<unsigned char>(text.front());
  if (first < 0x20 && first != '\t' && first != '\n' && first != '\r') return 1;
  return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF") ? 3 : 0;
}

}  // namespace

bool SvgFilter::mayStand(const SvgElementRule& rule) const {
  return open_.empty() ? rule.parents.empty() && !hasRoot_ : isOneOf(open_.back()->name, rule.parents);
}

void SvgFilter::start(std::string_view name, std::span<const Attribute> attributes) {
  const SvgElementRule* rule = findSvgElement(name);
  if (rule == nullptr || !mayStand(*rule)) return;
  std::array<Attribute, kMostSvgAttributes> kept;
  std::size_t count = 0;
  for (const Attribute& attribute : attributes) {
    const SvgAttributeRule* allowed = findSvgAttribute(*rule, attribute.name);
    if (allowed == nullptr || count == kept.size() || !accept(*allowed, attribute.value)) continue;
    const bool isLink = allowed->kind == SvgValueKind::kLink;
    kept[count++] = {allowed->name, isLink ? std::string_view(address_) : attribute.value};
  }
  writer_.startTag(rule->name, std::span(kept).first(count));
  open_.push_back(rule);
  hasRoot_ = true;
}

bool SvgFilter::accept(const SvgAttributeRule& rule, std::string_view value) {
  switch (rule.kind) {
    case SvgValueKind::kNumbers: return isNumbers(value);
    case SvgValueKind::kRotation: return isRotation(value);
    case SvgValueKind::kLink: return cleanUrl(value, UrlUse::kLink, urls_, address_);
    default: return isOneOf(value, rule.keywords);
  }
}

void SvgFilter::end(std::string_view name) {
  if (open_.empty() || open_.back()->name != name) return;
  writer_.endTag(name);
  open_.pop_back();
}

void SvgFilter::text(std::string_view text) {
  if (open_.empty()) return;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t refused = lengthOfRefused(text.substr(i));
    if (refused == 0) {
      ++i;
      continue;
    }
    writer_.text(text.substr(0, i));
    text.remove_prefix(i + refused);
    i = 0;
  }
  writer_.text(text);
}

void SvgFilter::finish() {
  while (!open_.empty()) end(open_.back()->name);
}

}  // namespace article_viewer
