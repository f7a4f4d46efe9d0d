#include "formats/guardian_elements.h"

#include <string>

#include "base/ascii.h"
#include "formats/block_markup.h"
#include "formats/fields.h"
#include "formats/live_updates.h"
#include "formats/mapping.h"

namespace article_viewer {
namespace {

enum class ElementKind : std::uint8_t {
  kTexts,  ///< whatever texts it has, in the order of kTexts
  kPicture,
  kQuote,
  kCard,    ///< a link to another story
  kPlayer,  ///< film, sound, or a page of its own in a frame
  kAtom,    ///< names something that stands beside the body
  kNothing,
};

struct ElementName {
  std::string_view part;  ///< of the name in lower case without hyphens
  ElementKind kind;
};

/// The first that fits. Names that are not here are those of texts.
constexpr ElementName kElementNames[] = {
    {"contentatom", ElementKind::kAtom}, {"mediaatom", ElementKind::kPlayer},
    {"pullquote", ElementKind::kQuote},  {"multiimage", ElementKind::kTexts},
    {"image", ElementKind::kPicture},    {"cartoon", ElementKind::kPicture},
    {"link", ElementKind::kCard},        {"membership", ElementKind::kCard},
    {"contents", ElementKind::kNothing}, {"placeholder", ElementKind::kNothing},
    {"video", ElementKind::kPlayer},     {"youtube", ElementKind::kPlayer},
    {"audio", ElementKind::kPlayer},     {"map", ElementKind::kPlayer},
    {"document", ElementKind::kPlayer},  {"spotify", ElementKind::kPlayer},
    {"vine", ElementKind::kPlayer},      {"interactive", ElementKind::kPlayer},
    {"chart", ElementKind::kPlayer},     {"genericatom", ElementKind::kPlayer},
};

enum class TextKind : std::uint8_t { kHeading, kParagraph, kPicture, kHtml };

struct TextRow {
  const char* path;
  TextKind kind;
};

/// Members with texts in the order in which they are shown. Arrays and objects are more of the same.
constexpr TextRow kTexts[] = {
    {"label|brandName", TextKind::kParagraph},
    {"primaryHeadingHtml", TextKind::kHtml},
    {"title|name|productName|headline|overrideTitle", TextKind::kHeading},
    {"bio|secondaryHeadingHtml|subtitle", TextKind::kHtml},
    {"img|image.url|imageUrl|imageOverrideUrl", TextKind::kPicture},
    {"date", TextKind::kParagraph},
    {"text|prompt|overridePrompt|intro|value", TextKind::kParagraph},
    {"html|defaultHtml|bodyHtml", TextKind::kHtml},
    {"mainTextHeading", TextKind::kHeading},
    {"body|mainText", TextKind::kHtml},
    {"description|overrideDescription", TextKind::kHtml},
    {"main", TextKind::kHtml},
    {"elements|items|events|sections|keyTakeaways|qAndAExplainers|miniProfiles|multiBylines|questions|images|"
     "newsletter|witnessTypeData|customAttributes|content",
     TextKind::kHtml},
    {"answers|productCtas", TextKind::kHtml},
    {"endNote", TextKind::kHtml},
    {"revealText", TextKind::kParagraph},
    {"caption|captionText", TextKind::kHtml},
    {"credit|profileName|authorName", TextKind::kParagraph},
};

std::string nameOf(JsonValue element) {
  const std::string type = findPath(element, "_type|type").text();
  std::string name;
  for (const char c : std::string_view(type).substr(type.rfind('.') + 1)) {
    if (c != '-') name += toAsciiLower(c);
  }
  return name;
}

ElementKind kindOf(std::string_view name) {
  for (const ElementName& known : kElementNames) {
    if (name.find(known.part) != std::string_view::npos) return known.kind;
  }
  return ElementKind::kTexts;
}

/// Where the fields of an element are.
JsonValue dataOf(JsonValue element) {
  constexpr std::string_view kEnding = "TypeData";
  for (const JsonMember member : element.members()) {
    const std::string_view key = member.key.raw();
    if (key.ends_with(kEnding) && member.value.isObject()) return member.value;
  }
  return element;
}

class ElementReader {
 public:
  ElementReader(JsonValue atoms, FlowBuilder& body) : atoms_(atoms), body_(body), context_(body.context()) {}

