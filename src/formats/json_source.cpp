#include "formats/json_source.h"

namespace article_viewer {
namespace {

constexpr bool isJsonWhitespace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

constexpr bool isPunctuation(char c) {
  return c == '{' || c == '}' || c == '[' || c == ']' || c == ':' || c == ',';
}

}  // namespace

void JsonSource::load() {
  loaded_ = true;
  ++delivered_;
  if (quoteDue_) {
    quoteDue_ = false;
    byte_ = '"';
    next_ = string_.scan.end + 1;
    return;
  }
  const char* at = text_.data() + next_;
  if (!inWord_) {
    const char* const last = text_.data() + text_.size() - 1;
    while (at != last && isJsonWhitespace(*at)) ++at;
  }
  byte_ = *at++;
  next_ = static_cast<std::size_t>(at - text_.data());
  if (byte_ == '"') {
    inWord_ = false;
    loadString();
  } else if (isPunctuation(byte_)) {
    inWord_ = false;
    tokenStart_ = next_ - 1;
  } else if (isJsonWhitespace(byte_)) {
    inWord_ = false;
  } else {
    loadWordByte();
  }
}

void JsonSource::loadWordByte() {
  if (!inWord_) tokenStart_ = wordStart_ = next_ - 1;
  inWord_ = true;
  if (byte_ == '\0' || static_cast<unsigned char>(byte_) >= 0x80) byte_ = '\x01';
}

void JsonSource::loadString() {
  // After a string with a problem the parser stops; it may look at quotes inside it before.
  if (string_.scan.problem != JsonStringProblem::kNone) return;
  tokenStart_ = next_ - 1;
  string_ = {next_, scanJsonString(text_, next_)};
  quoteDue_ = string_.scan.problem == JsonStringProblem::kNone;
}

}  // namespace article_viewer
