#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/ascii.h"
#include "base/split.h"
#include "formats/fields.h"
#include "formats/ninjs_texts.h"
#include "formats/registry.h"
#include "formats/repeats.h"
#include "formats/site_things.h"

/// IPTC ninjs, versions 1 to 3, and what Superdesk makes of it.
namespace article_viewer {
namespace {

constexpr FieldRow kFields[] = {
    {"headline|headline_main|headlines.0.value|title", FieldKind::kHtml, &Article::headline},
    {"firstpublished|firstPublished|firstcreated|firstCreated|contentcreated|contentCreated",
     FieldKind::kDate, &Article::datePublished},
    {"versioncreated|versionCreated", FieldKind::kDate, &Article::dateModified},
    {"language", FieldKind::kText, &Article::language},
    {"located", FieldKind::kText, &Article::dateline},
};

bool isItem(JsonValue item) {
  if (!findPath(item, "uri|guid").isString()) return false;
  for (const JsonMember member : item.members()) {
    if (member.key.raw().starts_with("body_")) return true;
  }
  return findPath(
             item,
             "versioncreated|versionCreated|pubstatus|pubStatus|bodies|headlines|descriptions|renditions|"
             "associations|authors")
      .exists();
}

/// The articles of an envelope, or what is none.
JsonValue findItems(JsonValue root) {
  const JsonValue inside = findPath(root, "item|data.item|_items");
  return inside.exists() ? inside : root;
}

bool isNinjs(JsonValue root) { return isItem(firstOf(findItems(root))); }

bool isWithheld(JsonValue item) {
  const JsonValue status = findPath(item, "pubstatus|pubStatus");
  return status.equals("canceled") || status.equals("withheld");
}

/// "By Ann Lee" of a byline; the page says the "By" itself.
void readByline(FormatContext& context, JsonValue item, Article& article) {
  addPeople(context, item.find("authors"), article.authors);
  if (!article.authors.empty()) return;
  Person person;
  person.name = withoutBy(textAt(context, item, "byline|by"));
  if (!person.name.empty()) article.authors.add(context.memory(), person);
}

void readTerms(FormatContext& context, JsonValue item, Article& article) {
  addSections(context, findPath(item, "service|genres"), article.sections);
  TagCollector tags(article.tags, context);
  for (const char* const key : {"subject", "subjects", "keywords", "person", "people", "organisation",
                                "organisations", "place", "places", "event", "events", "object", "objects"}) {
    addTags(context, item.find(key), tags);
  }
}

/// Reads what is associated with an item: pictures, films, sounds and other items.
class AssociationReader {
 public:
  AssociationReader(FormatContext& context, Article& article)
      : context_(context), article_(article), body_(article.bodyText.text) {}

  /// All that an item has; with `isLeading` the lead picture is among them.
  void readAll(JsonValue item, bool isLeading) {
    const JsonValue all = item.find("associations");
    JsonValue name;
    for (JsonValue at; (at = nextIn(all, at, name)).exists();) {
      if (all.isArray()) name = findPath(at, "name|id");
      if (!at.isObject() || isWithheld(at)) continue;
      const bool isNamed = name.raw().starts_with("feature") || name.raw().starts_with("main");
      if (!isLeading) {
        read(at, Place::kBody);
      } else if (isNamed || !isInBody(at, name)) {
        read(at, isNamed ? Place::kLead : Place::kAny);
      }
    }
  }

  /// The pictures, the film or the sound that the item itself is.
  void readOwn(JsonValue item) {
    if (item.find("renditions").exists()) read(item, Place::kArticle);
  }

 private:
  enum class Place : std::uint8_t { kArticle, kLead, kAny, kBody };

  void read(JsonValue item, Place place) {
    BlockDetails details;
    const JsonValue type = item.find("type");
    const bool isVideo = type.equals("video");
    if (isVideo || type.equals("audio")) readSources(item, details.sources);
    Image image;
    readRenditions(context_, item.find("renditions"), image);
    std::string_view headline;
    if (place != Place::kArticle) {
      image.caption = readNinjsText(context_, item, "description_", "descriptions");
      readAt(context_, item, "headline|headlines.0.value|title", headline);
      if (image.caption.text.empty()) image.caption.text = headline;
      readAt(context_, item, "byline|by|authors.0.name|copyrightholder|copyrightHolder", image.credit);
      readAt(context_, item, "body_text", image.alt);
    }
    if (!details.sources.empty()) {
      details.poster = image.url;
      details.caption = image.caption;
      appendBlock(context_, article_, isVideo ? BlockType::kVideo : BlockType::kAudio, {}, details);
    } else if (!image.url.empty()) {
      addPicture(image, type.equals("graphic") ? Place::kBody : place);
    } else if (place != Place::kArticle) {
      addOther(item, headline);
    }
  }