  void element(JsonValue element) {
    if (!show(element, nameOf(element), dataOf(element))) {
      context_.warn(Code::kUnknownBlock, element,
                    "This block has nothing that can be shown; it is left out.");
    }
  }

 private:
  bool show(JsonValue element, std::string_view name, JsonValue data) {
    switch (kindOf(name)) {
      case ElementKind::kPicture: return picture(element);
      case ElementKind::kQuote: return quote(data);
      case ElementKind::kCard: return card(data) || texts(data);
      case ElementKind::kPlayer: return player(element, data) || texts(data);
      case ElementKind::kAtom: return atom(data);
      case ElementKind::kNothing: return true;
      case ElementKind::kTexts: break;
    }
    return texts(data) || player(element, data);
  }

  std::string_view text(JsonValue object, const char* path) { return textAt(context_, object, path); }

  bool html(JsonValue value) {
    const std::string_view text = context_.text(value);
    if (isBlank(text)) return false;
    const bool isParagraph =
        !hasBlockMarkup(text) && !text.starts_with("<pre") && !isBlank(context_.plainText(value));
    if (isParagraph) body_.begin(FlowKind::kParagraph);
    body_.markup(text, TextFormat::kHtml);
    if (isParagraph) body_.end();
    return true;
  }

  bool picture(JsonValue element) {
    const Image image = readGuardianImage(element, context_);
    if (image.url.empty()) {
      body_.begin(FlowKind::kParagraph);
      body_.markup(image.caption.text, TextFormat::kHtml);
      body_.end();
      body_.wrapped(FlowKind::kParagraph, image.credit);
      return !image.caption.text.empty() || !image.credit.empty();
    }
    body_.image(image);
    return true;
  }

  bool quote(JsonValue data) {
    RichText quoted;
    BlockDetails details;
    readRich(context_, data.find("html"), TextFormat::kHtml, quoted);
    readRich(context_, data.find("attribution"), TextFormat::kHtml, details.cite);
    body_.block(BlockType::kPullquote, quoted, details);
    return !quoted.text.empty();
  }

  bool card(JsonValue data) {
    BlockDetails details;
    details.url = text(data, "url|originalUrl");
    const std::string_view headline = text(data, "text|linkText|label|title|retailer");
    if (details.url.empty() || headline.empty()) return false;
    if (data.find("linkType").exists()) {  // a button in the text
      body_.link(details.url, headline);
      return true;
    }
    const std::string_view image = text(data, "image");
    if (!image.empty()) details.images.add(context_.memory(), Image{image, {}, {}, {}, {}, {}});
    body_.block(BlockType::kReadMore, {headline}, details);
    return true;
  }

  void readSources(JsonValue element, List<MediaSource>& out) {
    for (const JsonValue asset : element.find("assets").elements()) {
      const MediaSource source{text(asset, "url|file"), text(asset, "mimeType")};
      const bool plays = source.type.starts_with("audio/") || source.type == "video/mp4";
      if (plays && !source.url.empty()) out.add(context_.memory(), source);
    }
    const std::string_view track = text(element, "trackUrl");
    if (!track.empty()) out.add(context_.memory(), {track, "audio/mpeg"});
  }

  /// The address of the page that plays it.
  std::string_view pageOf(JsonValue data) {
    const JsonValue youtube = findPath(data, "assetId|assets.0.id");
    if (!youtube.isString()) return text(data, "originalUrl|url|embedUrl|iframeUrl");
    return context_.keep("https://www.youtube.com/watch?v=" + youtube.text(), youtube);
  }

