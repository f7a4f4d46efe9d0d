#include <new>
#include <string>

#include "base/ascii.h"
#include "formats/contentful_links.h"
#include "formats/fields.h"
#include "formats/mapping.h"
#include "formats/rich_tree.h"

/// Pictures, players, links and cards in rich text trees.
namespace article_viewer {
namespace {

/// Where an address is, or what holds it.
constexpr const char* kAddresses[] = {"url",   "src",    "href",  "uri",   "file", "external",
                                      "asset", "fields", "value", "image", "link"};

/// What holds the fields of a picture where a node does not itself.
constexpr const char* kPictures[] = {"image", "asset", "value", "fields", "photo"};

constexpr const char* kAlternatives[] = {"alt", "altText", "alternativeText", "description", "title"};

constexpr const char* kTitles[] = {"buttonText", "title", "label", "text", "name", "fileTitle"};

constexpr const char* kSources[] = {"code", "html", "markdown", "content", "text", "body"};
constexpr const char* kPosters[] = {"thumbnailSrc", "customThumbnailSrc", "poster", "thumbnail"};

/// Ends of the names of members, in lower case.
constexpr const char* kAddressEnds[] = {"url", "href", "uri", "link", "src"};
constexpr const char* kTextEnds[] = {"title", "text",  "heading",   "header", "caption", "description",
                                     "body",  "quote", "publisher", "author", "label",   "content"};
constexpr const char* kUnseenEnds[] = {"style", "class", "classname", "icon", "params", "filter", "type"};

bool endsWith(std::string_view name, std::string_view end) {
  return name.size() >= end.size() && equalsIgnoringAsciiCase(name.substr(name.size() - end.size()), end);
}

template <std::size_t kCount>
bool endsWithAny(std::string_view name, const char* const (&ends)[kCount]) {
  for (const char* const end : ends) {
    if (endsWith(name, end)) return true;
  }
  return false;
}

JsonValue firstString(JsonValue object, std::span<const char* const> keys) {
  for (const char* const key : keys) {
    const JsonValue found = object.find(key);
    if (found.isString() && !found.raw().empty()) return found;
  }
  return {};
}

/// The string with the address of a link, file or picture, however deep these systems bury it.
JsonValue findAddress(JsonValue value) {
  if (!value.isObject()) return value.isString() ? value : JsonValue();
  for (const char* const key : kAddresses) {
    const JsonValue found = findAddress(value.find(key));
    if (found.exists() && !found.raw().empty()) return found;
  }
  return {};
}

/// Whether the address is that of a file, not of a page with a player on it.
bool isMediaFile(std::string_view url) {
  constexpr std::size_t kLongestEnding = 5;
  url = url.substr(0, url.find_first_of("?#"));
  const std::size_t dot = url.rfind('.');
  return dot != std::string_view::npos && url.size() - dot <= kLongestEnding &&
         url.find('/', dot) == std::string_view::npos;
}

}  // namespace

std::string_view RichTree::address(JsonValue data, std::string_view fallback) {
  const JsonValue found = findAddress(data);
  return found.exists() ? stripAsciiWhitespace(flow_.context().text(found)) : fallback;
}

void RichTree::warnUnknown(JsonValue node) {
  const JsonValue type = node.find(dialect_.type);
  flow_.context().warn(Code::kUnknownBlock, type.exists() ? type : node,
                       "This type is not known; what it says is shown.");
}

RichText RichTree::rich(JsonValue value) {
  if (value.isString()) return {flow_.context().text(value), dialect_.cardText};
  JsonValue nodes;
  const TreeDialect* found = findTree(value, nodes);
  if (!value.isArray() && found == nullptr) return {};
  List<Block> media;
  FlowBuilder inner(flow_.context(), media);
  RichTree(found == nullptr ? dialect_ : *found, inner).children(nodes, {}, found != nullptr);
  return inner.take();
}

void RichTree::image(JsonValue data, Image& out) {
  FormatContext& context = flow_.context();
  out.url = address(data);
  for (JsonValue at = data; at.isObject();) {
    readField(context, FieldKind::kText, firstString(at, kAlternatives), out.alt);
    if (isBlank(out.caption.text)) out.caption = rich(at.find("caption"));
    for (const char* const key : {"credit", "attribution"}) {
      readField(context, FieldKind::kText, at.find(key), out.credit);
    }
    if (out.width == 0) out.width = numberOf(at.find("width"));
    if (out.height == 0) out.height = numberOf(at.find("height"));
    JsonValue inner;
    for (const char* const key : kPictures) {
      if (!inner.isObject()) inner = at.find(key);
    }
    at = inner;
  }
}

void RichTree::picture(JsonValue data, std::string_view link) {
  Image image;
  this->image(data, image);
  if (image.url.empty()) {
    flow_.context().warn(Code::kBadValue, data, "The document does not hold the address of this picture.");
    return flow_.rich(FlowKind::kParagraph, image.caption);
  }
  if (const JsonValue own = data.find("href"); own.isString()) link = flow_.context().text(own);
  const RichText caption = image.caption;
  if (!link.empty()) {
    image.caption = {};
    flow_.begin(FlowKind::kFigure);
    flow_.begin(FlowKind::kLink, link);
  }
  BlockDetails details;
  details.images.add(flow_.context().memory(), image);
  flow_.block(BlockType::kImage, {}, details);
  if (link.empty()) return;
  flow_.end();
  flow_.rich(FlowKind::kCaption, caption);
  flow_.end();
}

std::string_view RichTree::plain(JsonValue nodes) {
  const JsonRange<JsonValue> items = itemsOf(nodes);
  if (items.empty()) return {};
  const JsonValue first = *items.begin();
  const JsonValue text = first.isString() ? first : first.find(dialect_.text);
  if (text.isString() && ++items.begin() == items.end()) return flow_.context().text(text);
  std::string all;
  appendText(nodes, all);
  return all.empty() ? std::string_view() : flow_.context().keep(all, nodes);
}

void RichTree::appendText(JsonValue nodes, std::string& out) {
  for (const JsonValue node : itemsOf(nodes)) {
    const JsonValue text = node.find(dialect_.text);
    if (text.isString()) {
      out += text.text();
    } else if (meaning(node).role == NodeRole::kLineBreak) {
      out += '\n';
    } else {
      appendText(childrenOf(node, {}), out);
    }
  }
}

void RichTree::code(JsonValue node, JsonValue data) {
  BlockDetails details;
  readField(flow_.context(), FieldKind::kText, data.find("language"), details.language);
  JsonValue text = firstString(data, kSources);
  if (!text.exists()) text = ownText(data);
  if (!text.exists()) text = childrenOf(node, data);
  flow_.block(BlockType::kCode, {plain(text)}, details);
  flow_.rich(FlowKind::kParagraph, rich(data.find("caption")));
}

void RichTree::gallery(JsonValue data) {
  BlockDetails details;
  details.caption = rich(data.find("caption"));
  for (const char* const key : {"images", "items", "photos"}) {
    for (const JsonValue item : data.find(key).elements()) {
      Image image;
      this->image(item, image);
      details.images.add(flow_.context().memory(), image);
    }
  }
  flow_.block(BlockType::kGallery, {}, details);
}

/// A player, or a link to what cannot be shown here.
void RichTree::media(JsonValue data, NodeRole role) {
  FormatContext& context = flow_.context();
  BlockDetails details;
  details.url = address(data);
  const JsonValue description = data.find("metadata").isObject() ? data.find("metadata") : data;
  const JsonValue title = firstString(description, kTitles);
  readField(context, FieldKind::kText, title, details.title);
  details.caption = rich(data.find("caption"));
  details.width = numberOf(data.find("width"));
  details.height = numberOf(data.find("height"));
  if (role == NodeRole::kVideo && !isMediaFile(details.url)) role = NodeRole::kEmbed;
  if (role == NodeRole::kVideo || role == NodeRole::kAudio) {
    readField(context, FieldKind::kText, firstString(data, kPosters), details.poster);
    details.sources.add(context.memory(), {details.url, {}});
    return flow_.block(role == NodeRole::kVideo ? BlockType::kVideo : BlockType::kAudio, {}, details);
  }
  if (const JsonValue picture = firstString(description, kPosters); picture.exists()) {
    Image image;
    image.url = context.text(picture);
    details.images.add(context.memory(), image);
  }
  flow_.block(role == NodeRole::kEmbed ? BlockType::kEmbed : BlockType::kReadMore, {}, details);
  shown_ = title;
  shownUrl_ = details.url;
  card(description, true);
  if (!(description == data)) flow_.rich(FlowKind::kParagraph, details.caption);
}

void RichTree::special(JsonValue node, JsonValue data, NodeRole role, const Marks& marks, bool areBlocks) {
  FormatContext& context = flow_.context();
  if (!data.exists()) {
    return context.warn(Code::kBadValue, node, "The document does not hold what is embedded here.");
  }
  const std::string_view type = findPath(data, "file.contentType").raw();
  if (type.starts_with("image/")) role = NodeRole::kImage;
  if (type.starts_with("video/")) role = NodeRole::kVideo;
  switch (role) {
    case NodeRole::kImage: return picture(data, marks.url);
    case NodeRole::kCode: return code(node, data);
    case NodeRole::kGallery: return gallery(data);
    case NodeRole::kHtml:
    case NodeRole::kMarkdown: {
      const bool isHtml = role == NodeRole::kHtml;
      return flow_.block(
          {isHtml ? BlockType::kHtml : BlockType::kMarkdown,
           {context.text(firstString(data, kSources)), isHtml ? TextFormat::kHtml : TextFormat::kMarkdown}});
    }
    case NodeRole::kUnknown:
    case NodeRole::kCard: return card(data, areBlocks);
    default:
      if (findAddress(data).exists()) return media(data, role);
      if (const JsonValue html = data.find("html"); html.isString()) {
        return flow_.markup(context.text(html), TextFormat::kHtml);
      }
      card(data, areBlocks);
  }
}

void RichTree::card(JsonValue value, bool areBlocks) {
  JsonValue nodes;
  if (const TreeDialect* const dialect = findTree(value, nodes); dialect != nullptr) {
    return RichTree(*dialect, flow_).children(nodes, {}, areBlocks);
  }
  for (const JsonValue item : value.elements()) {
    if (item.isString()) {
      cardText("text", item, areBlocks);
    } else {
      card(item, areBlocks);
    }
  }
  for (const JsonMember member : value.members()) {
    const std::string_view name = member.key.raw();
    if (name.starts_with('_') || member.value == shown_ || endsWithAny(name, kUnseenEnds)) continue;
    if (!member.value.isString()) {
      card(member.value, areBlocks);
    } else if (endsWithAny(name, kAddressEnds)) {
      cardLink(name, member.value, value, areBlocks);
    } else {
      cardText(name, member.value, areBlocks);
    }
  }
}

void RichTree::cardLink(std::string_view name, JsonValue address, JsonValue card, bool areBlocks) {
  const std::string_view url = flow_.context().text(address);
  if (url.empty() || url == shownUrl_) return;
  shownUrl_ = url;
  if (endsWith(name, "src") || name.starts_with("image") || name.starts_with("photo")) {
    return picture(address, {});
  }
  const JsonValue title = firstString(card, kTitles);
  shown_ = title;
  if (areBlocks) flow_.begin(FlowKind::kParagraph);
  flow_.text(title.exists() ? flow_.context().text(title) : url, {.url = url});
  if (areBlocks) flow_.end();
}

void RichTree::cardText(std::string_view name, JsonValue value, bool areBlocks) {
  const std::string_view text = stripAsciiWhitespace(flow_.context().text(value));
  // Ids, names of colours and the like are one word.
  if (text.empty() || (!endsWithAny(name, kTextEnds) && text.find(' ') == std::string_view::npos)) return;
  const bool isWrapped = areBlocks && (dialect_.cardText != TextFormat::kHtml || text[0] != '<');
  if (isWrapped) flow_.begin(FlowKind::kParagraph);
  flow_.markup(text, dialect_.cardText);
  if (isWrapped) flow_.end();
}

}  // namespace article_viewer
