#include <string>
#include <utility>

#include "base/ascii.h"
#include "base/split.h"
#include "formats/block_markup.h"
#include "formats/fields.h"
#include "formats/mapping.h"
#include "formats/rich_tree.h"

/// Pictures, players, links and cards in rich text trees.
namespace article_viewer {
namespace {

// Where these systems keep what, the best first (findPath).
constexpr const char* kInner = "file|external|asset|image|media|value|fields|details|node|data|attributes";
constexpr const char* kAddress = "url|src|href|uri|sourceUrl|filename";
constexpr const char* kMimeType = "file.contentType|contentType|mimeType|mime";
constexpr const char* kAlternative = "alt|altText|alternativeText";
constexpr const char* kTitle =
    "buttonText|linkText|ctaText|productButton|metadata.title|title|fileTitle|label|text|name|value.filename|"
    "data.name";
constexpr const char* kPoster = "thumbnailSrc|customThumbnailSrc|metadata.thumbnail|thumbnail|poster|image";
constexpr const char* kSource = "code|html|markdown|content|text|body";

/// The first of these members of a thing, or of what it holds.
JsonValue findDeep(JsonValue thing, const char* path) {
  JsonValue found = findPath(thing, path);
  while (!found.exists() && thing.isObject()) {
    thing = findPath(thing, kInner);
    found = findPath(thing, path);
  }
  return found;
}

/// What Lexical knows by a number only.
struct NumberedPage {
  const char* type;
  const char* number;
  const char* address;
};

constexpr NumberedPage kNumberedPages[] = {
    {"youtube", "videoID", "https://www.youtube.com/watch?v="},
    {"tweet", "id", "https://x.com/i/status/"},
};

/// The last word of a name in camel or snake case, in lower case: `url` of `buttonUrl`.
std::string lastWord(std::string_view name) {
  std::string word;
  for (const char c : name) {
    if (!isAsciiLowerAlpha(c)) word.clear();
    if (isAsciiAlpha(c)) word += toAsciiLower(c);
  }
  return word;
}

/// Whether the text is one word of ASCII, as ids, names of colours and the like are.
bool isCode(std::string_view text) {
  for (const char c : text) {
    if (c == ' ' || static_cast<unsigned char>(c) >= 0x80) return false;
  }
  return true;
}

/// Of a file the ending, without the dot; of a page nothing.
std::string_view fileEnding(std::string_view url) {
  url = url.substr(0, url.find_first_of("?#"));
  const std::string_view last = url.substr(url.rfind('/') + 1);
  const std::size_t dot = last.rfind('.');
  return dot == std::string_view::npos ? std::string_view() : last.substr(dot + 1);
}

/// Whether the member of a card is the address of a picture or of something else.
bool isAddress(std::string_view name) { return isOneOf(lastWord(name), "url href uri link src"); }
bool isPicture(std::string_view name, std::string_view url) {
  return isOneOf(fileEnding(url), "jpg jpeg png gif webp avif svg") || name.starts_with("image");
}

}  // namespace

std::string_view RichTree::address(JsonValue data) {
  FormatContext& context = flow_.context();
  JsonValue found = data.isObject() ? findDeep(data, kAddress) : data;
  if (!found.isString()) found = findPath(data, "link");
  if (found.isString()) return stripAsciiWhitespace(context.text(found));
  for (const NumberedPage& page : kNumberedPages) {
    const JsonValue number = data.find(page.number);
    if (number.isString() && data.find("type").equals(page.type)) {
      return context.keep(page.address + number.text(), number);
    }
  }
  return {};
}

RichText RichTree::rich(JsonValue value) {
  if (value.isString()) return {flow_.context().text(value), dialect_.cardText};
  JsonValue nodes;
  const TreeDialect* const found = findTree(value, nodes);
  FlowBuilder inner(flow_.context());
  RichTree tree(found == nullptr ? dialect_ : *found, inner);
  if (found != nullptr || value.isArray()) tree.children(nodes, {}, found != nullptr);
  return inner.take();
}

void RichTree::image(JsonValue data, Image& out) {
  FormatContext& context = flow_.context();
  out.url = address(data);
  readField(context, FieldKind::kText, findDeep(data, kAlternative), out.alt);
  readAt(context, data, "description|title", out.alt);
  readField(context, FieldKind::kText, findPath(data, "credit|attribution|copyright"), out.credit);
  out.caption = rich(findDeep(data, "caption|fields.caption"));
  out.width = numberOf(findDeep(data, "width"));
  out.height = numberOf(findDeep(data, "height"));
  if (out.url.empty()) {
    context.warn(Code::kBadValue, data, "The document does not hold the address of this picture.");
  }
}

void RichTree::picture(JsonValue data, std::string_view link) {
  Image image;
  this->image(data, image);
  if (!lead_.empty() && image.url == lead_ && isBlank(image.caption.text)) return;
  if (const JsonValue own = data.find("href"); own.isString()) link = flow_.context().text(own);
  if (!link.empty()) flow_.begin(FlowKind::kLink, link);
  const RichText caption = image.caption;
  if (!link.empty() || image.url.empty()) image.caption = {};
  if (!image.url.empty()) flow_.image(image);
  if (!link.empty()) flow_.end();
  if (isBlank(image.caption.text)) flow_.rich(FlowKind::kParagraph, caption);
}

std::string_view RichTree::plain(JsonValue nodes) {
  std::string text;
  appendText(nodes, text);
  return text.empty() ? std::string_view() : flow_.context().keep(text, nodes);
}

void RichTree::appendText(JsonValue nodes, std::string& out) {
  for (const JsonValue node : itemsOf(nodes)) {
    const JsonValue text = textOf(node);
    const JsonValue own = ownText(dataOf(node));
    if (text.isString()) {
      out += text.text();
    } else if (meaning(node).role == NodeRole::kLineBreak) {
      out += '\n';
    } else {
      appendText(own.exists() ? own : childrenOf(node, {}), out);
    }
  }
}

void RichTree::code(JsonValue node, JsonValue data) {
  BlockDetails details;
  readField(flow_.context(), FieldKind::kText, data.find("language"), details.language);
  JsonValue text = childrenOf(node, data);
  if (const JsonValue own = ownText(data); own.exists()) text = own;
  if (const JsonValue source = findPath(data, kSource); source.isString()) text = source;
  const std::string_view shown = plain(text);
  if (!isBlank(shown)) flow_.block(BlockType::kCode, {shown}, details);
  flow_.rich(FlowKind::kParagraph, rich(data.find("caption")));
}

void RichTree::gallery(JsonValue data) {
  BlockDetails details;
  details.caption = rich(data.find("caption"));
  for (const JsonValue item : findPath(data, "files.data|files|images|items|photos").elements()) {
    Image image;
    this->image(item, image);
    details.images.add(flow_.context().memory(), image);
  }
  flow_.block(BlockType::kGallery, {}, details);
}

/// A player, or a link to what cannot be shown here.
void RichTree::media(JsonValue data, NodeRole role) {
  FormatContext& context = flow_.context();
  BlockDetails details;
  details.url = address(data);
  if (role >= NodeRole::kBookmark || !shown_.exists()) shown_ = findPath(data, kTitle);
  details.title = context.text(shown_);
  details.caption = rich(findPath(data, "caption|description"));
  details.poster = context.text(findPath(data, kPoster));
  details.width = numberOf(data.find("width"));
  details.height = numberOf(data.find("height"));
  const bool isVideo = role == NodeRole::kVideo;
  if (role == NodeRole::kAudio || (isVideo && !fileEnding(details.url).empty())) {
    details.sources.add(context.memory(), {details.url, {}});
    return flow_.block(isVideo ? BlockType::kVideo : BlockType::kAudio, {}, details);
  }
  if (role < NodeRole::kBookmark) {  // a file
    flow_.link(details.url, details.title);
    return flow_.rich(FlowKind::kParagraph, details.caption);
  }
  const bool isBookmark = role == NodeRole::kBookmark;
  if (isBookmark && !details.poster.empty()) {
    Image image;
    image.url = details.poster;
    details.images.add(context.memory(), image);
  }
  flow_.block(isBookmark ? BlockType::kReadMore : BlockType::kEmbed, {}, details);
  if (!isBookmark) return flow_.rich(FlowKind::kParagraph, details.caption);
  for (const char* const key : {"description", "author", "publisher"}) {
    cardMember(key, findPath(data, "metadata").find(key), true);
  }
}

void RichTree::special(JsonValue node, JsonValue data, NodeRole role, const Marks& marks, bool areBlocks) {
  FormatContext& context = flow_.context();
  if (!data.exists()) {
    return context.warn(Code::kBadValue, node, "The document does not hold what is embedded here.");
  }
  const bool isImage = role == NodeRole::kImage;
  const std::string_view type = (isImage ? findDeep(data, kMimeType) : findPath(data, kMimeType)).raw();
  if (isImage && !type.empty()) role = NodeRole::kCard;
  if (type.starts_with("image/")) role = NodeRole::kImage;
  if (type.starts_with("video/")) role = NodeRole::kVideo;
  if (type.starts_with("audio/")) role = NodeRole::kAudio;
  if (role <= NodeRole::kCard) {
    if (data.find("code").isString()) role = NodeRole::kCode;
    if (findPath(data, "src|url").isString() && isPicture({}, address(data))) role = NodeRole::kImage;
  }
  const JsonValue source = findPath(data, kSource);
  switch (role) {
    case NodeRole::kImage: return picture(data, marks.url);
    case NodeRole::kCode: return code(node, data);
    case NodeRole::kGallery: return gallery(data);
    case NodeRole::kHtml: return flow_.block({BlockType::kHtml, {context.text(source), TextFormat::kHtml}});
    case NodeRole::kMarkdown:
      if (!source.isString()) break;  // a tree
      return flow_.block({BlockType::kMarkdown, {context.text(source), TextFormat::kMarkdown}});
    default: break;
  }
  if ((role >= NodeRole::kBookmark || !type.empty()) && !address(data).empty()) return media(data, role);
  shown_ = findPath(data, "file.url|external.url|asset.url").exists() ? findPath(data, kTitle) : JsonValue();
  card(data, areBlocks);
}

void RichTree::card(JsonValue value, bool areBlocks) {
  JsonValue nodes;
  // A block alone is a tree, too: one with nothing in it would be its own card without end.
  if (const TreeDialect* const dialect = findTree(value, nodes);
      dialect != nullptr && (value.isArray() || nodes != value)) {
    RichTree tree(*dialect, flow_);
    tree.lead_ = lead_;
    return tree.children(nodes, {}, areBlocks);
  }
  const JsonValue outer = shown_;
  for (const JsonValue item : value.elements()) cardMember("text", item, areBlocks);
  for (const JsonMember member : value.members()) {
    const std::string_view name = member.key.raw();
    const std::string_view url = member.value.raw();
    const bool isLink = isAddress(name) && !url.empty() && !isPicture(name, url);
    if (const JsonValue title = findPath(value, kTitle); isLink && title.exists()) shown_ = title;
  }
  for (const JsonMember member : value.members()) {
    cardMember(member.key.raw(), member.value, areBlocks);
  }
  shown_ = outer;
}

void RichTree::cardMember(std::string_view name, JsonValue value, bool areBlocks) {
  const std::string word = lastWord(name);
  const bool isShown = value == shown_ || (value.isString() && value.raw() == shown_.raw());
  if (held_.exists() && value == held_) {
    held_ = {};
    return inner(value, {}, areBlocks);
  }
  if (name.starts_with('_') || isShown ||
      isOneOf(word, "style class name icon emoji params metadata properties parent"))
    return;
  if (!value.isString()) {
    const JsonValue url = findPath(value, kAddress);
    if (url.isString() && (isPicture(name, url.raw()) || findPath(value, kMimeType).exists())) {
      return special(value, value, isPicture(name, url.raw()) ? NodeRole::kImage : NodeRole::kCard, {},
                     areBlocks);
    }
    const NodeMeaning meaning = this->meaning(value);
    const bool isMedia = meaning.role >= NodeRole::kCode && meaning.role <= NodeRole::kImage;
    if (isMedia) return node(value, meaning, {}, areBlocks);
    const bool isText = word == "caption" || firstOf(value).find("plain_text").exists();
    return isText ? flow_.rich(FlowKind::kParagraph, rich(value)) : card(value, areBlocks);
  }
  const std::string_view text = stripAsciiWhitespace(flow_.context().text(value));
  Marks marks;
  JsonValue shown = value;
  const bool isPictureHere = isPicture(name, text);
  if (isAddress(name) || (isPictureHere && text.find('/') != std::string_view::npos)) {
    if (isPictureHere) return picture(value, {});
    marks.url = text;
    if (shown_.isString()) shown = shown_;
  } else if (isCode(text) &&
             !isOneOf(
                 word,
                 "title text heading header subheader caption description body quote "
                 "publisher author credit source role label content question answer message latex html")) {
    return;
  }
  if (text.empty()) return;
  const bool isHtml = dialect_.cardText == TextFormat::kHtml || word == "html" || text.starts_with('<');
  const bool isMarkdown = areBlocks && dialect_.cardText == TextFormat::kMarkdown;
  const bool isMarkup = marks.url.empty() && (isHtml || isMarkdown);
  const bool isWrapped = areBlocks && !(isMarkup && (isMarkdown || hasBlockMarkup(text)));
  if (isWrapped) flow_.begin(FlowKind::kParagraph);
  if (isMarkup) {
    flow_.markup(text, isHtml ? TextFormat::kHtml : TextFormat::kMarkdown);
  } else {
    flow_.text(flow_.context().text(shown), marks);
  }
  if (isWrapped) flow_.end();
}

}  // namespace article_viewer
