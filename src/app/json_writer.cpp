#include "app/json_writer.h"

#include "page/number_text.h"

namespace article_viewer {

void JsonWriter::separate() {
  if (needsComma_) out_ += ',';
  needsComma_ = true;
}

void JsonWriter::open(char bracket) {
  separate();
  out_ += bracket;
  needsComma_ = false;
}

void JsonWriter::close(char bracket) {
  out_ += bracket;
  needsComma_ = true;
}

void JsonWriter::quoted(std::string_view text) {
  constexpr std::string_view kHexDigits = "0123456789abcdef";
  out_ += '"';
  for (char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out_ += '\\';
      out_ += c;
    } else if (byte < 0x20) {
      out_ += "\\u00";
      out_ += kHexDigits[byte >> 4U];
      out_ += kHexDigits[byte & 15U];
    } else {
      out_ += c;
    }
  }
  out_ += '"';
}

void JsonWriter::key(std::string_view name) {
  separate();
  quoted(name);
  out_ += ':';
  needsComma_ = false;
}

void JsonWriter::string(std::string_view text) {
  separate();
  quoted(text);
}

void JsonWriter::boolean(bool value) {
  separate();
  out_ += value ? "true" : "false";
}

void JsonWriter::integer(std::uint64_t number) {
  separate();
  appendInteger(out_, number);
}

void JsonWriter::decimal(double number) {
  separate();
  appendDecimal(out_, number);
}

void JsonWriter::member(std::string_view name, std::string_view text) {
  key(name);
  string(text);
}

void JsonWriter::member(std::string_view name, std::uint64_t number) {
  key(name);
  integer(number);
}

void JsonWriter::memberIfAny(std::string_view name, std::string_view text) {
  if (!text.empty()) member(name, text);
}

}  // namespace article_viewer
