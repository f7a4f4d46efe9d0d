#include "formats/bbc_body.h"

#include <string>

#include "base/ascii.h"
#include "formats/candy_xml.h"
#include "formats/fields.h"
#include "formats/flow_builder.h"
#include "formats/live_updates.h"
#include "formats/mapping.h"

namespace article_viewer {
namespace {

enum class NodeKind : std::uint8_t {
  kFlow,
  kHeading,
  kText,
  kMark,
  kLinks,
  kHeadline,
  kImage,
  kSizes,  ///< one picture several times, the largest last
  kMedia,
  kSocial,
  kByline,
  kContributor,  ///< of an update; others stand in bylines
  kMoment,
  kNothing,
};

struct NodeName {
  std::string_view name;
  NodeKind kind;
  FlowKind flow = FlowKind::kParagraph;
};

constexpr NodeName kNodeNames[] = {
    {"fragment", NodeKind::kText},
    {"paragraph", NodeKind::kFlow},
    {"introduction", NodeKind::kFlow},
    {"urlLink", NodeKind::kMark},
    {"inline", NodeKind::kMark},
    {"unorderedList", NodeKind::kFlow, FlowKind::kList},
    {"orderedList", NodeKind::kFlow, FlowKind::kOrderedList},
    {"list", NodeKind::kFlow, FlowKind::kList},
    {"listItem", NodeKind::kFlow, FlowKind::kListItem},
    {"quote", NodeKind::kFlow, FlowKind::kQuote},
    {"pullQuote", NodeKind::kFlow, FlowKind::kQuote},
    {"table", NodeKind::kFlow, FlowKind::kTable},
    {"tableRow", NodeKind::kFlow, FlowKind::kTableRow},
    {"tableCell", NodeKind::kFlow, FlowKind::kTableCell},
    {"subheadline", NodeKind::kHeading},
    {"crosshead", NodeKind::kHeading},
    {"subheading", NodeKind::kHeading},
    {"headline", NodeKind::kHeadline},
    {"heading", NodeKind::kHeadline},
    {"links", NodeKind::kLinks},
    {"relatedContent", NodeKind::kLinks},
    {"image", NodeKind::kImage},
    {"rawImage", NodeKind::kNothing},
    {"video", NodeKind::kMedia},
    {"audio", NodeKind::kMedia},
    {"media", NodeKind::kMedia},
    {"legacyMedia", NodeKind::kMedia},
    {"social", NodeKind::kSocial},
    {"oEmbed", NodeKind::kSocial},
    {"embedHtml", NodeKind::kSocial},
    {"embed", NodeKind::kSocial},
    {"include", NodeKind::kSocial},
    {"embedImages", NodeKind::kSizes},
    {"byline", NodeKind::kByline},
    {"subByline", NodeKind::kByline},
    {"contributor", NodeKind::kContributor},
    {"timestamp", NodeKind::kMoment},
    {"aresLink", NodeKind::kNothing},
    {"advertisement", NodeKind::kNothing},
    {"mpu", NodeKind::kNothing},
    {"wsoj", NodeKind::kNothing},
    {"podcastPromo", NodeKind::kNothing},
    {"version", NodeKind::kNothing},
};

const NodeName* findName(JsonValue type) {
  for (const NodeName& name : kNodeNames) {
    if (type.equals(name.name)) return &name;
  }
  return nullptr;
}

JsonValue childrenOf(JsonValue node) { return findPath(node, "model.blocks|items"); }

/// The child of this type.
JsonValue childOf(JsonValue node, const char* type) {
  for (const JsonValue child : childrenOf(node).elements()) {
    if (child.find("type").equals(type)) return child;
  }
  return {};
}

class NodeReader {
 public:
  /// Of a text that is one paragraph (a heading, a caption) the paragraphs inside are lines.
  NodeReader(FlowBuilder& body, Article& article, bool isInline)
      : body_(body), context_(body.context()), article_(article), inline_(isInline) {}

  void readAll(JsonValue nodes, const Marks& marks = {}) {
    for (const JsonValue node : nodes.elements()) read(node, marks);
  }

  /// What the first paragraph says.
  [[nodiscard]] std::string_view firstText() const { return firstText_; }

 private:
  void read(JsonValue node, const Marks& marks) {
    const NodeName* const name = findName(node.find("type"));
    if (name == nullptr) return readUnknown(node, marks);
    switch (name->kind) {
      case NodeKind::kFlow: return flow(node, name->flow, marks);
      case NodeKind::kHeading: return heading(node);
      case NodeKind::kText: return fragment(node, marks);
      case NodeKind::kMark: return marked(node, marks);
      case NodeKind::kLinks: return links(node);
      case NodeKind::kHeadline: return headline(node);
      case NodeKind::kImage: return image(node);
      case NodeKind::kSizes: {
        JsonValue largest;
        for (const JsonValue size : childrenOf(node).elements()) largest = size;
        return largest.exists() ? image(largest) : void();
      }
      case NodeKind::kMedia: return media(node);
      case NodeKind::kSocial: return social(node);
      case NodeKind::kByline: return byline(node);
      case NodeKind::kContributor:
        body_.wrapped(FlowKind::kParagraph, textAt(context_, node, "model.name"));
        return body_.wrapped(FlowKind::kParagraph, textAt(context_, node, "model.subtitle"));
      case NodeKind::kMoment:
        return readAnyDate(context_, findPath(node, "model.timestamp"), article_.datePublished);
      case NodeKind::kNothing: return;
    }
  }

