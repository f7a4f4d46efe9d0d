#include <string>

#include "base/ascii.h"
#include "formats/block_markup.h"
#include "formats/editor_js.h"
#include "formats/fields.h"
#include "formats/flow_builder.h"
#include "formats/mapping.h"
#include "formats/nested_json.h"
#include "formats/registry.h"
#include "formats/repeats.h"
#include "formats/rich_document.h"
#include "formats/shortcodes.h"

/// Documents of no known format: a title somewhere near the root, and the longest text or list of blocks that
/// there is. What is found is shown, and that it was guessed is told.
namespace article_viewer {
namespace {

constexpr const char* kTitles = "title|headline|webTitle|name|seoTitle";
constexpr const char* kTypes = "type|_type|role|kind|component|__typename";

constexpr const char* kStandfirsts =
    "excerpt|description|summary|subtitle|standfirst|standFirst|intro|teaser";

/// What answers hold several articles in.
constexpr const char* kLists =
    "articles|posts|items|entries|results|docs|stories|data.posts.edges|data.posts.nodes|data.posts|data";

/// How the keys of texts end. Whole bodies stand under the first four.
constexpr std::string_view kTextKeys[] = {"html", "text",     "content", "body",  "value", "title",
                                          "lead", "headline", "caption", "quote", "credit"};
constexpr std::size_t kBodyKeys = 4;
constexpr std::string_view kPictureWords[] = {"image", "thumbnail", "cover", "photo", "picture"};

/// Shorter texts are no body.
constexpr std::size_t kShortestBody = 50;
/// A title is looked for in that many objects within each other.
constexpr int kTitleDepth = 4;

/// The place of the key in kTextKeys; their number where it is none of a text.
std::size_t findTextKey(std::string_view key) {
  std::size_t index = key.starts_with("alt") ? std::size(kTextKeys) : 0;
  for (; index != std::size(kTextKeys); ++index) {
    const std::string_view ending = kTextKeys[index];
    if (key.size() < ending.size()) continue;
    if (equalsIgnoringAsciiCase(key.substr(key.size() - ending.size()), ending)) break;
  }
  return index;
}

bool namesPicture(std::string_view name) {
  std::string lower(name);
  for (char& c : lower) c = toAsciiLower(c);
  for (const std::string_view word : kPictureWords) {
    if (lower.find(word) != std::string::npos) return true;
  }
  return false;
}

/// The object that has a title, at that depth below this one.
JsonValue findTitled(JsonValue object, int depth) {
  if (depth == 0) return findPath(object, kTitles).isString() ? object : JsonValue();
  for (const JsonMember member : object.members()) {
    if (const JsonValue found = findTitled(member.value, depth - 1); found.exists()) return found;
  }
  return {};
}

JsonValue findTitled(JsonValue root) {
  JsonValue found;
  for (int depth = 0; depth != kTitleDepth && !found.exists(); ++depth) found = findTitled(root, depth);
  return found;
}

/// Finds what has most text.
class BodySearch {
 public:
  /// Returns how much text there is in a value.
  std::size_t weigh(JsonValue value, std::string_view key) {
    std::size_t weight = 0;
    if (value.isString()) {
      const std::size_t index = findTextKey(key);
      if (index == std::size(kTextKeys)) return 0;
      weight = value.raw().size();
      if (index < kBodyKeys) keep(value, weight);
    }
    for (const JsonMember member : value.members()) weight += weigh(member.value, member.key.raw());
    if (JsonValue nodes; value.isObject() && findTree(value, nodes) != nullptr) keep(value, weight);
    if (!value.isArray()) return weight;
    for (const JsonValue element : value.elements()) weight += weigh(element, key);
    if (findPath(firstOf(value), kTypes).isString()) keep(value, weight);
    return weight;
  }

  [[nodiscard]] JsonValue best() const { return best_; }

 private:
  /// A list is weighed after the texts in it.
  void keep(JsonValue value, std::size_t weight) {
    if (weight < kShortestBody || weight < weight_) return;
    weight_ = weight;
    best_ = value;
  }

  JsonValue best_;
  std::size_t weight_ = 0;
};

JsonValue findBody(JsonValue root) {
  BodySearch search;
  search.weigh(root, {});
  return search.best();
}

bool isAddress(JsonValue value) { return value.isString() && value.raw().starts_with("http"); }

/// The first address in a value.
JsonValue findAddress(JsonValue value) {
  if (!value.exists()) return value;
  const JsonValue end = value.after();
  while (value != end && !isAddress(value)) value = value.following();
  return value == end ? JsonValue() : value;
}

/// The first picture in a value.
Image readImage(JsonValue value, FormatContext& context) {
  Image image;
  const bool isPath = value.isString() && value.raw().starts_with('/');
  image.url = context.text(isPath ? value : findAddress(value));
  image.alt = textAt(context, value, "altText|alt|alternativeText|node.altText");
  return image;
}

/// Shows a list of blocks, each as one paragraph of all texts in it.
class BlockReader {
 public:
  BlockReader(FlowBuilder& body, Article& article)
      : body_(body), context_(body.context()), article_(article) {}

  void block(JsonValue block) {
    const std::string type = findPath(block, kTypes).text();
    if (type.find("author") != std::string::npos) return;
    kind_ = type.find("head") != std::string::npos ? FlowKind::kHeading2 : FlowKind::kParagraph;
    shown_ = false;
    object(block, namesPicture(type), block);
    close();
    if (shown_ || type.starts_with("ad")) return;
    const JsonValue page = findAddress(block);
    if (page.exists()) body_.embed({{}, context_.text(page)});
  }

