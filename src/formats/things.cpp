#include "formats/things.h"

#include "base/limits.h"

namespace article_viewer {
namespace {

void readName(const ObjectReader& object, std::string_view& out) { object.string("name", out); }

void readPerson(FormatContext& context, const char* name, JsonValue value, Person& out) {
  if (!value.isObject()) return readString(context, name, value, out.name);
  const ObjectReader object(value, context);
  readName(object, out.name);
  object.string("@value", out.name);
  object.url("url", out.url);
  object.url("image", out.image);
  object.string("jobTitle", out.jobTitle);
}

void readImage(FormatContext& context, const char* name, JsonValue value, Image& out) {
  if (!value.isObject()) return readString(context, name, value, out.url);
  readImageObject(ObjectReader(value, context), out);
}

void readSection(FormatContext& context, const char* name, JsonValue value, Link& out) {
  if (!value.isObject()) return readString(context, name, value, out.name);
  const ObjectReader object(value, context);
  readName(object, out.name);
  object.url("url", out.url);
}

void readAudioObject(FormatContext& context, const char* name, JsonValue value, Audio& out) {
  if (!value.isObject()) return readString(context, name, value, out.url);
  const ObjectReader object(value, context);
  object.url("contentUrl", out.url);
  object.url("url", out.url);
  readName(object, out.name);
  object.duration("duration", out.duration);
  out.live = object.boolean("isLiveBroadcast") || hasType(value, "BroadcastService");
}

void readRelatedLink(FormatContext& context, const char* name, JsonValue value, RelatedLink& out) {
  readUrl(context, name, value, out.url);
  if (!value.isObject()) return;
  const ObjectReader object(value, context);
  object.string("headline", out.headline);
  readName(object, out.headline);
  object.url("image", out.image);
  object.date("datePublished", out.datePublished);
}

}  // namespace

void readPersons(const ObjectReader& object, const char* key, List<Person>& out) {
  if (!out.empty()) return;
  for (const JsonValue item : itemsOf(object.find(key))) {
    if (!isStringOrObject(object.context(), key, item)) continue;
    Person person;
    readPerson(object.context(), key, item, person);
    if (!person.name.empty()) out.add(object.context().memory(), person);
  }
}

void readOrganization(const ObjectReader& object, const char* key, Organization& out) {
  if (!out.name.empty()) return;
  FormatContext& context = object.context();
  const JsonValue value = firstOf(object.find(key));
  if (!isStringOrObject(context, key, value)) return;
  if (!value.isObject()) return readString(context, key, value, out.name);
  const ObjectReader organization(value, context);
  readName(organization, out.name);
  organization.url("url", out.url);
  organization.url("logo", out.logo);
}

void readImageObject(const ObjectReader& object, Image& out) {
  object.url("url", out.url);
  object.url("contentUrl", out.url);
  object.string("alt", out.alt);
  object.string("caption", out.caption.text);
  object.string("creditText", out.credit);
  readName({firstOf(object.find("creator")), object.context()}, out.credit);
  object.string("srcset", out.srcset);
  object.string("sizes", out.sizes);
  out.width = object.pixels("width");
  out.height = object.pixels("height");
}

void readImages(const ObjectReader& object, const char* key, List<Image>& out, std::size_t most) {
  if (!out.empty()) return;
  for (const JsonValue item : itemsOf(object.find(key))) {
    if (!isStringOrObject(object.context(), key, item)) continue;
    if (out.size() == most) break;
    Image image;
    readImage(object.context(), key, item, image);
    if (!image.url.empty()) out.add(object.context().memory(), image);
  }
}

void readSections(const ObjectReader& object, const char* key, List<Link>& out) {
  for (const JsonValue item : itemsOf(object.find(key))) {
    if (!isStringOrObject(object.context(), key, item)) continue;
    Link section;
    readSection(object.context(), key, item, section);
    if (!section.name.empty()) out.add(object.context().memory(), section);
  }
}

void readLink(const ObjectReader& object, const char* key, Link& out) {
  const JsonValue value = firstOf(object.find(key));
  if (!isStringOrObject(object.context(), key, value)) return;
  if (value.isObject()) readName(ObjectReader(value, object.context()), out.name);
  const bool isSentence =
      value.isString() && object.context().text(value).find(' ') != std::string_view::npos;
  if (isSentence) {
    readString(object.context(), key, value, out.name);
  } else {
    readUrl(object.context(), key, value, out.url);
  }
}

void readAudio(const ObjectReader& object, const char* key, Audio& out) {
  for (const JsonValue item : itemsOf(object.find(key))) {
    if (!isStringOrObject(object.context(), key, item)) continue;
    readAudioObject(object.context(), key, item, out);
    if (!out.url.empty()) return;
    out = Audio();
  }
}

void readRelatedLinks(const ObjectReader& object, const char* key, List<RelatedLink>& out) {
  for (const JsonValue item : itemsOf(object.find(key))) {
    if (!isStringOrObject(object.context(), key, item)) continue;
    RelatedLink link;
    readRelatedLink(object.context(), key, item, link);
    if (!link.url.empty() || !link.headline.empty()) out.add(object.context().memory(), link);
  }
}

void readFootnotes(const ObjectReader& object, const char* key, List<Footnote>& out) {
  for (const JsonValue item : itemsOf(object.find(key))) {
    if (item.isNull()) continue;
    if (!item.isObject()) {
      object.context().warnWrongType(key, "an object {marker, text}", item);
      continue;
    }
    if (out.size() == limits::kFootnotes) {
      return object.context().warn(Code::kTooMany, item,
                                   "There are too many footnotes; from here on they are left out.");
    }
    Footnote footnote;
    const ObjectReader reader(item, object.context());
    reader.string("marker", footnote.marker);
    reader.richText("text", footnote.text);
    if (!footnote.text.text.empty()) out.add(object.context().memory(), footnote);
  }
}

}  // namespace article_viewer