  /// What it says is shown; where it says nothing that is told.
  void readUnknown(JsonValue node, const Marks& marks) {
    const JsonValue children = childrenOf(node);
    if (children.isArray()) return readAll(children, marks);
    if (const JsonValue update = findPath(node, "content.model.blocks"); update.exists()) {
      readAll(findPath(node, "header.model.blocks"));
      addUpdateHeader(body_, {}, findPath(node, "dates.firstPublished"));
      return readAll(update);
    }
    if (findPath(node, "text|model.text").isString()) return flow(node, FlowKind::kParagraph, marks);
    context_.warn(Code::kUnknownBlock, node, "This block has nothing that can be shown; it is left out.");
  }

  void flow(JsonValue node, FlowKind kind, const Marks& marks) {
    if (kind == FlowKind::kList && isTrue(node.find("numbered"))) kind = FlowKind::kOrderedList;
    if (!hasText_)
      firstText_ =
          node.find("text").exists() ? context_.plainText(node.find("text")) : bbcText(node, context_);
    hasText_ = true;
    if (inline_ && kind == FlowKind::kParagraph) {
      if (hasLine_) body_.lineBreak();
      hasLine_ = true;
      return content(node, marks);
    }
    body_.begin(kind);
    content(node, marks);
    body_.end();
  }

  /// What is in a node: its nodes, or a text as CPS has it.
  void content(JsonValue node, const Marks& marks) {
    const JsonValue children = childrenOf(node);
    if (children.isArray()) return readAll(children, marks);
    if (const JsonValue story = findPath(node, "meta.0"); story.exists()) {
      body_.text(context_.text(findPath(story, "headlines.headline|headlines.shortHeadline")),
                 {.url = context_.text(findPath(story, "locators.href|locators.assetUri"))});
    }
    const JsonValue text = findPath(node, "text|model.text");
    writeCandyXml(context_.text(text), body_);
  }

  /// A line break in it is white space, as where it comes from.
  void fragment(JsonValue node, Marks marks) {
    for (const JsonValue attribute : findPath(node, "model.attributes").elements()) {
      if (attribute.equals("bold")) marks.add(FlowKind::kStrong);
      if (attribute.equals("italic")) marks.add(FlowKind::kEmphasis);
    }
    std::string_view text = context_.text(findPath(node, "model.text"));
    for (;;) {
      const std::size_t lineEnd = text.find('\n');
      body_.text(text.substr(0, lineEnd), marks);
      if (lineEnd == std::string_view::npos) return;
      body_.text(" ", marks);
      text.remove_prefix(lineEnd + 1);
    }
  }

  void marked(JsonValue node, Marks marks) {
    const Link link = linkAt(context_, node, "model.language", "model.locator");
    if (!link.url.empty()) marks.url = link.url;
    if (!link.name.empty()) marks.language = link.name;
    readAll(childrenOf(node), marks);
  }

  /// The text in a node as one paragraph.
  void inlineContent(JsonValue node) { NodeReader(body_, article_, true).content(node, {}); }

  void heading(JsonValue node) {
    body_.begin(headingOf(numberOf(findPath(node, "model.level"))));
    inlineContent(node);
    body_.end();
  }

  void headline(JsonValue node) {
    std::string_view text = bbcText(node, context_);
    if (text.empty()) readField(context_, FieldKind::kHtml, node.find("text"), text);
    if (!hasText_ && article_.headline.empty()) article_.headline = text;
    if (text != article_.headline) heading(node);
  }

  void links(JsonValue node) {
    if (const JsonValue title = childOf(node, "title"); title.exists()) heading(title);
    body_.begin(FlowKind::kList);
    for (const JsonValue link : childrenOf(node).elements()) {
      if (link.find("type").equals("title")) continue;
      body_.begin(FlowKind::kListItem);
      inlineContent(link);
      body_.end();
    }
    body_.end();
  }

  RichText captionOf(JsonValue node) {
    RichText out;
    readRich(context_, findPath(node, "caption"), TextFormat::kHtml, out);
    const JsonValue caption = childOf(node, "caption");
    if (!out.text.empty() || !caption.exists()) return out;
    List<Block> none;
    FlowBuilder text(context_, none);
    NodeReader(text, article_, true).content(caption, {});
    return text.take();
  }

