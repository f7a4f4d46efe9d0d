#pragma once

// The core reads memory, never files or streams.
#define JSON_NO_IO

#include <cstring>
#include <string>

#include <nlohmann/json.hpp>

#include "formats/json_source.h"

/// How this project uses nlohmann-json: its SAX parser judges the grammar and gives the order of
/// events. Strings, values and messages are ours, so what the library does to make them is switched off
/// by explicit specializations of its own members for our input type: together 8 KB of the wasm. They are
/// checked by the compiler: where a later version has no such member, this does not compile.
namespace article_viewer {

using NlohmannJson = nlohmann::json;

/// What nlohmann-json's lexer asks for bytes.
struct NlohmannInput {
  using char_type = char;
  int get_character() const { return source.take(); }
  JsonSource& source;
};

using NlohmannLexer = nlohmann::detail::lexer<NlohmannJson, NlohmannInput>;
using NlohmannParser = nlohmann::detail::parser<NlohmannJson, NlohmannInput>;

}  // namespace article_viewer

namespace nlohmann::detail {

/// Numbers keep their source text (json_value.h); the C library's strtod would bring 9 KB of
/// extended-precision arithmetic into the wasm to compute what nobody reads.
template <>
[[gnu::nonnull]] inline void article_viewer::NlohmannLexer::strtof(double& value, const char* text,
                                                                   char** end) noexcept {
  value = 0;
  *end = const_cast<char*>(text) + std::strlen(text);
}

/// Of the place only the count of bytes is asked for, and the text of the token by nobody.
template <>
inline article_viewer::NlohmannLexer::char_int_type article_viewer::NlohmannLexer::get() {
  ++position.chars_read_total;
  if (!next_unget) current = ia.get_character();
  next_unget = false;
  return current;
}
template <>
inline void article_viewer::NlohmannLexer::unget() {
  next_unget = true;
  --position.chars_read_total;
}
template <>
inline void article_viewer::NlohmannLexer::reset() noexcept {
  token_buffer.clear();
}

/// Strings were judged, byte by byte, before the lexer sees them (json_source.h): a good one comes as `""`,
/// and only a bad one comes with anything between its quotes.
template <>
inline article_viewer::NlohmannLexer::token_type article_viewer::NlohmannLexer::scan_string() {
  reset();
  return get() == '"' ? token_type::value_string : token_type::parse_error;
}

/// Our messages are made in json_syntax.cpp.
template <>
inline std::string article_viewer::NlohmannLexer::get_token_string() const {
  return {};
}
template <>
inline std::string article_viewer::NlohmannParser::exception_message(token_type /*expected*/,
                                                                     const std::string& /*context*/) {
  return {};
}
template <>
inline parse_error parse_error::create<std::nullptr_t, 0>(int id, const position_t& position,
                                                          const std::string& /*what*/,
                                                          std::nullptr_t /*context*/) {
  return {id, position.chars_read_total, ""};
}
template <>
inline out_of_range out_of_range::create<std::nullptr_t, 0>(int id, const std::string& /*what*/,
                                                            std::nullptr_t /*context*/) {
  return {id, ""};
}

}  // namespace nlohmann::detail

namespace article_viewer {

/// Runs the parser over the whole source, which must be one JSON text. False where the handler or the
/// grammar stopped it.
template <typename Handler>
bool parseWithNlohmann(JsonSource& source, Handler& handler) {
  return NlohmannParser(NlohmannInput{source}).sax_parse(&handler, /*strict=*/true);
}

}  // namespace article_viewer
