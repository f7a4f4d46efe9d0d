#include "base/ascii.h"
#include "base/limits.h"
#include "base/scan.h"
#include "base/utf8.h"
#include "markup/tokenizer.h"

/// The attribute states of the tokenizer (HTML Standard, 13.2.5.32 to 13.2.5.39).
namespace article_viewer {

HtmlTokenizer::Cursor HtmlTokenizer::beforeAttributeName(Cursor at) {
  if (isAsciiWhitespace(*at)) return at + 1;
  if (*at == '/' || *at == '>') {
    state_ = State::kAfterAttributeName;
    return at;
  }
  beginAttribute();
  if (*at != '=') return at;
  attributeText_ += '=';  // An equals sign can begin a name, but not end one.
  ++attributeSpans_.back().valueBegin;
  return at + 1;
}

/// The names and values of a tag stand one after the other in attributeText_. Attributes beyond the cap
/// overwrite each other in one spare place at its end.
void HtmlTokenizer::beginAttribute() {
  if (attributeSpans_.size() > attributeLimit_) {
    attributeText_.resize(attributeSpans_.back().nameBegin);
    attributeSpans_.pop_back();
  }
  const std::size_t begin = attributeText_.size();
  attributeSpans_.push_back({begin, begin});
  state_ = State::kAttributeName;
}

HtmlTokenizer::Cursor HtmlTokenizer::attributeName(Cursor at, Cursor end) {
  for (; at != end; ++at) {
    const char c = *at;
    if (isAsciiWhitespace(c) || c == '/' || c == '>') {
      state_ = State::kAfterAttributeName;
      break;
    }
    if (c == '=') {
      state_ = State::kBeforeAttributeValue;
      ++at;
      break;
    }
    if (c == '\0') {
      attributeText_ += kReplacementText;
    } else {
      attributeText_ += toAsciiLower(c);
    }
  }
  attributeSpans_.back().valueBegin = attributeText_.size();
  return at;
}

HtmlTokenizer::Cursor HtmlTokenizer::afterAttributeName(Cursor at) {
  switch (*at) {
    case '\t':
    case '\n':
    case '\f':
    case ' ': return at + 1;
    case '/': state_ = State::kSelfClosingStartTag; return at + 1;
    case '=': state_ = State::kBeforeAttributeValue; return at + 1;
    case '>': emitTag(); return at + 1;
    default: beginAttribute(); return at;
  }
}

HtmlTokenizer::Cursor HtmlTokenizer::beforeAttributeValue(Cursor at) {
  if (isAsciiWhitespace(*at)) return at + 1;
  if (*at == '>') {
    emitTag();
    return at + 1;
  }
  state_ = State::kAttributeValue;
  quote_ = *at == '"' || *at == '\'' ? *at : '\0';
  return quote_ != '\0' ? at + 1 : at;
}

HtmlTokenizer::Cursor HtmlTokenizer::attributeValue(Cursor at, Cursor end) {
  Cursor run = at;
  if (quote_ == '"') {
    at = findFirstOf<'"', '&', '\0'>(at, end);
  } else if (quote_ == '\'') {
    at = findFirstOf<'\'', '&', '\0'>(at, end);
  } else {
    while (at != end && *at != '&' && *at != '\0' && *at != '>' && !isAsciiWhitespace(*at)) ++at;
  }
  attributeText_.append(run, at);
  if (at == end) return end;
  if (*at == '&') {
    referenceReturn_ = State::kAttributeValue;
    state_ = State::kCharacterReference;
  } else if (*at == '\0') {
    attributeText_ += kReplacementText;
  } else if (quote_ != '\0') {
    state_ = State::kAfterAttributeValueQuoted;
  } else if (*at == '>') {
    emitTag();
  } else {
    state_ = State::kBeforeAttributeName;
  }
  return at + 1;
}

HtmlTokenizer::Cursor HtmlTokenizer::afterAttributeValueQuoted(Cursor at) {
  if (*at == '/') {
    state_ = State::kSelfClosingStartTag;
    return at + 1;
  }
  if (*at == '>') {
    emitTag();
    return at + 1;
  }
  state_ = State::kBeforeAttributeName;
  return at;
}

/// Makes views of what was read; of attributes with the same name the first one counts.
void HtmlTokenizer::collectAttributes() {
  attributes_.clear();
  std::string_view text = attributeText_;
  if (attributeSpans_.size() > attributeLimit_) {
    if (observer_ != nullptr) observer_->tooManyAttributes();
    text = text.substr(0, attributeSpans_.back().nameBegin);
    attributeSpans_.pop_back();
  }
  for (std::size_t i = 0; i < attributeSpans_.size(); ++i) {
    const AttributeSpan& span = attributeSpans_[i];
    const bool last = i + 1 == attributeSpans_.size();
    const std::size_t end = last ? text.size() : attributeSpans_[i + 1].nameBegin;
    const Attribute read = {text.substr(span.nameBegin, span.valueBegin - span.nameBegin),
                            text.substr(span.valueBegin, end - span.valueBegin)};
    bool repeated = false;
    for (const Attribute& earlier : attributes_) repeated = repeated || earlier.name == read.name;
    if (!repeated) attributes_.push_back(read);
  }
}

}  // namespace article_viewer
