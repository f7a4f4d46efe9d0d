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

/// What HTML says as plain text, in the given memory. The formats know no HTML; whoever reads a document
/// lends them this.
using PlainTextOfHtml = std::string_view (*)(std::string_view html, Arena& memory);

/// How a document is read.
struct ReadOptions {
  Limits limits = {};
  std::string_view format = {};  ///< the name of the only one to try; empty: all, until one knows its own
  int item = -1;                 ///< of a document of several articles, the one that is read; -1: none
  PlainTextOfHtml plainTextOfHtml = nullptr;  ///< null: such texts stay as they are written
};

/// The objects of a document that others of it may refer to, collected for the first reference.
struct References {
  List<JsonValue> identified;
  std::size_t followed = 0;
  unsigned depth = 0;  ///< of what is being read, followed links included
};

/// One document on its way into the model: collects findings with their places and follows references
/// inside the document. Names and expectations are literals, in the words of the document's author.
class FormatContext {
 public:
  /// `article` is the one that is read, `references` are those of the document.
  FormatContext(const JsonDocument& document, References& references, Diagnostics& diagnostics,
                Article& article, const ReadOptions& options)
      : document_(document),
        references_(references),
        diagnostics_(diagnostics),
        article_(article),
        options_(options) {}

  [[nodiscard]] const Limits& limits() const { return options_.limits; }

  [[nodiscard]] Arena& memory() const { return article_.memory; }

  /// What the whole document is, where the article is a part of it.
  [[nodiscard]] JsonValue root() const { return document_.root(); }

  /// The text of a string or the digits of a number; a view of the source where it stands there as it is.
  /// Empty for other values.
  [[nodiscard]] std::string_view text(JsonValue value);

  /// The text of a string that is HTML, without its tags and with its character references decoded.
  [[nodiscard]] std::string_view plainText(JsonValue html);
  /// The same of a text that is only looked at and never shown.
  [[nodiscard]] std::string_view plainText(std::string_view html) const;

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

  /// The fields of what a link of Contentful leads to ({"sys": {"id", "type": "Link"}}), or those of the
  /// thing itself that has them already, as software that follows links leaves it. Answers keep the others at
  /// their end, those of GraphQL beside each text. Does not exist where the document does not have it.
  [[nodiscard]] JsonValue linked(JsonValue link);

  /// Begins to read what is inside of `value`. False, with a warning, where that is too deep; otherwise
  /// leave() has to follow.
  [[nodiscard]] bool enter(JsonValue value);
  void leave() { --references_.depth; }

  /// An error about a value, with its place.
  [[nodiscard]] Error errorAt(Code code, JsonValue at, std::string message) const;

 private:
  /// Of the objects with this identifier the one with the most members, where it has more than `object`.
  [[nodiscard]] JsonValue fuller(JsonValue object, JsonValue id);
  void collectIdentified();

  const JsonDocument& document_;
  References& references_;
  Diagnostics& diagnostics_;
  Article& article_;
  const ReadOptions& options_;
};

/// The beginning of a text that comes from a document, short enough to stand in a message.
std::string excerpt(std::string_view text);

/// One way of writing articles as JSON.
struct Format {
  std::string_view name;
  /// Whether the document is of this format; a quick look, no findings.
  bool (*isMine)(JsonValue root);
  /// Where the articles of the document are: the elements of an array, or one value. Null, or a value that
  /// does not exist: the root is the article, also where it is an array. Only where isMine(root), as all that
  /// follows.
  JsonValue (*findItems)(JsonValue root);
  /// Fills the article from the item, or says why there is none.
  std::optional<Error> (*read)(JsonValue item, FormatContext& context, Article& article);
  /// Fills in what the document says of all its articles together: its title as the headline, its address,
  /// its language. May be null.
  void (*readList)(JsonValue root, FormatContext& context, Article& list) = nullptr;
};

}  // namespace article_viewer
