#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "article/article.h"
#include "formats/format.h"

/// Reads fields of a document into fields of the model, in every shape that publishers write them.
///
/// The rules for all: what does not fit is left out with a warning; an absent field and `null` are left
/// out without one; a text is only read into an empty string, so that several names of the same thing
/// can be tried one after the other, the best first. Strings are read without the white space around
/// them.
namespace article_viewer {

/// The fields of an object of JSON-LD, together with those of the object of the same document that its
/// `@id` names.
class ObjectReader {
 public:
  ObjectReader(JsonValue object, FormatContext& context)
      : context_(context), object_(object), referenced_(context.referenced(object)) {}

  [[nodiscard]] FormatContext& context() const { return context_; }
  [[nodiscard]] JsonValue value() const { return object_; }

  /// The member with this key, here or in the referenced object; `null` counts as absent.
  [[nodiscard]] JsonValue find(const char* key) const;

  /// A string, or JSON-LD's {"@value": string}.
  void string(const char* key, std::string_view& out) const;

  /// A URL as a string or as {url}, {contentUrl} or {@id}; of several, the first.
  void url(const char* key, std::string_view& out) const;

  /// An ISO 8601 date or date and time, kept as written. Warns `bad-date`.
  void date(const char* key, std::string_view& out) const;

  /// An ISO 8601 duration, kept as written. Warns `bad-duration`.
  void duration(const char* key, std::string_view& out) const;

  /// `ltr`, `rtl` or `auto`.
  void direction(const char* key, std::string_view& out) const;

  /// A string or {text, format}; a bare string has the format that `format` of this object names.
  void richText(const char* key, RichText& out) const;

  /// `plain`, `markdown`, `html`, or their MIME types; plain where unknown.
  [[nodiscard]] TextFormat textFormat(const char* key) const;

  /// true or false, also as a string in any case.
  [[nodiscard]] bool boolean(const char* key) const;

  /// Pixels: 800, "800", "800px" or QuantitativeValue {value: 800}. 0 where unknown.
  [[nodiscard]] std::uint32_t pixels(const char* key) const;

  /// A whole number, not negative, also as a string. -1 where unknown.
  [[nodiscard]] std::int64_t count(const char* key) const;

  /// A number, not negative, also as a string. -1 where unknown.
  [[nodiscard]] double weight(const char* key) const;

 private:
  FormatContext& context_;
  JsonValue object_;
  JsonValue referenced_;
};

/// What the functions of ObjectReader do, for a value that is not a member; `name` is for messages.
void readString(FormatContext& context, const char* name, JsonValue value, std::string_view& out);
void readUrl(FormatContext& context, const char* name, JsonValue value, std::string_view& out);
void readRichText(FormatContext& context, const char* name, JsonValue value, RichText& out);

/// The elements of an array; a value that is not an array stands for itself; nothing for nothing.
JsonRange<JsonValue> itemsOf(JsonValue value);

/// The first element of an array that is not null; any other value itself.
JsonValue firstOf(JsonValue value);

/// Whether it is a string or an object; warns about anything else but null and nothing.
bool isStringOrObject(FormatContext& context, const char* name, JsonValue value);

/// The last part of a type name: `NewsArticle`, `schema:NewsArticle` and
/// `https://schema.org/NewsArticle` are the same.
std::string lastTypePart(JsonValue type);

/// Whether a name of the object's `@type` (one or an array) has this last part.
bool hasType(JsonValue object, std::string_view type);

}  // namespace article_viewer
