#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

/// A JSON document as a flat list of nodes over its source text: nothing is copied or decoded before
/// somebody asks for it, and nothing recurses, whatever the nesting.
namespace article_viewer {

enum class JsonKind : std::uint8_t { kNull, kFalse, kTrue, kNumber, kString, kArray, kObject, kStart };

/// One value, in document order; an object's keys stand before their values as strings. Eight bytes in
/// wasm.
///
///     {"a": [1, "x"], "b": 2}
///     0 start   1 object 7   2 string a   3 array 3   4 number 1   5 string x   6 string b   7 number 2
///               \------------------------ \----------------------/ --------------------------------/
struct JsonNode {
  const char* text;  ///< first byte of the value in the source, inside the quotes of a string
  /// Numbers and strings: their length in bytes. Arrays and objects: how many nodes they take, their
  /// own included, 0 while they are being read.
  std::uint32_t size : 27;
  std::uint32_t kind : 3;
  std::uint32_t escaped : 1;    ///< a string whose text is not its bytes
  std::uint32_t illFormed : 1;  ///< a string with parts that become U+FFFD; then it is escaped, too
};

struct JsonMember;
template <typename Item>
class JsonRange;

/// A value in a JsonDocument, or nothing (the answer to a question for a member that is not there).
/// A handle of one word: pass it by value. Valid as long as the document and its source text.
class JsonValue {
 public:
  JsonValue() = default;
  explicit JsonValue(const JsonNode* node) : node_(node) {}

  [[nodiscard]] bool exists() const { return node_ != nullptr; }
  [[nodiscard]] bool isNull() const { return is(JsonKind::kNull); }
  [[nodiscard]] bool isBoolean() const { return is(JsonKind::kFalse) || is(JsonKind::kTrue); }
  [[nodiscard]] bool isTrue() const { return is(JsonKind::kTrue); }
  [[nodiscard]] bool isNumber() const { return is(JsonKind::kNumber); }
  [[nodiscard]] bool isString() const { return is(JsonKind::kString); }
  [[nodiscard]] bool isArray() const { return is(JsonKind::kArray); }
  [[nodiscard]] bool isObject() const { return is(JsonKind::kObject); }

  /// Only where exists().
  [[nodiscard]] JsonKind kind() const { return static_cast<JsonKind>(node_->kind); }

  /// "a string", "an object" …: for messages. "nothing" where it does not exist.
  [[nodiscard]] std::string_view kindName() const;

  /// The text of a string, decoded; the source text of a number; otherwise empty.
  [[nodiscard]] std::string text() const;

  /// Whether it is a string whose text is not its bytes.
  [[nodiscard]] bool isEscaped() const { return isString() && node_->escaped != 0; }

  /// Whether it is a string with parts that become U+FFFD. Then it is escaped, too.
  [[nodiscard]] bool isIllFormed() const { return isString() && node_->illFormed != 0; }

  /// Bytes of a string or number as they stand in the source; otherwise empty.
  [[nodiscard]] std::string_view raw() const;

  /// Whether it is a string with this text. Compares without decoding where it can.
  [[nodiscard]] bool equals(std::string_view text) const;

  /// Values of a number; nothing for other kinds and where it is out of range (json_number.h).
  [[nodiscard]] std::optional<double> toDouble() const;
  [[nodiscard]] std::optional<std::int64_t> toInteger() const;

  /// The member of an object with this key, of several the last (as JavaScript reads it). Does not
  /// exist where there is none or where this is not an object.
  [[nodiscard]] JsonValue find(std::string_view key) const;
  [[nodiscard]] JsonValue find(const char* key) const;

  /// What stands in an array or object, in order; empty for other kinds.
  [[nodiscard]] JsonRange<JsonValue> elements() const;
  [[nodiscard]] JsonRange<JsonMember> members() const;

  /// The next value in document order: for a container that is not empty, the first inside it.
  [[nodiscard]] JsonValue following() const { return JsonValue(node_ + 1); }

  /// The place after this value with all that is in it.
  [[nodiscard]] JsonValue after() const { return JsonValue(node_ + nodeCount()); }

  /// Its first byte in the source (for a string: its opening quote); null where it does not exist.
  [[nodiscard]] const char* place() const;

  /// Its place as a JSON Pointer (RFC 6901). Takes time in the number of values before it.
  [[nodiscard]] std::string pointer() const;

  /// The same value of the same document, not an equal one.
  bool operator==(const JsonValue&) const = default;

 private:
  [[nodiscard]] bool is(JsonKind kind) const {
    return node_ != nullptr && node_->kind == static_cast<std::uint32_t>(kind);
  }
  // Without a node it is neither an array nor an object.
  // NOLINTNEXTLINE(clang-analyzer-core.NullDereference)
  [[nodiscard]] std::uint32_t nodeCount() const { return isArray() || isObject() ? node_->size : 1; }
  [[nodiscard]] const JsonNode* startNode() const;
  [[nodiscard]] bool holds(JsonValue other) const;
  [[nodiscard]] JsonValue stepIntoObject(JsonValue target, std::string& out) const;
  [[nodiscard]] JsonValue stepIntoArray(JsonValue target, std::string& out) const;

  const JsonNode* node_ = nullptr;
};

struct JsonMember {
  JsonValue key;
  JsonValue value;
};

/// The elements or members of a value, for range-based for.
template <typename Item>
class JsonRange {
 public:
  class Iterator {
   public:
    explicit Iterator(JsonValue at) : at_(at) {}
    Item operator*() const {
      if constexpr (kMembers) {
        return {at_, at_.following()};
      } else {
        return at_;
      }
    }
    Iterator& operator++() {
      if constexpr (kMembers) at_ = at_.following();
      at_ = at_.after();
      return *this;
    }
    bool operator==(const Iterator&) const = default;

   private:
    static constexpr bool kMembers = std::is_same_v<Item, JsonMember>;
    JsonValue at_;
  };

  JsonRange(JsonValue first, JsonValue last) : first_(first), last_(last) {}
  [[nodiscard]] Iterator begin() const { return Iterator(first_); }
  [[nodiscard]] Iterator end() const { return Iterator(last_); }
  [[nodiscard]] bool empty() const { return first_ == last_; }

 private:
  JsonValue first_;
  JsonValue last_;
};

/// A document that was read. Borrows the source text.
class JsonDocument {
 public:
  /// `nodes`: the start (JsonKind::kStart, at the first byte of the source), then the root value.
  JsonDocument(std::string_view source, std::vector<JsonNode> nodes)
      : source_(source), nodes_(std::move(nodes)) {}

  [[nodiscard]] JsonValue root() const { return JsonValue(nodes_.data() + 1); }
  [[nodiscard]] std::string_view source() const { return source_; }

  /// The innermost value or key that begins at or before this byte of the source.
  [[nodiscard]] JsonValue valueAt(const char* place) const;

 private:
  std::string_view source_;
  std::vector<JsonNode> nodes_;
};

}  // namespace article_viewer
