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

enum class JsonKind : std::uint8_t { kNull, kFalse, kTrue, kNumber, kString, kArray, kObject };

/// Eight bytes a value, in document order; an object's keys stand before their values as strings.
///
///     {"a": [1, "x"], "b": 2}
///      0 object   end 7
///      1 string a         2 array  end 5       5 string b   6 number 2
///                           3 number 1   4 string x
struct JsonNode {
  std::uint32_t offset;  ///< in the source: first byte of the value, inside the quotes of a string
  /// Numbers and strings: their length in bytes. Arrays and objects: the index after their last
  /// node, 0 while they are being read.
  std::uint32_t lengthOrEnd : 28;
  std::uint32_t kind : 3;
  std::uint32_t escaped : 1;  ///< a string with escapes: its text is not its bytes
};

struct JsonMember;
template <typename Item>
class JsonRange;

/// A value in a JsonDocument, or nothing (the answer to a question for a member that is not there).
/// A handle of three words: pass it by value. Valid as long as the document and its source text.
class JsonValue {
 public:
  JsonValue() = default;
  JsonValue(const JsonNode* nodes, const char* source, std::uint32_t index)
      : nodes_(nodes), source_(source), index_(index) {}

  [[nodiscard]] bool exists() const { return nodes_ != nullptr; }
  [[nodiscard]] bool isNull() const { return is(JsonKind::kNull); }
  [[nodiscard]] bool isBoolean() const { return is(JsonKind::kFalse) || is(JsonKind::kTrue); }
  [[nodiscard]] bool isTrue() const { return is(JsonKind::kTrue); }
  [[nodiscard]] bool isNumber() const { return is(JsonKind::kNumber); }
  [[nodiscard]] bool isString() const { return is(JsonKind::kString); }
  [[nodiscard]] bool isArray() const { return is(JsonKind::kArray); }
  [[nodiscard]] bool isObject() const { return is(JsonKind::kObject); }

  /// Only where exists().
  [[nodiscard]] JsonKind kind() const { return static_cast<JsonKind>(node().kind); }

  /// "a string", "an object" …: for messages. "nothing" where it does not exist.
  [[nodiscard]] std::string_view kindName() const;

  /// The text of a string, decoded; the source text of a number; otherwise empty.
  [[nodiscard]] std::string text() const;

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

  /// What stands in an array or object, in order; empty for other kinds.
  [[nodiscard]] JsonRange<JsonValue> elements() const;
  [[nodiscard]] JsonRange<JsonMember> members() const;

  /// Place of its first byte in the source (for a string: its opening quote).
  [[nodiscard]] std::size_t offset() const;

  /// Its place as a JSON Pointer (RFC 6901). Takes time in the size of the document before it.
  [[nodiscard]] std::string pointer() const;

  /// Place in the list of nodes, the same for the same value of a document.
  [[nodiscard]] std::uint32_t index() const { return index_; }

  /// The value whose node has this index in the same document.
  [[nodiscard]] JsonValue at(std::uint32_t index) const { return {nodes_, source_, index}; }

  /// Index after the last node of this value.
  [[nodiscard]] std::uint32_t endIndex() const {
    return isArray() || isObject() ? node().lengthOrEnd : index_ + 1;
  }

 private:
  [[nodiscard]] const JsonNode& node() const { return nodes_[index_]; }
  [[nodiscard]] bool is(JsonKind kind) const {
    return nodes_ != nullptr && node().kind == static_cast<std::uint32_t>(kind);
  }

  const JsonNode* nodes_ = nullptr;
  const char* source_ = nullptr;
  std::uint32_t index_ = 0;
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
        return {at_, at_.at(at_.index() + 1)};
      } else {
        return at_;
      }
    }
    Iterator& operator++() {
      if constexpr (kMembers) at_ = at_.at(at_.index() + 1);
      at_ = at_.at(at_.endIndex());
      return *this;
    }
    bool operator!=(const Iterator& other) const { return at_.index() != other.at_.index(); }

   private:
    static constexpr bool kMembers = std::is_same_v<Item, JsonMember>;
    JsonValue at_;
  };

  JsonRange(JsonValue first, JsonValue last) : first_(first), last_(last) {}
  [[nodiscard]] Iterator begin() const { return Iterator(first_); }
  [[nodiscard]] Iterator end() const { return Iterator(last_); }
  [[nodiscard]] bool empty() const { return first_.index() == last_.index(); }

 private:
  JsonValue first_;
  JsonValue last_;
};

/// Line and column of a byte, both 1-based; columns count bytes.
struct TextPosition {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

/// The position after `passed`, text that begins at `from`.
TextPosition advancePosition(TextPosition from, std::string_view passed);

/// A document that was read. Borrows the source text.
class JsonDocument {
 public:
  JsonDocument(std::string_view source, std::vector<JsonNode> nodes)
      : source_(source), nodes_(std::move(nodes)) {}

  [[nodiscard]] JsonValue root() const { return {nodes_.data(), source_.data(), 0}; }
  [[nodiscard]] std::string_view source() const { return source_; }
  [[nodiscard]] std::size_t size() const { return nodes_.size(); }

 private:
  std::string_view source_;
  std::vector<JsonNode> nodes_;  // never empty
};

}  // namespace article_viewer
