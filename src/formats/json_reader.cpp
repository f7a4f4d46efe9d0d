#include "formats/json_reader.h"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "base/limits.h"
#include "formats/json_encoding.h"
#include "formats/json_keys.h"
#include "formats/json_source.h"
#include "formats/json_syntax.h"
#include "formats/nlohmann_sax.h"
#include "formats/place_diagnostics.h"

namespace article_viewer {
namespace {

// Lengths of strings and counts of nodes (at most one a byte) fit into JsonNode.
constexpr unsigned kSizeBits = 27;
static_assert(hardCap(&Limits::inputBytes) < (std::size_t{1} << kSizeBits));

/// nlohmann-json's SAX handler (its member names are fixed by the library): builds the nodes. It takes
/// no value from the parser, only the order of events; what stands where is in the source text.
class NodeBuilder {
 public:
  NodeBuilder(std::string_view text, const JsonSource& source, const Limits& limits, Diagnostics& diagnostics)
      : text_(text), source_(source), limits_(limits), diagnostics_(diagnostics) {
    add(JsonKind::kStart, 0, 0);
  }

  bool null() { return addWord(JsonKind::kNull); }
  bool boolean(bool value) { return addWord(value ? JsonKind::kTrue : JsonKind::kFalse); }
  bool number_integer(NlohmannJson::number_integer_t) { return addNumber(); }
  bool number_unsigned(NlohmannJson::number_unsigned_t) { return addNumber(); }
  bool number_float(NlohmannJson::number_float_t, const NlohmannJson::string_t&) { return addNumber(); }
  bool string(NlohmannJson::string_t&) { return addString(); }
  bool binary(NlohmannJson::binary_t&) { return false; }  // JSON has none
  bool key(NlohmannJson::string_t&) { return addString() && addKey(); }
  bool start_object(std::size_t) { return open(JsonKind::kObject); }
  bool end_object() {
    close();
    if (keys_[depth_].mayRepeat()) warnOfRepeatedKeys(JsonValue(&nodes_[open_[depth_]]), diagnostics_);
    return true;
  }
  bool start_array(std::size_t) { return open(JsonKind::kArray); }
  bool end_array() { return close(); }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) {
    // A number is known to be over only when the byte after it was read, and a broken literal only at
    // the byte that breaks it: then a word that no event took is meant, not the token after it.
    if (source_.wordStart() != takenWord_ || position < source_.delivered()) {
      errorOffset_ = source_.wordStart();
    } else {
      errorOffset_ = position > source_.delivered() ? text_.size() : source_.tokenStart();
    }
    return false;
  }

  std::vector<JsonNode> takeNodes() { return std::move(nodes_); }

  /// Only after the parser stopped.
  Error makeError() const {
    if (tooDeep_) return describeTooDeep(place(offsetOf(JsonValue(&nodes_.back()))), limits_);
    const JsonSource::String& string = source_.lastString();
    if (string.scan.problem != JsonStringProblem::kNone) {
      return describeStringProblem(place(string.scan.end), string.scan.problem);
    }
    return describeSyntaxError(place(errorOffset_));
  }

 private:
  static constexpr std::uint32_t kSizeMask = (1U << kSizeBits) - 1;

  bool add(JsonKind kind, std::size_t offset, std::size_t size, bool escaped = false,
           bool illFormed = false) {
    nodes_.push_back({text_.data() + offset, static_cast<std::uint32_t>(size) & kSizeMask,
                      static_cast<std::uint32_t>(kind) & 7U, escaped, illFormed});
    keyPending_ = false;
    return true;
  }

  bool addWord(JsonKind kind) {
    takenWord_ = source_.wordStart();
    return add(kind, takenWord_, 0);
  }

  bool addNumber() {
    const std::size_t begin = takenWord_ = source_.wordStart();
    std::size_t end = begin;
    while (end != text_.size() && isNumberByte(text_[end])) ++end;
    return add(JsonKind::kNumber, begin, end - begin);
  }

  static bool isNumberByte(char c) {
    return isAsciiDigit(c) || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
  }

  bool addString() {
    const JsonSource::String& string = source_.lastString();
    if (string.scan.problem != JsonStringProblem::kNone) return false;
    const JsonStringScan& scan = string.scan;
    const bool illFormed = scan.illFormed != JsonStringScan::kNowhere;
    if (illFormed) warnIllFormed(scan.illFormed);
    return add(JsonKind::kString, string.begin, scan.end - string.begin, scan.escaped || illFormed,
               illFormed);
  }

  void warnIllFormed(std::size_t offset) {
    diagnostics_.add(diagnostics_.isFull() ? Diagnostic() : describeIllFormed(text_.substr(offset)));
  }

  bool addKey() {
    keys_[depth_ - 1].add(JsonValue(&nodes_.back()));
    return keyPending_ = true;
  }

  bool open(JsonKind kind) {
    tooDeep_ = depth_ == limits_.depth;
    keys_[depth_] = {};
    open_[depth_++] = static_cast<std::uint32_t>(nodes_.size());
    add(kind, source_.offset() - 1, 0);
    return !tooDeep_;
  }

  bool close() {
    JsonNode& container = nodes_[open_[--depth_]];
    container.size = static_cast<std::uint32_t>(&nodes_.back() - &container + 1) & kSizeMask;
    return true;
  }

  [[nodiscard]] std::size_t offsetOf(JsonValue value) const {
    return static_cast<std::size_t>(value.place() - text_.data());
  }

  /// The place of an error: the value being read is the one whose node came last.
  JsonErrorPlace place(std::size_t offset) const {
    JsonErrorPlace result;
    result.text = text_;
    result.offset = offset;
    result.afterKey = keyPending_;
    if (depth_ == 0) {
      result.complete = nodes_.size() > 1;
    } else {
      result.container = JsonValue(&nodes_[open_[depth_ - 1]]).kind();
      result.pointer = JsonValue(&nodes_.back()).pointer();
    }
    return result;
  }

  std::string_view text_;
  const JsonSource& source_;
  const Limits& limits_;
  Diagnostics& diagnostics_;
  std::vector<JsonNode> nodes_;
  /// The arrays and objects around the next value; the last one may be too deep.
  std::array<std::uint32_t, hardCap(&Limits::depth) + 1> open_;
  std::array<JsonKeyFilter, hardCap(&Limits::depth) + 1> keys_;  ///< of the same, where they are objects
  std::size_t depth_ = 0;
  std::size_t takenWord_ = JsonSource::kNowhere;  ///< start of the last number or literal
  std::size_t errorOffset_ = 0;
  bool tooDeep_ = false;
  bool keyPending_ = false;  ///< the last node is a key without its value
};

}  // namespace

Result<JsonDocument> readJson(std::string_view bytes, Arena& memory, Diagnostics& diagnostics,
                              const Limits& limits) {
  if (bytes.size() > limits.inputBytes) return describeTooLarge(limits);
  const std::string_view text = toUtf8(bytes, memory);
  if (text.size() > limits.inputBytes) return describeTooLarge(limits);
  if (isBlank(text)) return describeEmptyInput();
  if (isUtf32(bytes)) return describeUtf32(text);
  JsonSource source(text);
  NodeBuilder builder(text, source, limits, diagnostics);
  const bool isJson = parseWithNlohmann(source, builder);
  if (isJson) return JsonDocument(text, builder.takeNodes());
  Error error = builder.makeError();
  placeDiagnostics(JsonDocument(text, builder.takeNodes()), {}, diagnostics);
  return error;
}

}  // namespace article_viewer
