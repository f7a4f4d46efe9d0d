#include "formats/candy_xml.h"

#include <algorithm>

namespace article_viewer {
namespace {

struct ElementPair {
  std::string_view candy;
  std::string_view html;
};

/// What an element becomes; empty where only its text stays.
constexpr ElementPair kElements[] = {
    {"<bold>", "<b>"},     {"</bold>", "</b>"},    {"<italic>", "<i>"},
    {"</italic>", "</i>"}, {"</caption>", "</a>"},
};

/// Elements whose text is for machines.
constexpr std::string_view kHidden[] = {"itemMeta", "altText"};

/// The address in a link that begins here, with its quotes; of several, the first. Empty where there is none.
std::string_view quotedAddress(std::string_view link) {
  link = link.substr(0, link.find("</link>"));
  const std::size_t begin = link.find("href=\"");
  if (begin == std::string_view::npos) return {};
  link.remove_prefix(begin + 5);
  return link.substr(0, link.find('"', 1) + 1);
}

/// How many bytes of the text, which begins with a tag, are an element that is not shown.
std::size_t hiddenLength(std::string_view text) {
  for (const std::string_view name : kHidden) {
    if (text.find(name) != 1) continue;
    const std::size_t end = text.find("</" + std::string(name));
    return end == std::string_view::npos ? 0 : end;
  }
  return 0;
}

}  // namespace

std::string htmlOfCandyXml(std::string_view xml) {
  std::string out;
  std::string_view address;
  while (!xml.empty()) {
    const std::size_t tag = std::min(xml.find('<'), xml.size());
    out += xml.substr(0, tag);
    xml.remove_prefix(tag);
    xml.remove_prefix(hiddenLength(xml));
    const std::string_view name = xml.substr(0, xml.find('>') + 1);
    if (name.starts_with("<link")) address = quotedAddress(xml);
    if (name == "<caption>") ((out += "<a href=") += address.empty() ? "\"\"" : address) += '>';
    for (const ElementPair& pair : kElements) {
      if (pair.candy == name) out += pair.html;
    }
    xml.remove_prefix(name.empty() ? xml.size() : name.size());
  }
  return out;
}

}  // namespace article_viewer
