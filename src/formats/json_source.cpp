#include "formats/json_source.h"

namespace article_viewer {
namespace {

constexpr bool isJsonWhitespace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

constexpr bool isPunctuation(char c) {
  return c == '{' || c == '}' || c == '[' || c == ']' || c == ':' || c == ',';
}

}  // namespace

int JsonSource::take() {
  if (quoteDue_) {
    quoteDue_ = false;
    ++delivered_;
    next_ = string_.scan.end + 1;
    return '"';
  }
  if (next_ == text_.size()) return kEnd;
  const char* at = text_.data() + next_;
  if (!inWord_) {
    const char* const last = text_.data() + text_.size() - 1;
    while (at != last && isJsonWhitespace(*at)) ++at;
  }
  const char byte = *at++;
  next_ = static_cast<std::size_t>(at - text_.data());
  ++delivered_;
  const bool wasInWord = inWord_;
  inWord_ = false;
  if (byte == '"') {
    takeString();
  } else if (isPunctuation(byte)) {
    tokenStart_ = next_ - 1;
  } else if (!isJsonWhitespace(byte)) {
    inWord_ = true;
    if (!wasInWord) tokenStart_ = wordStart_ = next_ - 1;
    if (byte == '\0' || static_cast<unsigned char>(byte) >= 0x80) return '\x01';
  }
  return static_cast<unsigned char>(byte);
}

void JsonSource::takeString() {
  // After a string with a problem the parser stops; it may look at quotes inside it before.
  if (string_.scan.problem != JsonStringProblem::kNone) return;
  tokenStart_ = next_ - 1;
  string_ = {next_, scanJsonString(text_, next_)};
  quoteDue_ = string_.scan.problem == JsonStringProblem::kNone;
}

}  // namespace article_viewer