  bool player(JsonValue element, JsonValue data) {
    const Link page{text(data, "title|mediaTitle|alt|altText"), pageOf(data)};
    const std::string_view poster =
        text(data, "overrideImage|posterImage.0.url|stillImageUrl|thumbnailUrl|coverUrl");
    const JsonValue caption = findPath(data, "caption|description");
    BlockDetails details;
    readSources(element, details.sources);
    if (details.sources.empty()) {
      if (page.url.empty()) return false;
      body_.embed(page, poster);
      html(caption);
      return true;
    }
    details.title = page.name;
    details.poster = poster;
    readRich(context_, caption, TextFormat::kHtml, details.caption);
    const bool isSound = details.sources[0].type.starts_with("audio/");
    body_.block(isSound ? BlockType::kAudio : BlockType::kVideo, {}, details);
    return true;
  }

  bool atom(JsonValue data) {
    const std::string_view id = data.find("atomId").raw();
    for (const JsonMember kind : atoms_.members()) {
      for (const JsonValue atom : kind.value.elements()) {
        if (atom.find("id").raw() != id) continue;
        const JsonValue media = findPath(atom, "data.media");
        return media.exists() ? player({}, media) : texts(atom);
      }
    }
    return false;
  }

  bool texts(JsonValue data) {
    bool shown = false;
    const JsonValue results = data.find("resultGroups");
    if (!results.elements().empty()) {
      context_.warn(Code::kUnknownBlock, results,
                    "A quiz is shown without its game; its results are left out.");
    }
    for (const TextRow& row : kTexts) {
      const JsonValue value = findPath(data, row.path);
      if (row.kind >= TextKind::kHtml && value.isString()) {
        shown = html(value) || shown;
        continue;
      }
      for (const JsonValue item : itemsOf(value)) shown = inner(item, row.kind) || shown;
    }
    return shown;
  }

  bool inner(JsonValue item, TextKind kind) {
    if (kind == TextKind::kPicture) {
      Image image;
      image.url = context_.text(item);
      body_.image(image);
      return true;
    }
    if (!item.isObject()) {
      const FlowKind paragraph = kind == TextKind::kHeading ? FlowKind::kHeading3 : FlowKind::kParagraph;
      const std::string_view text = stripAsciiWhitespace(context_.plainText(item));
      body_.wrapped(paragraph, text);
      return !text.empty();
    }
    const JsonValue data = dataOf(item);
    const bool isElement = data != item || item.find("_type").exists();
    return isElement ? show(item, nameOf(item), data) : card(item) || texts(item);
  }

  JsonValue atoms_;
  FlowBuilder& body_;
  FormatContext& context_;
};

}  // namespace

void addGuardianElement(JsonValue element, JsonValue atoms, FlowBuilder& body) {
  ElementReader(atoms, body).element(element);
}

void addGuardianBlocks(JsonValue blocks, JsonValue atoms, FlowBuilder& body) {
  FormatContext& context = body.context();
  ElementReader reader(atoms, body);
  std::size_t count = 0;
  for ([[maybe_unused]] const JsonValue block : blocks.elements()) ++count;
  for (const JsonValue block : blocks.elements()) {
    const JsonValue date =
        findPath(block, "blockFirstPublished|firstPublishedDate|publishedDate|blockCreatedOn");
    addUpdateHeader(body, context.text(findPath(block, "title|attributes.title")),
                    count > 1 ? date : JsonValue());
    for (const JsonValue contributor : block.find("contributors").elements()) {
      body.wrapped(FlowKind::kParagraph, context.text(contributor.find("name")));
    }
    const JsonValue elements = block.find("elements");
    if (elements.elements().empty()) {
      body.markup(context.text(block.find("bodyHtml")), TextFormat::kHtml);
    }
    for (const JsonValue element : elements.elements()) reader.element(element);
  }
}

void addGuardianMedia(JsonValue element, JsonValue atoms, FlowBuilder& body, Article& article) {
  FormatContext& context = body.context();
  const std::string name = nameOf(element);
  if (kindOf(name) == ElementKind::kPicture) {
    const Image image = readGuardianImage(element, context);
    if (!image.url.empty()) return article.images.add(context.memory(), image);
  }
  const JsonValue sound = findPath(element, "trackUrl|assets.0.url|assets.0.file");
  if (name.find("audio") != std::string::npos && sound.exists()) {
    article.audio.url = context.text(sound);
    article.audio.name = textAt(context, element, "title");
    return;
  }
  addGuardianElement(element, atoms, body);
}

}  // namespace article_viewer
