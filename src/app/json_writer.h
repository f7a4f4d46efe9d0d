#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace article_viewer {

/// Writes JSON text (RFC 8259) piece by piece; commas come by themselves. Calls have to be balanced.
class JsonWriter {
 public:
  void beginObject() { open('{'); }
  void endObject() { close('}'); }
  void beginArray() { open('['); }
  void endArray() { close(']'); }

  void key(std::string_view name);
  void string(std::string_view text);
  void boolean(bool value);
  void integer(std::uint64_t number);
  /// Three decimals at most; see appendDecimal().
  void decimal(double number);

  void member(std::string_view name, std::string_view text);
  void member(std::string_view name, std::uint64_t number);
  /// Only where the text is not empty.
  void memberIfAny(std::string_view name, std::string_view text);

  [[nodiscard]] std::string release() { return std::move(out_); }

 private:
  void open(char bracket);
  void close(char bracket);
  void separate();
  void quoted(std::string_view text);

  std::string out_;
  bool needsComma_ = false;
};

}  // namespace article_viewer
