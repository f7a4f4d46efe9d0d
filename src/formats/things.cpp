#include "formats/things.h"

#include <utility>

#include "base/limits.h"
#include "formats/fields.h"

namespace article_viewer {
namespace {

/// The name of a thing that is written as a string or as an object with a name.
std::string readName(FormatContext& context, const LinkedObject& object) {
  return readString(context, "name", firstOf(object.find("name")));
}

Person readPerson(FormatContext& context, std::string_view name, JsonValue value) {
  Person person;
  if (!value.isObject()) {
    person.name = readString(context, name, value);
    return person;
  }
  const LinkedObject object(value, context);
  if (!object.find("name").exists()) {
    person.name = readString(context, name, object.find("@value"));
    return person;
  }
  person.name = readName(context, object);
  person.url = readUrl(context, "url", object.find("url"));
  person.image = readUrl(context, "image", object.find("image"));
  person.jobTitle = readString(context, "jobTitle", firstOf(object.find("jobTitle")));
  return person;
}

/// Whether it is a string or an object; warns about anything else but null.
bool isStringOrObject(FormatContext& context, std::string_view name, JsonValue value) {
  if (value.isString() || value.isObject()) return true;
  if (!value.isNull()) context.warnWrongType(name, "a string or an object", value);
  return false;
}

/// Warns where an array ends at its cap. True as long as there is room.
bool hasRoom(FormatContext& context, std::string_view name, std::size_t count, std::size_t cap,
             JsonValue next) {
  if (count < cap) return true;
  std::string message("There are too many ");
  message += name;
  message += "; from here on they are left out.";
  context.warn("too-many", next, message);
  return false;
}

}  // namespace

std::vector<Person> readPersons(FormatContext& context, std::string_view name, JsonValue value) {
  std::vector<Person> persons;
  for (const JsonValue item : itemsOf(value)) {
    if (!isStringOrObject(context, name, item)) continue;
    Person person = readPerson(context, name, item);
    if (!person.name.empty()) persons.push_back(std::move(person));
  }
  return persons;
}

Organization readOrganization(FormatContext& context, std::string_view name, JsonValue value) {
  Organization organization;
  value = firstOf(value);
  if (!value.exists() || !isStringOrObject(context, name, value)) return organization;
  if (value.isString()) {
    organization.name = readString(context, name, value);
    return organization;
  }
  const LinkedObject object(value, context);
  organization.name = readName(context, object);
  organization.url = readUrl(context, "url", object.find("url"));
  organization.logo = readUrl(context, "logo", object.find("logo"));
  return organization;
}

Image readImageObject(FormatContext& context, JsonValue value) {
  const LinkedObject object(value, context);
  Image image;
  image.url = readUrl(context, "url", object.find("url", "contentUrl"));
  image.alt = readString(context, "alt", object.find("alt"));
  image.caption = readString(context, "caption", object.find("caption"));
  image.credit = readString(context, "creditText", object.find("creditText", "credit"));
  image.srcset = readString(context, "srcset", object.find("srcset"));
  image.sizes = readString(context, "sizes", object.find("sizes"));
  image.width = readPixels(context, "width", object.find("width"));
  image.height = readPixels(context, "height", object.find("height"));
  return image;
}

std::vector<Image> readImages(FormatContext& context, std::string_view name, JsonValue value) {
  std::vector<Image> images;
  for (const JsonValue item : itemsOf(value)) {
    if (!isStringOrObject(context, name, item)) continue;
    Image image;
    if (item.isString()) {
      image.url = readString(context, name, item);
    } else {
      image = readImageObject(context, item);
    }
    if (!image.url.empty()) images.push_back(std::move(image));
  }
  return images;
}

std::vector<Link> readSections(FormatContext& context, std::string_view name, JsonValue value) {
  std::vector<Link> sections;
  for (const JsonValue item : itemsOf(value)) {
    if (!isStringOrObject(context, name, item)) continue;
    Link section;
    if (item.isString()) {
      section.name = readString(context, name, item);
    } else {
      const LinkedObject object(item, context);
      section.name = readName(context, object);
      section.url = readUrl(context, "url", object.find("url"));
    }
    if (!section.name.empty()) sections.push_back(std::move(section));
  }
  return sections;
}

Link readLink(FormatContext& context, std::string_view name, JsonValue value) {
  Link link;
  value = firstOf(value);
  if (!value.exists() || !isStringOrObject(context, name, value)) return link;
  if (value.isObject()) link.name = readName(context, LinkedObject(value, context));
  link.url = readUrl(context, name, value);
  return link;
}

Audio readAudio(FormatContext& context, std::string_view name, JsonValue value) {
  Audio audio;
  for (const JsonValue item : itemsOf(value)) {
    if (!isStringOrObject(context, name, item)) continue;
    audio = Audio();
    if (item.isString()) {
      audio.url = readString(context, name, item);
    } else {
      const LinkedObject object(item, context);
      audio.url = readUrl(context, "contentUrl", object.find("contentUrl", "url"));
      audio.name = readName(context, object);
      audio.duration = readDuration(context, "duration", object.find("duration"));
      audio.live = hasType(item, "BroadcastService") ||
                   readBoolean(context, "isLiveBroadcast", object.find("isLiveBroadcast"));
    }
    if (!audio.url.empty()) return audio;
  }
  return {};
}

std::vector<RelatedLink> readRelatedLinks(FormatContext& context, std::string_view name, JsonValue value) {
  std::vector<RelatedLink> links;
  for (const JsonValue item : itemsOf(value)) {
    if (!isStringOrObject(context, name, item)) continue;
    RelatedLink link;
    link.url = readUrl(context, name, item);
    if (item.isObject()) {
      const LinkedObject object(item, context);
      link.headline = readString(context, "headline", object.find("headline", "name"));
      link.image = readUrl(context, "image", object.find("image"));
      link.datePublished = readDate(context, "datePublished", object.find("datePublished"));
    }
    if (!link.url.empty() || !link.headline.empty()) links.push_back(std::move(link));
  }
  return links;
}

std::vector<Footnote> readFootnotes(FormatContext& context, std::string_view name, JsonValue value) {
  std::vector<Footnote> footnotes;
  for (const JsonValue item : itemsOf(value)) {
    if (!item.isObject()) {
      if (!item.isNull()) context.warnWrongType(name, "an object {marker, text}", item);
      continue;
    }
    if (!hasRoom(context, name, footnotes.size(), limits::kFootnotes, item)) break;
    Footnote footnote;
    footnote.marker = readString(context, "marker", item.find("marker"));
    footnote.text = readRichText(context, "text", item.find("text"), item.find("format"));
    if (!footnote.text.text.empty()) footnotes.push_back(std::move(footnote));
  }
  return footnotes;
}

}  // namespace article_viewer
