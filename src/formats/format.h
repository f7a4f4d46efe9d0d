#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "article/article.h"
#include "base/diagnostics.h"
#include "base/result.h"
#include "formats/json_value.h"

/// What a format is, and what it gets to work with.
namespace article_viewer {

/// One document on its way into the model: collects findings with their places and follows references
/// inside the document. Names and expectations are literals, in the words of the document's author.
class FormatContext {
 public:
  /// `article` is the one that is read.
  FormatContext(const JsonDocument& document, Diagnostics& diagnostics, Article& article,
                const Limits& limits)
      : document_(document), diagnostics_(diagnostics), article_(article), limits_(limits) {}

  [[nodiscard]] const Limits& limits() const { return limits_; }

  [[nodiscard]] Arena& memory() const { return article_.memory; }

  /// The text of a string or the digits of a number; a view of the source where it stands there as it is.
  /// Empty for other values.
  [[nodiscard]] std::string_view text(JsonValue value);

  /// A copy in the article's memory of a text that was put together from what stands in this value.
  [[nodiscard]] std::string_view keep(std::string_view text, JsonValue value);

  /// Adds a finding about a value. Beyond the most that are kept it costs nothing but the count.
  void warn(Code code, JsonValue at, std::string_view message, std::string_view hint = {});

  /// The finding `wrong-type`: "NAME has to be EXPECTED, not FOUND; it is left out."
  void warnWrongType(const char* name, const char* expected, JsonValue found);

  /// "NAME has to be EXPECTED; it is left out."
  void warnBadValue(Code code, const char* name, const char* expected, JsonValue found);

  /// "There are too many NAME; from here on they are left out: the limit …"
  void warnTooMany(const char* name, JsonValue first, std::size_t Limits::*limit);

  /// The fullest object of the document with the same `@id` as this one (JSON-LD 1.1, section 3.3,
  /// node identifiers). Does not exist where the object has no `@id` or is that object itself.
  [[nodiscard]] JsonValue referenced(JsonValue object);

  /// An error about a value, with its place.
  [[nodiscard]] Error errorAt(Code code, JsonValue at, std::string message) const;

 private:
  void collectIdentified();

  const JsonDocument& document_;
  Diagnostics& diagnostics_;
  Article& article_;
  const Limits& limits_;
  List<JsonValue> identified_;  ///< the objects with an `@id`, collected for the first reference
  std::size_t followed_ = 0;    ///< references so far
};

/// The beginning of a text that comes from a document, short enough to stand in a message.
std::string excerpt(std::string_view text);

/// One way of writing articles as JSON.
struct Format {
  std::string_view name;
  /// Whether the document is of this format; a quick look, no findings.
  bool (*isMine)(JsonValue root);
  /// Fills the article, or says why there is none. Only where isMine(root).
  std::optional<Error> (*read)(JsonValue root, FormatContext& context, Article& article);
};

}  // namespace article_viewer
