#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "article/article.h"
#include "formats/format.h"

/// Reads one field of a document into one field of the model, in every shape that publishers write it.
/// What does not fit is left out with a warning and gives the empty value; an absent field and `null`
/// give the empty value without one. `name` is the field's name in messages.
namespace article_viewer {

/// An object of JSON-LD together with the object of the same document that its `@id` names.
class LinkedObject {
 public:
  LinkedObject(JsonValue object, FormatContext& context)
      : object_(object), referenced_(context.referenced(object)) {}

  /// The member with this key, here or in the referenced object; `null` counts as absent.
  [[nodiscard]] JsonValue find(std::string_view key) const;

  /// The first of two names for the same thing that is there.
  [[nodiscard]] JsonValue find(std::string_view key, std::string_view otherKey) const;

  [[nodiscard]] JsonValue value() const { return object_; }

 private:
  JsonValue object_;
  JsonValue referenced_;
};

/// The elements of an array; a value that is not an array stands for itself; nothing for nothing.
JsonRange<JsonValue> itemsOf(JsonValue value);

/// The first element of an array that is not null; any other value itself.
JsonValue firstOf(JsonValue value);

/// Whether the last part of a type name of the object (`@type`, one or an array) is this one:
/// `NewsArticle`, `schema:NewsArticle` and `https://schema.org/NewsArticle` are the same.
bool hasType(JsonValue object, std::string_view type);
std::string lastTypePart(JsonValue type);

/// A string, or JSON-LD's {"@value": string}; without white space around it.
std::string readString(FormatContext& context, std::string_view name, JsonValue value);

/// The same with its white space: for texts.
std::string readText(FormatContext& context, std::string_view name, JsonValue value);

/// A URL as a string or as {@id}, {url} or {contentUrl}; of several, the first.
std::string readUrl(FormatContext& context, std::string_view name, JsonValue value);

/// An ISO 8601 date or date and time, kept as written. Warns `bad-date`.
std::string readDate(FormatContext& context, std::string_view name, JsonValue value);

/// An ISO 8601 duration, kept as written. Warns `bad-duration`.
std::string readDuration(FormatContext& context, std::string_view name, JsonValue value);

/// true or false, also as a string in any case.
bool readBoolean(FormatContext& context, std::string_view name, JsonValue value);

/// Pixels: 800, "800", "800px" or QuantitativeValue {value: 800}. 0 where unknown.
std::uint32_t readPixels(FormatContext& context, std::string_view name, JsonValue value);

/// A whole number, not negative, also as a string. -1 where unknown.
std::int64_t readCount(FormatContext& context, std::string_view name, JsonValue value);

/// A weight: a number or a string with one, not negative. -1 where unknown.
double readWeight(FormatContext& context, std::string_view name, JsonValue value);

/// `plain`, `markdown`, `html`, or their MIME types; plain where unknown.
TextFormat readTextFormat(FormatContext& context, std::string_view name, JsonValue value);

/// A string, or {text, format}. `format` counts for a bare string: the member of that name of the
/// object that the text stands in.
RichText readRichText(FormatContext& context, std::string_view name, JsonValue value, JsonValue format);

/// `ltr`, `rtl` or `auto`.
std::string readDirection(FormatContext& context, std::string_view name, JsonValue value);

}  // namespace article_viewer