  /// Documents name a picture by the path that it has on BBC's image service, with the size left open.
  std::string_view addressOf(JsonValue raw) {
    JsonValue place = findPath(raw, "path|locator|imageUrl|href|images.0.url");
    std::string address = place.text();
    const std::size_t size = address.find('$');
    if (size != std::string::npos) {
      address.replace(size, address.find('/', size) - size, "976x549");
      address.insert(0, "https://");
    } else if (address.find("://") == std::string::npos && !address.empty()) {
      const std::string origin = raw.find("originCode").text();
      if (address[0] == '/') address.erase(0, 1);
      if (!origin.empty() && !address.starts_with(origin)) address.insert(0, origin + '/');
      address.insert(0, "https://ichef.bbci.co.uk/news/976/");
    }
    return context_.keep(address, place);
  }

  Image imageOf(JsonValue node) {
    const JsonValue inner = childOf(node, "rawImage");
    const JsonValue raw = inner.exists() ? inner.find("model") : node;
    Image out;
    out.url = addressOf(raw);
    out.alt = bbcText(childOf(node, "altText"), context_);
    readField(context_, FieldKind::kHtml, node.find("altText"), out.alt);
    out.caption = captionOf(node);
    out.credit = textAt(context_, raw, "copyrightHolder");
    out.width = numberOf(raw.find("width"));
    out.height = numberOf(raw.find("height"));
    return out;
  }

  void image(JsonValue node) {
    const Image image = imageOf(node);
    if (!hasText_ && !inline_ && article_.images.empty())
      return article_.images.add(context_.memory(), image);
    body_.image(image);
  }

  /// A film or a sound. Where it can be played is not in the document, but that is the article's own page.
  void media(JsonValue node) {
    const JsonValue ares = childOf(node, "aresMedia");
    JsonValue inner = findPath(childOf(ares, "aresMediaMetadata"), "model");
    if (!inner.exists()) inner = childOf(node, "clipMedia").find("model");
    const JsonValue data = inner.exists() ? inner : node;
    Image still = imageOf(childOf(ares, "image"));
    if (still.url.empty()) still.url = addressOf(data);
    still.caption = captionOf(node);
    BlockDetails details;
    for (const JsonValue file : node.find("playlist").elements()) {  // the largest last
      details.sources.truncate(0);
      details.sources.add(context_.memory(), {textAt(context_, file, "url"), {}});
    }
    if (!details.sources.empty()) {
      details.poster = addressOf(node.find("image"));
      return body_.block(node.find("format").equals("audio") ? BlockType::kAudio : BlockType::kVideo, {},
                         details);
    }
    still.url.empty() ? body_.rich(FlowKind::kParagraph, still.caption) : body_.image(still);
    body_.embed({textAt(context_, data, "title|synopses.short|video.title"), article_.url});
  }

  void social(JsonValue node) {
    const JsonValue embed =
        findPath(node, "model.oembed|model.blocks.0.model.blocks.0.model.oembed|model.blocks.0.model.oembed");
    JsonValue html = embed.find("html");
    if (!html.exists()) html = findPath(node, "model.embeddableContent|html");
    std::string_view url = textAt(context_, node, "model.source|model.href|href");
    if (url.empty()) url = textAt(context_, embed, "url");
    if (url.empty() || !isBlank(context_.plainText(html))) {
      return body_.markup(context_.text(html), TextFormat::kHtml);
    }
    body_.embed({textAt(context_, embed, "title|author_name|provider_name"), url});
  }

  void byline(JsonValue node) {
    for (const JsonValue child : childrenOf(node).elements()) {
      if (!child.find("type").equals("contributor")) {
        read(child, {});
        continue;
      }
      const Person person{bbcText(childOf(child, "name"), context_),
                          textAt(context_, child, "model.topicUrl"),
                          {},
                          bbcText(childOf(child, "role"), context_)};
      if (!person.name.empty()) article_.authors.add(context_.memory(), person);
      if (article_.dateline.empty()) article_.dateline = bbcText(childOf(child, "location"), context_);
    }
  }

  FlowBuilder& body_;
  FormatContext& context_;
  Article& article_;
  bool inline_;
  bool hasText_ = false;
  bool hasLine_ = false;
  std::string_view firstText_;
};

}  // namespace

std::string_view bbcText(JsonValue block, FormatContext& context) {
  for (; block.exists(); block = findPath(block, "model.blocks.0")) {
    const JsonValue text = findPath(block, "model.text");
    if (text.isString()) return context.text(text);
  }
  return {};
}

std::string_view readBbcBlocks(JsonValue blocks, FormatContext& context, Article& article) {
  FlowBuilder body(context, article.blocks);
  NodeReader reader(body, article, false);
  reader.readAll(blocks);
  body.finish();
  return stripAsciiWhitespace(reader.firstText());
}

}  // namespace article_viewer
