#include <optional>
#include <string>
#include <string_view>

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
    {"headline|headline_main|headlines.0.value|title", FieldKind::kText, &Article::headline},
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
  return findPath(item,
                  "versioncreated|versionCreated|pubstatus|pubStatus|bodies|headlines|descriptions|renditions|"
                  "associations|authors")
      .exists();
}

/// The articles of an envelope, or what is none.
JsonValue findItems(JsonValue root) {
  const JsonValue inside = findPath(root, "item|data.item");
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
  readAt(context, item, "byline|by", person.name);
  std::string_view rest = person.name;
  if (isOneOf(takeUpTo(rest, ' '), "By by BY Von von Por Par Av Di Door")) person.name = rest;
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

  /// All that an item has. Of the article itself, the lead picture is among them.
  void readAll(JsonValue item, bool isArticle) {
    const JsonValue all = item.find("associations");
    if (!all.isObject() && !all.isArray()) return;
    if (isArticle) findLead(all);
    for (JsonValue at = all.following(); at != all.after(); at = at.after()) {
      const JsonValue name = all.isObject() ? at : at.find("name");
      if (all.isObject()) at = at.following();
      if (at.isObject() && !isWithheld(at) && (at == lead_ || !isInBody(at, name))) read(at, false);
    }
  }

  /// An item that is a picture, a film or a sound; of any other, its associations and a link to it.
  void read(JsonValue item, bool isArticle) {
    BlockDetails details;
    const bool isVideo = item.find("type").equals("video");
    if (isVideo || item.find("type").equals("audio")) readSources(item, details.sources);
    Image image;
    readRenditions(context_, item.find("renditions"), image);
    if (!isArticle) {
      image.caption = readNinjsText(context_, item, "description_", "descriptions");
      readAt(context_, item, "headline|headlines.0.value|title", details.title);
      if (image.caption.text.empty()) image.caption.text = details.title;
      readAt(context_, item, "byline|by|authors.0.name|copyrightholder|copyrightHolder", image.credit);
      readAt(context_, item, "body_text", image.alt);
    }
    if (!details.sources.empty()) {
      details.poster = image.url;
      details.caption = image.caption;
      details.title = {};
      appendBlock(context_, article_, isVideo ? BlockType::kVideo : BlockType::kAudio, {}, details);
    } else if (image.url.empty()) {
      if (!isArticle) readOther(item, details.title);
    } else if (item == lead_ || isArticle) {
      article_.images.add(context_.memory(), image);
    } else {
      details = {};
      details.images.add(context_.memory(), image);
      appendBlock(context_, article_, BlockType::kImage, {}, details);
    }
  }

 private:
  void readOther(JsonValue item, std::string_view headline) {
    readAll(item, false);
    RelatedLink link{headline, {}, {}, {}};
    if (item.find("uri").raw().starts_with("http")) readAt(context_, item, "uri", link.url);
    if (!headline.empty()) article_.related.add(context_.memory(), link);
  }

  /// The one that is called so; else the first picture that does not stand in the text.
  void findLead(JsonValue all) {
    for (JsonValue at = all.following(); at != all.after(); at = at.after()) {
      const JsonValue name = all.isObject() ? at : findPath(at, "name|id");
      if (all.isObject()) at = at.following();
      if (!at.isObject()) continue;
      const bool isNamed = name.raw().starts_with("feature") || name.raw().starts_with("main");
      const bool isFirst = !lead_.exists() && at.find("type").equals("picture") && !isInBody(at, name);
      if (isNamed || isFirst) lead_ = at;
      if (isNamed) return;
    }
  }

  /// Whether the text shows it, either between the marks that Superdesk sets or by an address of it.
  [[nodiscard]] bool isInBody(JsonValue item, JsonValue name) const {
    const std::string mark = "{id: \"" + name.text() + '"';
    if (body_.find(mark) != std::string_view::npos) return true;
    const JsonValue renditions = item.find("renditions");
    if (!renditions.isObject() && !renditions.isArray()) return false;
    for (JsonValue at = renditions.following(); at != renditions.after(); at = at.following()) {
      const std::string_view address = at.find("href").raw();
      if (!address.empty() && body_.find(address) != std::string_view::npos) return true;
    }
    return false;
  }

  void readSources(JsonValue item, List<MediaSource>& out) {
    const JsonValue all = item.find("renditions");
    if (!all.isObject() && !all.isArray()) return;
    for (JsonValue at = all.following(); at != all.after(); at = at.following()) {
      MediaSource source;
      readAt(context_, at, "mimetype|contenttype|contentType", source.type);
      if (!source.type.starts_with("video") && !source.type.starts_with("audio")) continue;
      readAt(context_, at, "href", source.url);
      if (!source.url.empty()) out.add(context_.memory(), source);
    }
  }

  FormatContext& context_;
  Article& article_;
  std::string_view body_;
  JsonValue lead_;
};

void readMainHeadline(FormatContext& context, JsonValue item, std::string_view& out) {
  for (const JsonValue headline : item.find("headlines").elements()) {
    if (headline.find("role").equals("main")) readAt(context, headline, "value", out);
  }
}

std::optional<Error> readNinjs(JsonValue item, FormatContext& context, Article& article) {
  if (isWithheld(item)) {
    return context.errorAt(Code::kNoContent, item, "The agency has withdrawn the item: it may not be shown.");
  }
  readMainHeadline(context, item, article.headline);
  readFields(kFields, item, context, article);
  if (item.find("uri").raw().starts_with("http")) setAddress(context.text(item.find("uri")), article);
  // Nearly every item names its agency; only beside a dateline does that say whose report it is.
  if (!article.dateline.empty())
    readAt(context, item, "source|copyrightholder|copyrightHolder|infosources.0.name|infoSources.0.name",
         article.agency.name);
  article.bodyText = readNinjsText(context, item, "body_", "bodies");
  article.standfirst = readNinjsText(context, item, "description_", "descriptions");
  readByline(context, item, article);
  readTerms(context, item, article);
  dropRepeats(context, article);
  AssociationReader associations(context, article);
  associations.read(item, true);
  associations.readAll(item, article.images.empty());
  return checkContent(context, item, article);
}

}  // namespace

const Format kNinjs{"ninjs", isNinjs, findItems, readNinjs};

}  // namespace article_viewer
