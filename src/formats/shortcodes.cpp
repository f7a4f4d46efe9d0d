#include "formats/shortcodes.h"

#include <algorithm>
#include <string>

#include "base/ascii.h"
#include "base/split.h"

namespace article_viewer {
namespace {

constexpr auto kNone = std::string_view::npos;

/// How long the shortcode is that the text begins with; 0 where it is none. People write in brackets, too:
/// nothing says that `[see below]`, `[1]` or `a[b]` is one. Looks no farther than to the next bracket, but
/// for the end of a pair.
std::size_t shortcodeLength(std::string_view text, char before) {
  constexpr std::size_t kLongestPair = 256;
  const std::size_t end = text.find_first_of("[]", 1);
  if (end == kNone || text[end] == '[') return 0;
  const std::size_t begin = text[1] == '/' ? 2 : 1;
  std::size_t at = begin;
  bool hasUnderscore = false;
  for (; isAsciiLowerAlpha(text[at]) || text[at] == '_' || text[at] == '-' || isAsciiDigit(text[at]); ++at) {
    hasUnderscore = hasUnderscore || text[at] == '_';
  }
  if (!isAsciiLowerAlpha(text[begin])) return 0;
  bool is = false;
  if (at == end) {
    const std::size_t next = text.substr(0, end + kLongestPair).find("[/", 1);
    is = begin == 2 || hasUnderscore ||
         (next != kNone && text.substr(next + 2).starts_with(text.substr(begin, at - begin)));
  } else if (text[at] == ' ') {
    // Quotation marks around a value, which WordPress has made typographic.
    const std::size_t value = text.substr(0, end).find('=', at) + 1;
    is = value != 0 && value < end && text[value] != ' ' && !isAsciiAlphanumeric(text[value]);
  }
  const bool isInWord = isAsciiAlphanumeric(before) || before == '=' || before == '"';
  return is && (begin == 2 || !isInWord) ? end + 1 : 0;
}

/// What an attribute of captions that are older than WordPress 3.4 says.
std::string_view captionIn(std::string_view shortcode) {
  constexpr std::string_view kName = " caption=\"";
  const std::size_t at = shortcode.find(kName);
  if (at == kNone) return {};
  shortcode.remove_prefix(at + kName.size());
  return takeUpTo(shortcode, '"');
}

/// Adds the pictures and the words that the parts of a page builder have in attributes.
void addAttributes(std::string_view rest, std::string& out) {
  constexpr std::size_t kLongest = 4096;  // each value is looked for to the end
  rest = rest.substr(0, kLongest);
  const bool hasPicture = rest.find("video") == kNone;
  for (std::size_t at = 0; (at = rest.find('=')) != kNone;) {
    const std::string_view name =
        rest.substr(rest.rfind(' ', at) + 1).substr(0, at - rest.rfind(' ', at) - 1);
    rest.remove_prefix(at + 1);
    if (rest.empty()) return;
    // Quotation marks, which WordPress has made typographic.
    const std::size_t quote = rest[0] == '&' ? rest.find(';') + 1 : rest[0] == '"' ? 1 : 3;
    rest.remove_prefix(std::min(quote, rest.size()));
    const std::string_view value = rest.substr(
        0, std::min({rest.find('"'), rest.find("&#82"), rest.find("\u201d"), rest.find("\u2033")}));
    rest.remove_prefix(value.size());
    if (hasPicture && isOneOf(name, "src image") && value.starts_with("http")) {
      ((out += "<img src=\"") += value) += "\">";
    } else if (isOneOf(name, "title heading text button_text")) {
      ((out += "<p>") += value) += "</p>";
    }
  }
}

/// The picture before a caption, perhaps in a link, with what stands before it.
std::string_view takePicture(std::string_view& text) {
  constexpr std::string_view kLinkEnd = "</a>";
  constexpr std::size_t kNear = 4096;  // not to the end of the text for each of many captions
  const std::string_view near = text.substr(0, kNear);
  std::size_t end = near.find('>', near.find("<img"));
  if (end == kNone) return {};
  if (text.substr(++end).starts_with(kLinkEnd)) end += kLinkEnd.size();
  const std::string_view picture = text.substr(0, end);
  text.remove_prefix(end);
  return picture;
}

/// What a number or a name in a liquid tag leads to.
struct LiquidTag {
  const char* names;
  std::string_view address;
};

constexpr LiquidTag kLiquidTags[] = {
    {"youtube", "www.youtube.com/watch?v="},
    {"tweet twitter", "x.com/i/status/"},
    {"github", "github.com/"},
    {"link post user organization", "dev.to/"},
    {"tag", "dev.to/t/"},
    {"vimeo", "vimeo.com/"},
    {"codesandbox", "codesandbox.io/s/"},
    {"stackblitz", "stackblitz.com/edit/"},
    {"replit", "replit.com/"},
    {"instagram", "www.instagram.com/p/"},
    {"stackoverflow", "stackoverflow.com/q/"},
};

/// How long the liquid tag is that the text begins with; 0 where its line has no end of one.
std::size_t liquidLength(std::string_view text) {
  if (!text.starts_with("{%")) return 0;
  const std::size_t end = text.find_first_of("{}\n", 2);
  return end != kNone && text[end] == '}' && text[end - 1] == '%' ? end + 1 : 0;
}

/// Adds a link as a paragraph of its own. More than the first word are options.
void addAddress(std::string_view start, std::string_view words, std::string& out) {
  out += "\n\n<";
  if (!start.empty()) (out += "https://") += start;
  (out += takeUpTo(words, ' ')) += ">\n\n";
}

/// Adds what a liquid tag shows, as Markdown; the tag itself where that is not known.
void addLiquid(std::string_view tag, std::string_view& rest, std::string& out) {
  const std::string_view inside = stripAsciiWhitespace(tag.substr(2, tag.size() - 4));
  const std::size_t address = inside.find("http");
  std::string_view words = inside;
  const std::string_view name = takeUpTo(words, ' ');
  if (name == "raw") {
    const std::size_t end = rest.find("{% endraw");
    out += rest.substr(0, end);
    rest = end == kNone ? std::string_view() : rest.substr(end);
  } else if (isOneOf(name, "details spoiler collapsible")) {
    ((out += "<details><summary>") += words) += "</summary>\n";
  } else if (isOneOf(name, "enddetails endspoiler endcollapsible")) {
    out += "\n</details>\n";
  } else if (address != kNone) {
    addAddress({}, inside.substr(address), out);
  } else if (!name.starts_with("end") && !isOneOf(name, "card katex")) {
    for (const LiquidTag& row : kLiquidTags) {
      if (isOneOf(name, row.names)) return addAddress(row.address, words, out);
    }
    out += tag;
  }
}

/// How long the code is that the text begins with, its marks included; the marks alone where it has no end.
std::size_t codeLength(std::string_view text) {
  constexpr std::size_t kFence = 3;
  constexpr std::size_t kLongest = 1U << 16U;  // not to the end of the text for each of many marks
  const std::size_t marks = std::min(text.find_first_not_of('`'), text.size());
  const std::string_view mark = text.substr(0, std::min(marks, kFence));
  const std::size_t end = text.substr(0, kLongest).find(mark, marks);
  const bool isOne = end != kNone && (mark.size() == kFence || text.substr(0, end).find("\n\n") == kNone);
  return isOne ? end + mark.size() : marks;
}

}  // namespace

void dropShortcodes(FormatContext& context, JsonValue at, RichText& text) {
  std::string out;
  std::string_view rest = text.text;
  const bool isHtml = text.format == TextFormat::kHtml;
  bool found = false;
  bool isInFigure = false;
  char before = ' ';
  while (true) {
    const std::size_t begin = rest.find_first_of(isHtml ? "[" : "`{");
    if (begin == kNone) break;
    if (begin != 0) before = rest[begin - 1];
    out += rest.substr(0, begin);
    rest.remove_prefix(begin);
    const bool isCode = rest[0] == '`';
    const std::size_t length = isHtml ? shortcodeLength(rest, before) : isCode ? 0 : liquidLength(rest);
    const std::string_view taken = rest.substr(0, isCode ? codeLength(rest) : length == 0 ? 1 : length);
    rest.remove_prefix(taken.size());
    found = found || length != 0;
    before = length == 0 ? '[' : ' ';
    if (length == 0) {
      out += taken;
    } else if (!isHtml) {
      addLiquid(taken, rest, out);
    } else if (isInFigure && taken.starts_with("[/caption")) {
      out += "</figcaption></figure>";
      isInFigure = false;
    } else if (taken.starts_with("[caption")) {
      const std::string_view picture = takePicture(rest);
      isInFigure = !picture.empty();
      if (isInFigure) (((out += "<figure>") += picture) += "<figcaption>") += captionIn(taken);
    } else if (taken.substr(0, taken.find(' ')).find('_') != kNone) {
      addAttributes(taken, out);
    }
  }
  if (!found) return;
  if (isHtml) {
    context.warn(Code::kUnknownBlock, at, "Shortcodes that the site left in this text are taken out of it.");
  }
  text.text = context.keep(out += rest, at);
}

}  // namespace article_viewer
