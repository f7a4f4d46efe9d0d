#include "markup/html_writer.h"

#include "base/ascii.h"
#include "base/scan.h"

namespace article_viewer {

namespace {

/// In text a parser treats `<` and `&` specially; in a double-quoted value `"` and `&`. The rest goes for
/// good measure: `>` and `<` in values, so that no re-parse by other rules (raw text, foreign content) can
/// find a tag there; a CR, because parsers turn a literal one into a newline; NUL has no spelling at all.
const char* findTextSpecial(const char* at, const char* end) {
  return findFirstOf<'&', '<', '>', '\r', '\0'>(at, end);
}
const char* findValueSpecial(const char* at, const char* end) {
  return findFirstOf<'&', '<', '>', '"', '\r', '\0'>(at, end);
}

constexpr std::string_view replacementOf(char c) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\r': return "&#13;";
    default: return "";
  }
}

void appendEscaped(std::string& out, std::string_view text,
                   const char* (*findSpecial)(const char* at, const char* end)) {
  const char* at = text.data();
  const char* const end = at + text.size();
  while (true) {
    const char* const special = findSpecial(at, end);
    out.append(at, special);
    if (special == end) return;
    out += replacementOf(*special);
    at = special + 1;
  }
}

}  // namespace

HtmlWriter::Tag HtmlWriter::startTag(std::string_view name, std::span<const Attribute> attributes) {
  const auto here = [this] { return static_cast<std::uint32_t>(out_.size()); };
  Tag tag{.begin = here()};
  out_ += '<';
  out_ += name;
  for (const Attribute& attribute : attributes) {
    const bool isId = attribute.name == "id";
    if (isId) tag.idBegin = here();
    out_ += ' ';
    out_ += attribute.name;
    out_ += "=\"";
    appendEscaped(out_, attribute.value, findValueSpecial);
    out_ += '"';
    if (isId) tag.idEnd = here();
  }
  out_ += '>';
  tag.end = here();
  afterPre_ = name == "pre";
  return tag;
}

HtmlWriter::Tag HtmlWriter::repeatTag(const Tag& tag) {
  Tag repeated{.begin = static_cast<std::uint32_t>(out_.size())};
  // Not append(out_, …): the string may move while it grows.
  const bool hasId = tag.idEnd != 0;
  const std::string copy = out_.substr(tag.begin, tag.end - tag.begin);
  const std::string_view view = copy;
  out_ += hasId ? view.substr(0, tag.idBegin - tag.begin) : view;
  if (hasId) out_ += view.substr(tag.idEnd - tag.begin);
  repeated.end = static_cast<std::uint32_t>(out_.size());
  afterPre_ = false;
  return repeated;
}

void HtmlWriter::endTag(std::string_view name) {
  out_ += "</";
  out_ += name;
  out_ += '>';
  afterPre_ = false;
}

void HtmlWriter::text(std::string_view text) {
  while (!text.empty() && text.front() == '\0') text.remove_prefix(1);
  if (text.empty()) return;
  if (afterPre_ && text.front() == '\n') out_ += '\n';
  afterPre_ = false;
  appendEscaped(out_, text, findTextSpecial);
}

bool HtmlWriter::endsInWord() const {
  return !out_.empty() && out_.back() != '>' && !isAsciiWhitespace(out_.back());
}

}  // namespace article_viewer
