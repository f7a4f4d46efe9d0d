#include "markup/html_writer.h"

#include "base/ascii.h"
#include "base/scan.h"

namespace article_viewer {

namespace {

/// In text a parser treats `<` and `&` specially; in a double-quoted value `"` and `&`. The rest goes for
/// good measure: `>` and `<` in values, so that no re-parse by other rules (raw text, foreign content) can
/// find a tag there; a CR, because browsers write the one they read literally, and read that as a newline: it
/// becomes the space that it looks like (CSS Text 3, 4.1), or goes before a newline; NUL has no spelling at
/// all.
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
    case '\r': return " ";
    default: return "";
  }
}

void appendEscaped(TextBuffer& out, std::string_view text,
                   const char* (*findSpecial)(const char* at, const char* end)) {
  const char* at = text.data();
  const char* const end = at + text.size();
  while (true) {
    const char* const special = findSpecial(at, end);
    out.append({at, static_cast<std::size_t>(special - at)});
    if (special == end) return;
    at = special + 1;
    const bool beforeNewline = *special == '\r' && at != end && *at == '\n';
    if (!beforeNewline) out.append(replacementOf(*special));
  }
}

}  // namespace

HtmlWriter::Tag HtmlWriter::startTag(std::string_view name, std::span<const Attribute> attributes) {
  const auto here = [this] { return static_cast<std::uint32_t>(out_.size()); };
  Tag tag{.begin = here()};
  out_.append('<');
  out_.append(name);
  for (const Attribute& attribute : attributes) {
    const bool isId = attribute.name == "id";
    if (isId) tag.idBegin = here();
    out_.append(' ');
    out_.append(attribute.name);
    out_.append("=\"");
    appendEscaped(out_, attribute.value, findValueSpecial);
    out_.append('"');
    if (isId) tag.idEnd = here();
  }
  out_.append('>');
  tag.end = here();
  afterPre_ = name == "pre";
  return tag;
}

HtmlWriter::Tag HtmlWriter::repeatTag(const Tag& tag) {
  Tag repeated{.begin = static_cast<std::uint32_t>(out_.size())};
  if (tag.idEnd == 0) {
    out_.appendOwn(tag.begin, tag.end);
  } else {
    out_.appendOwn(tag.begin, tag.idBegin);
    out_.appendOwn(tag.idEnd, tag.end);
  }
  repeated.end = static_cast<std::uint32_t>(out_.size());
  afterPre_ = false;
  return repeated;
}

void HtmlWriter::endTag(std::string_view name) {
  out_.append("</");
  out_.append(name);
  out_.append('>');
  afterPre_ = false;
}

void HtmlWriter::text(std::string_view text) {
  while (!text.empty() && text.front() == '\0') text.remove_prefix(1);
  if (text.empty()) return;
  if (afterPre_ && (text.front() == '\n' || text.starts_with("\r\n"))) out_.append('\n');
  afterPre_ = false;
  appendEscaped(out_, text, findTextSpecial);
}

bool HtmlWriter::endsInWord() const {
  const std::string_view written = out_.view();
  return !written.empty() && written.back() != '>' && !isAsciiWhitespace(written.back());
}

}  // namespace article_viewer
