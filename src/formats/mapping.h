#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "article/article.h"
#include "formats/format.h"

/// Reads fields of documents of many formats into fields of the model: which member is which field is a
/// table of the format, how it is read stands here.
///
/// The rules for all are those of fields.h, but that a value of another kind than expected is left out
/// without a word: these systems use one name for several things.
namespace article_viewer {

/// The value at a path such as "promo.images.0.url": keys and indexes, separated by dots. Of several paths,
/// separated by "|", the first with a value. Does not exist where none has: where a part of it does not, is
/// null, or is an empty string.
JsonValue findPath(JsonValue root, const char* path);

/// How a field is read.
enum class FieldKind : std::uint8_t {
  kText,  ///< a string or a number, without the white space around it
  kHtml,  ///< a string of HTML, as plain text
  kDate,  ///< any date that is known here, see readAnyDate()
  kUrl,   ///< a string, or an object with `url`
};

/// One row: the first that yields a text for a field wins.
struct FieldRow {
  const char* path;
  FieldKind kind;
  std::string_view Article::*field;
};

/// Reads all rows.
void readFields(std::span<const FieldRow> rows, JsonValue object, FormatContext& context, Article& article);

/// Reads one value into an empty text. White space around it goes.
void readField(FormatContext& context, FieldKind kind, JsonValue value, std::string_view& out);

/// The same of the value at a path (findPath).
void readAt(FormatContext& context, JsonValue object, const char* path, std::string_view& out,
            FieldKind kind = FieldKind::kText);

/// The text at a path, without the white space around it; empty where there is none.
std::string_view textAt(FormatContext& context, JsonValue object, const char* path);

/// The texts at two paths, as a name and the address that belongs to it.
Link linkAt(FormatContext& context, JsonValue object, const char* name, const char* url);

/// A date as systems write it: what readMoment() understands (iso_8601.h); milliseconds or seconds since
/// 1970, as a number or digits; RFC 5322 ("Sat, 06 Jan 2018 08:00:00 +0000"). Dates that are no dates are
/// left out with the warning `bad-date`. `zone`, such as "Z", is added to a time that names none.
void readAnyDate(FormatContext& context, JsonValue value, std::string_view& out, std::string_view zone = {});

/// Reads a rich text of this format into an empty one; nothing where the value is no string.
void readRich(FormatContext& context, JsonValue value, TextFormat format, RichText& out);

/// The whole number of a value that may be one, also as a string; 0 for all others.
std::uint32_t numberOf(JsonValue value);

/// Whether the value is true: also "true" and 1.
bool isTrue(JsonValue value);

}  // namespace article_viewer