  void addPicture(const Image& image, Place place) {
    Image inBody = image;
    if (place != Place::kBody) {
      if (article_.images.empty()) return article_.images.add(context_.memory(), image);
      if (place == Place::kLead) std::swap(inBody, article_.images.front());
    }
    BlockDetails details;
    details.images.add(context_.memory(), inBody);
    appendBlock(context_, article_, BlockType::kImage, {}, details);
  }

  void addOther(JsonValue item, std::string_view headline) {
    readAll(item, false);
    RelatedLink link;
    link.headline = headline;
    if (item.find("uri").raw().starts_with("http")) readAt(context_, item, "uri", link.url);
    if (!headline.empty()) article_.related.add(context_.memory(), link);
  }

  /// Whether the text shows it, between the marks that Superdesk sets or by an address of it.
  bool isInBody(JsonValue item, JsonValue name) {
    if (finds("{id: \"" + name.text() + '"')) return true;
    const JsonValue renditions = item.find("renditions");
    JsonValue key;
    for (JsonValue at; (at = nextIn(renditions, at, key)).exists();) {
      if (at.find("href").isString() && finds(at.find("href").text())) return true;
    }
    return false;
  }

  bool finds(const std::string& part) {
    if (searches_ == kMostSearches) return false;
    ++searches_;
    return body_.find(part) != std::string_view::npos;
  }

  void readSources(JsonValue item, List<MediaSource>& out) {
    const JsonValue all = item.find("renditions");
    JsonValue name;
    for (JsonValue at; (at = nextIn(all, at, name)).exists();) {
      MediaSource source;
      readAt(context_, at, "mimetype|contenttype|contentType", source.type);
      if (!source.type.starts_with("video") && !source.type.starts_with("audio")) continue;
      readAt(context_, at, "href", source.url);
      if (!source.url.empty()) out.add(context_.memory(), source);
    }
  }

  // Each walks through the body.
  static constexpr unsigned kMostSearches = 200;

  FormatContext& context_;
  Article& article_;
  std::string_view body_;
  unsigned searches_ = 0;
};

void readMainHeadline(FormatContext& context, JsonValue item, std::string_view& out) {
  for (const JsonValue headline : item.find("headlines").elements()) {
    if (headline.find("role").equals("main")) readAt(context, headline, "value", out, FieldKind::kHtml);
  }
}

/// An embargo that is over when the item is sent needs no word.
void findEmbargo(FormatContext& context, JsonValue item, const Article& article) {
  const JsonValue embargo = item.find("embargoed");
  if (article.dateModified.empty() || context.text(embargo) <= article.dateModified) return;
  context.warn(Code::kContentWithheld, embargo,
               "The agency asks that the item is not shown before this moment.");
}

std::optional<Error> readNinjs(JsonValue item, FormatContext& context, Article& article) {
  if (isWithheld(item)) {
    return context.errorAt(Code::kNoContent, item, "The agency has withdrawn the item: it may not be shown.");
  }
  readMainHeadline(context, item, article.headline);
  readFields(kFields, item, context, article);
  if (item.find("uri").raw().starts_with("http")) readAt(context, item, "uri", article.url);
  // Nearly every item names its agency; only beside a dateline does that say whose report it is.
  if (!article.dateline.empty())
    readAt(context, item, "source|copyrightholder|copyrightHolder|infosources.0.name|infoSources.0.name",
           article.agency.name);
  article.bodyText = readNinjsText(context, item, "body_", "bodies");
  article.standfirst = readNinjsText(context, item, "description_", "descriptions");
  readRich(context, findPath(item, "subheadlines.0.value"), TextFormat::kPlain, article.standfirst);
  findEmbargo(context, item, article);
  readByline(context, item, article);
  readTerms(context, item, article);
  dropRepeats(context, article);
  AssociationReader associations(context, article);
  associations.readOwn(item);
  associations.readAll(item, true);
  return std::nullopt;
}

}  // namespace

const Format kNinjs{"ninjs", isNinjs, findItems, readNinjs};

}  // namespace article_viewer
