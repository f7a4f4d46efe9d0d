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
  /// `memory` is that of the article which is read.
  FormatContext(const JsonDocument& document, Diagnostics& diagnostics, Arena& memory)
      : document_(document), diagnostics_(diagnostics), memory_(memory) {}

  [[nodiscard]] Arena& memory() const { return memory_; }

  /// Adds a finding about a value. Beyond limits::kDiagnostics it costs nothing but the count.
  void warn(const char* code, JsonValue at, std::string_view message);

  /// The finding `wrong-type`: "NAME has to be EXPECTED, not FOUND; it is left out."
  void warnWrongType(const char* name, const char* expected, JsonValue found);

  /// "NAME has to be EXPECTED; it is left out."
  void warnBadValue(const char* code, const char* name, const char* expected, JsonValue found);

  /// "There are too many NAME; from here on they are left out."
  void warnTooMany(const char* name, JsonValue first);

  /// The fullest object of the document with the same `@id` as this one (JSON-LD 1.1, section 3.3,
  /// node identifiers). Does not exist where the object has no `@id` or is that object itself.
  [[nodiscard]] JsonValue referenced(JsonValue object);

  /// An error about a value, with its place.
  [[nodiscard]] Error errorAt(const char* code, JsonValue at, std::string message) const;

  /// Gives line and column to all findings that were made here. Once, at the end: it reads the source
  /// from start to end a single time, however many findings there are.
  void placeFindings();

 private:
  struct Finding {
    std::size_t offset;
    std::size_t index;  ///< in diagnostics_.list()
  };

  void collectIdentified();

  const JsonDocument& document_;
  Diagnostics& diagnostics_;
  Arena& memory_;
  List<Finding> findings_;      ///< by place
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
