#include "markup/svg_filter.h"

#include <cstddef>

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
  std::vector<Attribute> kept;
  for (const Attribute& attribute : attributes) {
    const SvgAttributeRule* allowed = findSvgAttribute(*rule, attribute.name);
    if (allowed == nullptr || !accept(*allowed, attribute.value)) continue;
    const bool isLink = allowed->kind == SvgValueKind::kLink;
    kept.push_back({allowed->name, isLink ? std::string_view(address_) : attribute.value});
  }
  writer_.startTag(rule->name, kept);
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
  text_.clear();
  while (!text.empty()) {
    const std::size_t refused = lengthOfRefused(text);
    if (refused == 0) text_ += text.front();
    text.remove_prefix(refused == 0 ? 1 : refused);
  }
  writer_.text(text_);
}

void SvgFilter::finish() {
  while (!open_.empty()) end(open_.back()->name);
}

}  // namespace article_viewer
