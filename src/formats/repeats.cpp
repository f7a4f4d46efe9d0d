#include "formats/repeats.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/ascii.h"
#include "base/split.h"

namespace article_viewer {
namespace {

/// How far a body is looked into: standfirsts are made of its beginning, which in the HTML of page builders
/// is not quite at the beginning.
constexpr std::size_t kBeginning = std::size_t{32} << 10U;

/// The letters and digits of a text, in which its copies agree: they differ in white space, in quotation
/// marks and in the marks of Markdown.
std::string lettersOf(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (isAsciiAlphanumeric(c) || static_cast<unsigned char>(c) >= 0x80) out += c;
  }
  return out;
}

std::string lettersOf(FormatContext& context, const RichText& text) {
  const std::string_view beginning = text.text.substr(0, kBeginning);
  return lettersOf(text.format == TextFormat::kHtml ? context.plainText(beginning) : beginning);
}

constexpr std::string_view kEllipsis = "\u2026";

/// Whether the text says that it was cut.
bool isCut(const std::string& letters, std::string_view text) {
  return letters.ends_with(kEllipsis) || stripTrailingAsciiWhitespace(text).ends_with("...");
}

/// Whether most of the one stands in the other, from its first letters on.
bool isTakenFrom(const std::string& body, const std::string& letters, bool isCut) {
  constexpr std::size_t kKey = 24;
  const std::size_t at = body.find(letters.substr(0, kKey));
  if (at == std::string::npos || letters.empty()) return false;
  if (isCut && letters.size() > kKey) return true;
  const std::size_t most = std::min(letters.size(), body.size() - at);
  const auto end = std::mismatch(letters.begin(), letters.begin() + static_cast<std::ptrdiff_t>(most),
                                 body.begin() + static_cast<std::ptrdiff_t>(at));
  return static_cast<std::size_t>(end.first - letters.begin()) * 4 >= letters.size() * 3;
}

void dropStandfirst(FormatContext& context, Article& article) {
  RichText& standfirst = article.standfirst;
  if (isBlank(standfirst.text) || isBlank(article.bodyText.text)) return;
  // What themes end it with is a link to the whole text.
  const std::size_t more = standfirst.text.find("class=\"more");
  const bool hasMore = more != std::string_view::npos;
  if (hasMore) standfirst.text = standfirst.text.substr(0, standfirst.text.rfind('<', more));
  std::string letters = lettersOf(context, standfirst);
  const bool wasCut = hasMore || isCut(letters, standfirst.text);
  if (letters.ends_with(kEllipsis)) letters.resize(letters.size() - kEllipsis.size());
  if (isTakenFrom(lettersOf(context, article.bodyText), letters, wasCut)) {
    standfirst = {};
  }
}

/// A heading of an HTML body that says the headline again, and before which nothing else is said or shown.
void dropHeadline(FormatContext& context, Article& article) {
  constexpr std::size_t kFar = 2048;
  constexpr std::string_view kEnd = "</h1>";
  std::string_view& body = article.bodyText.text;
  if (article.bodyText.format == TextFormat::kMarkdown) {
    std::string_view rest = body;
    const std::string_view line = takeUpTo(rest, '\n');
    if (line.starts_with("# ") && stripAsciiWhitespace(line.substr(2)) == article.headline) body = rest;
    return;
  }
  const std::string_view head = body.substr(0, kFar);
  const std::size_t end = std::min({head.find(kEnd), head.find("</h2>"), head.find("</h3>")});
  if (article.bodyText.format != TextFormat::kHtml || end > kFar) return;
  const std::string_view said = body.substr(0, end);
  if (said.find("<img") != std::string_view::npos) return;
  if (stripAsciiWhitespace(context.plainText(said)) == article.headline) {
    body.remove_prefix(end + kEnd.size());
  }
}

/// What the addresses of all sizes of one picture have in common: the last folder and the name, without what
/// says the size. An address that does not end in the name of a file stands for itself.
std::string pictureName(std::string_view url) {
  std::string name;
  std::size_t folder = 0;
  std::size_t file = 0;
  for (std::string_view rest = url.substr(0, url.find_first_of("?#")); !rest.empty();) {
    const bool isEscaped = rest.starts_with("%2F");  // addresses in addresses of services that make sizes
    name += isEscaped ? '/' : rest[0];
    rest.remove_prefix(isEscaped ? 3 : 1);
    if (name.back() == '/') folder = std::exchange(file, name.size());
  }
  const std::size_t dot = name.rfind('.');
  if (dot == std::string::npos || dot < file || name.ends_with(".php")) return std::string(url);
  name.resize(dot);
  // WordPress: "-1024x683".
  const std::size_t size = name.find_last_not_of("0123456789x");
  if (size != std::string::npos && name[size] == '-' && name.find('x', size) != std::string::npos) {
    name.resize(size);
  }
  if (name.ends_with("-scaled")) name.resize(name.rfind('-'));
  return name.substr(folder);
}

/// Whether the first picture of a text is this one. Pages that load it late name it in other attributes.
bool beginsWithPicture(const RichText& text, const std::string& name) {
  std::string_view rest = text.text.substr(0, kBeginning);
  std::size_t at = rest.find("<img");
  if (text.format == TextFormat::kMarkdown) at = std::min(at, rest.find("!["));
  if (at == std::string_view::npos) return false;
  const bool isTag = rest[at] == '<';
  const std::string_view mark = isTag ? "src=" : "](";
  rest = rest.substr(at, rest.find(isTag ? '>' : ')', at) - at);
  while ((at = rest.find(mark)) != std::string_view::npos) {
    rest.remove_prefix(std::min(at + (isTag ? 5 : 2), rest.size()));
    if (pictureName(rest.substr(0, rest.find_first_of("\"' )"))) == name) return true;
  }
  return false;
}

/// Whether this is the first picture that the body shows.
bool bodyShows(const Article& article, const std::string& name) {
  for (const Block& block : article.blocks) {
    if (block.details == nullptr || block.details->images.empty()) continue;
    return pictureName(block.details->images[0].url) == name;
  }
  return beginsWithPicture(article.bodyText, name);
}

/// A lead picture that the body shows as its first one; not where only the lead has the caption.
void findLeadInBody(FormatContext& context, Article& article) {
  if (article.images.empty() || article.images[0].url.empty()) return;
  const Image& lead = article.images[0];
  if (!bodyShows(article, pictureName(lead.url))) return;
  const std::string_view caption = stripAsciiWhitespace(context.plainText(lead.caption.text));
  const std::string_view body = context.plainText(article.bodyText.text.substr(0, kBeginning));
  article.isLeadInBody = body.find(caption) != std::string_view::npos;
}

}  // namespace

void dropRepeats(FormatContext& context, Article& article) {
  dropStandfirst(context, article);
  dropHeadline(context, article);
  findLeadInBody(context, article);
}

}  // namespace article_viewer
