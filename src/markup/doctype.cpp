#include "markup/doctype.h"

#include "base/ascii.h"
#include "base/utf8.h"

namespace article_viewer {

namespace {

/// Takes what stands before the next character that `ends` says yes to, with NULs replaced.
template <class Ends>
std::string takeUntil(std::string_view& text, Ends ends) {
  std::string taken;
  while (!text.empty() && !ends(text.front())) {
    if (text.front() == '\0') {
      taken += kReplacementText;
    } else {
      taken += text.front();
    }
    text.remove_prefix(1);
  }
  return taken;
}

/// An identifier between quotes. Returns false where there is none or its closing quote is missing.
bool takeIdentifier(std::string_view& text, std::optional<std::string>& id) {
  if (text.empty() || (text.front() != '"' && text.front() != '\'')) return false;
  const char quote = text.front();
  text.remove_prefix(1);
  id = takeUntil(text, [quote](char c) { return c == quote; });
  if (text.empty()) return false;
  text.remove_prefix(1);
  return true;
}

/// What follows the name. Returns whether the DOCTYPE is well-formed so far as browsers care.
bool readIdentifiers(std::string_view& text, Doctype& doctype) {
  text = stripLeadingAsciiWhitespace(text);
  if (text.empty()) return true;
  const std::string_view keyword = text.substr(0, 6);
  const bool isPublic = equalsIgnoringAsciiCase(keyword, "public");
  if (!isPublic && !equalsIgnoringAsciiCase(keyword, "system")) return false;
  text.remove_prefix(keyword.size());
  text = stripLeadingAsciiWhitespace(text);
  if (isPublic) {
    if (!takeIdentifier(text, doctype.publicId)) return false;
    text = stripLeadingAsciiWhitespace(text);
    if (text.empty()) return true;
  }
  return takeIdentifier(text, doctype.systemId);
}

}  // namespace

Doctype parseDoctype(std::string_view text, bool isClosed) {
  Doctype doctype;
  text = stripLeadingAsciiWhitespace(text);
  if (!text.empty()) {
    std::string name = takeUntil(text, isAsciiWhitespace);
    for (char& c : name) c = toAsciiLower(c);
    doctype.name = std::move(name);
  }
  doctype.forceQuirks = !doctype.name || !readIdentifiers(text, doctype);
  // The end of the input is an error unless something wrong had been skipped by then; after a system
  // identifier what is skipped is not even that.
  text = stripLeadingAsciiWhitespace(text);
  if (!isClosed && text.empty()) doctype.forceQuirks = true;
  return doctype;
}

}  // namespace article_viewer
