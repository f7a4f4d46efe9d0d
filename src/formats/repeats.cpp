#include "formats/repeats.h"

#include <algorithm>
#include <string>

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

}  // namespace

void dropRepeats(FormatContext& context, Article& article) {
  dropStandfirst(context, article);
  dropHeadline(context, article);
}

}  // namespace article_viewer