 private:
  void close() {
    if (isOpen_) body_.end();
    isOpen_ = false;
  }

  /// `group` is the list or object whose texts belong together.
  void object(JsonValue object, bool isPicture, JsonValue group) {
    if (isPicture) picture(object);
    const JsonValue link = isPicture ? JsonValue() : findPath(object, "url|href|link");
    for (const JsonMember member : object.members()) value(member.value, member.key.raw(), link, group);
  }

  void value(JsonValue value, std::string_view key, JsonValue link, JsonValue group) {
    if (value.isString() && findTextKey(key) < std::size(kTextKeys)) text(value, key, link, group);
    if (value.isObject()) object(value, namesPicture(key), group.isArray() ? group : value);
    for (const JsonValue element : value.elements()) this->value(element, key, link, value);
  }

  void picture(JsonValue object) {
    const Image image = readImage(object, context_);
    if (image.url.empty() || image.url == lastPicture_) return;
    shown_ = true;
    lastPicture_ = image.url;
    if (!article_.images.empty() && article_.images[0].url == image.url) return;
    close();
    body_.image(image);
  }

  /// Texts under one key in one list run on, as parts of a sentence do; the same one twice is shown once.
  void text(JsonValue value, std::string_view key, JsonValue link, JsonValue group) {
    const std::string_view html = context_.text(value);
    const std::string_view plain = stripAsciiWhitespace(context_.plainText(value));
    if (isAddress(value) || html == lastText_) return;
    lastText_ = html;
    shown_ = true;
    if (plain.ends_with(article_.headline)) return;
    if (hasBlockMarkup(html)) {
      close();  // it is paragraphs itself
      return body_.markup(html, TextFormat::kHtml);
    }
    if (!isOpen_) body_.begin(kind_);
    if (isOpen_ && (key != lastKey_ || group != lastGroup_)) body_.lineBreak();
    isOpen_ = true;
    lastKey_ = key;
    lastGroup_ = group;
    if (isAddress(link)) {
      body_.text(plain, {.url = context_.text(link)});
    } else {
      body_.markup(html, TextFormat::kHtml);
    }
  }

  FlowBuilder& body_;
  FormatContext& context_;
  Article& article_;
  FlowKind kind_ = FlowKind::kParagraph;
  bool isOpen_ = false;
  bool shown_ = false;
  std::string_view lastKey_;
  JsonValue lastGroup_;
  std::string_view lastText_;
  std::string_view lastPicture_;
};

/// Not of other things than articles that have formats of their own: JSON-LD and RSS.
bool isArticle(JsonValue root) {
  return root.isObject() && !findPath(root, "@context|@type|@graph|rss").exists() &&
         findTitled(root).exists() && findBody(root).exists();
}

/// Several articles of a root that has no title of its own.
JsonValue findItems(JsonValue root) {
  const JsonValue items = findPath(root, kLists);
  const bool isList = items.isArray() && !findTitled(root, 0).exists() && isArticle(firstOf(items));
  return isList ? items : JsonValue();
}

bool isGeneric(JsonValue root) { return findItems(root).exists() || isArticle(root); }

/// A picture that stands beside the title.
void readLead(JsonValue object, FormatContext& context, List<Image>& out) {
  for (const JsonMember member : object.members()) {
    if (!out.empty() || member.value.isArray() || !namesPicture(member.key.raw())) continue;
    const Image image = readImage(member.value, context);
    if (!image.url.empty()) out.add(context.memory(), image);
  }
}

std::optional<Error> readGeneric(JsonValue item, FormatContext& context, Article& article) {
  context.warn(Code::kGuessedFormat, item,
               "The format of this document is not known; what looks like an article in it is shown.");
  const JsonValue titled = findTitled(item);
  readField(context, FieldKind::kHtml, findPath(titled, kTitles), article.headline);
  readEntry(titled, context, article);
  if (titled != item) readEntry(item, context, article);
  article.base = article.url;
  readLead(titled, context, article.images);
  JsonValue body = findBody(item);
  FlowBuilder blocks(context, article.blocks);
  std::optional<JsonDocument> inside;  // many keep the document of an editor as a text
  const std::string_view text = context.text(body);
  if (text.starts_with("{\"") || text.starts_with("[{")) inside = readNestedJson(context, body, text);
  if (inside) body = inside->root();
  JsonValue nodes;
  if (const TreeDialect* const dialect = findTree(body, nodes); dialect != nullptr) {
    readRichBody(*dialect, nodes, blocks, article);
  } else if (isEditorJs(body)) {
    readEditorJs(body, blocks, article);
  } else if (inside) {
    body = findBody(body);
  }
  if (blocks.isEmpty()) {
    const bool isHtml = hasBlockMarkup(context.text(body));
    readRich(context, body, isHtml ? TextFormat::kHtml : TextFormat::kMarkdown, article.bodyText);
    dropShortcodes(context, body, article.bodyText);
  }
  readRich(context, findPath(titled, kStandfirsts), TextFormat::kHtml, article.standfirst);
  dropRepeats(context, article);
  if (blocks.isEmpty()) {
    BlockReader reader(blocks, article);
    for (const JsonValue block : body.elements()) reader.block(block);
  }
  blocks.finish();
  return std::nullopt;
}

}  // namespace

const Format kGeneric{"generic", isGeneric, findItems, readGeneric};

}  // namespace article_viewer
