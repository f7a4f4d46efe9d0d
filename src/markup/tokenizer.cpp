#include "markup/tokenizer.h"

#include "base/ascii.h"
#include "base/scan.h"
#include "base/utf8.h"
#include "markup/char_refs.h"
#include "markup/sanitize.h"
#include "markup/sanitizer_report.h"

namespace article_viewer {

namespace {

/// A named reference is at most 32 characters, so this much without an end can only be a shorter one.
constexpr std::size_t kLongestName = 40;

}  // namespace

HtmlTokenizer::HtmlTokenizer(MarkupSink& sink) : sink_(sink) {
  const SanitizeOptions* const options = sink.options();
  if (options == nullptr) return;
  observer_ = options->report;
  attributeLimit_ = options->limits.attributes;
}

void HtmlTokenizer::beginIn(ContentModel model, std::string_view lastStartTag) {
  actsOnTags_ = false;
  rawTextName_ = lastStartTag;
  switch (model) {
    case ContentModel::kData: return;
    case ContentModel::kPlainText: state_ = State::kPlainText; return;
    case ContentModel::kCdata: state_ = State::kCdata; return;
    case ContentModel::kRcData: rawText_ = RawText::kRcData; break;
    case ContentModel::kRawText: rawText_ = RawText::kRawText; break;
    case ContentModel::kScript: rawText_ = RawText::kScript; break;
  }
  state_ = State::kRawText;
}

void HtmlTokenizer::feed(std::string_view piece) {
  // Newlines are normalized before tokenization (HTML Standard, 13.2.3.5).
  while (!piece.empty()) {
    if (afterCarriageReturn_) {
      afterCarriageReturn_ = false;
      if (piece.front() == '\n') piece.remove_prefix(1);
      continue;
    }
    const std::size_t carriageReturn = findByte<'\r'>(piece);
    if (carriageReturn == std::string_view::npos) return feedNormalized(piece);
    feedNormalized(piece.substr(0, carriageReturn));
    feedNormalized("\n");
    piece.remove_prefix(carriageReturn + 1);
    afterCarriageReturn_ = true;
  }
}

void HtmlTokenizer::feedNormalized(std::string_view piece) {
  Cursor at = piece.data();
  Cursor const end = at + piece.size();
  while (at != end) at = step(at, end);
}

/// Runs one state on the input at `at` (never the end). Each state consumes characters or changes the
/// state; "reconsume" is returning the same place.
HtmlTokenizer::Cursor HtmlTokenizer::step(Cursor at, Cursor end) {
  switch (state_) {
    case State::kData: return data(at, end);
    case State::kTagOpen: return tagOpen(at);
    case State::kEndTagOpen: return endTagOpen(at);
    case State::kTagName: return tagName(at, end);
    case State::kBeforeAttributeName: return beforeAttributeName(at);
    case State::kAttributeName: return attributeName(at, end);
    case State::kAfterAttributeName: return afterAttributeName(at);
    case State::kBeforeAttributeValue: return beforeAttributeValue(at);
    case State::kAttributeValue: return attributeValue(at, end);
    case State::kAfterAttributeValueQuoted: return afterAttributeValueQuoted(at);
    case State::kSelfClosingStartTag: return selfClosingStartTag(at);
    case State::kRawText: return rawText(at, end);
    case State::kRawTextLessThan: return rawTextLessThan(at);
    case State::kRawTextEndTagOpen: return rawTextEndTagOpen(at);
    case State::kRawTextEndTagName: return rawTextEndTagName(at);
    case State::kScriptEscapeStart:
    case State::kScriptEscapeStartDash: return scriptEscapeStart(at);
    case State::kScriptDoubleEscapeStart: return scriptDoubleEscape(at, ScriptEscape::kDoubleEscaped);
    case State::kScriptDoubleEscapedLessThan: return scriptDoubleEscapedLessThan(at);
    case State::kScriptDoubleEscapeEnd: return scriptDoubleEscape(at, ScriptEscape::kEscaped);
    case State::kPlainText: return plainText(at, end);
    case State::kMarkupDeclarationOpen: return markupDeclarationOpen(at);
    case State::kBogusComment:
    case State::kProcessingInstruction:
    case State::kDoctype: return bogusComment(at, end);
    case State::kCdata:
    case State::kCdataBracket:
    case State::kCdataEnd: return cdata(at, end);
    case State::kCharacterReference: return characterReference(at, end);
    default: return comment(at, end);
  }
}

HtmlTokenizer::Cursor HtmlTokenizer::data(Cursor at, Cursor end) {
  Cursor run = at;
  at = findFirstOf<'<', '&', '\0'>(at, end);
  if (at != run) emitText({run, static_cast<std::size_t>(at - run)});
  if (at == end) return end;
  if (*at == '<') {
    tagPlace_ = at;
    state_ = State::kTagOpen;
  } else if (*at == '&') {
    referenceReturn_ = State::kData;
    state_ = State::kCharacterReference;
  } else if (observer_ != nullptr) {
    observer_->at(at);
    observer_->nul();
  }
  return at + 1;
}

HtmlTokenizer::Cursor HtmlTokenizer::tagOpen(Cursor at) {
  if (isAsciiAlpha(*at)) {
    beginTag(false);
    return at;
  }
  switch (*at) {
    case '/': state_ = State::kEndTagOpen; return at + 1;
    case '!':
      pending_.clear();
      state_ = State::kMarkupDeclarationOpen;
      return at + 1;
    case '?':
      // A processing instruction since June 2026, a bogus comment before: both end at the first `>`.
      pending_.clear();
      beginComment(State::kProcessingInstruction);
      return at + 1;
    default:
      state_ = State::kData;
      emitText("<");
      return at;
  }
}

HtmlTokenizer::Cursor HtmlTokenizer::endTagOpen(Cursor at) {
  if (isAsciiAlpha(*at)) {
    beginTag(true);
    return at;
  }
  if (*at == '>') {
    state_ = State::kData;
    return at + 1;
  }
  pending_.clear();
  beginComment(State::kBogusComment);
  return at;
}

void HtmlTokenizer::beginTag(bool isEndTag) {
  isEndTag_ = isEndTag;
  selfClosing_ = false;
  name_.clear();
  attributeText_.clear();
  attributeSpans_.clear();
  state_ = State::kTagName;
}

HtmlTokenizer::Cursor HtmlTokenizer::tagName(Cursor at, Cursor end) {
  for (; at != end; ++at) {
    const char c = *at;
    if (isAsciiWhitespace(c)) {
      state_ = State::kBeforeAttributeName;
      return at + 1;
    }
    if (c == '/') {
      state_ = State::kSelfClosingStartTag;
      return at + 1;
    }
    if (c == '>') {
      emitTag();
      return at + 1;
    }
    if (c == '\0') {
      name_ += kReplacementText;
    } else {
      name_ += toAsciiLower(c);
    }
  }
  return end;
}

HtmlTokenizer::Cursor HtmlTokenizer::selfClosingStartTag(Cursor at) {
  if (*at == '>') {
    selfClosing_ = true;
    emitTag();
    return at + 1;
  }
  state_ = State::kBeforeAttributeName;
  return at;
}

void HtmlTokenizer::emitTag() {
  if (observer_ != nullptr) observer_->at(tagPlace_);
  state_ = State::kData;
  skipNewline_ = false;
  if (!isEndTag_) return emitStartTag();
  rawText_ = RawText::kNone;
  rawTextName_.clear();
  foreign_.end(name_);
  sink_.end(name_);
}

void HtmlTokenizer::emitStartTag() {
  collectAttributes();
  sink_.start(name_, attributes_);
  if (!actsOnTags_) return;
  foreign_.start(name_, selfClosing_);
  if (selfClosing_ && (name_ == "svg" || name_ == "math")) {
    sink_.end(name_);  // Foreign elements are the only ones that the slash closes.
    return;
  }
  enterRawText(name_);
  skipNewline_ = name_ == "pre" || name_ == "listing" || name_ == "textarea";
}

void HtmlTokenizer::emitText(std::string_view run) {
  if (skipNewline_) {
    skipNewline_ = false;
    if (run.front() == '\n') run.remove_prefix(1);
    if (run.empty()) return;
  }
  sink_.text(run);
}

/// Reads what may be a character reference into pending_ (without the ampersand) until its end is in
/// sight, since the longest match decides and the piece may end in the middle of it.
HtmlTokenizer::Cursor HtmlTokenizer::characterReference(Cursor at, Cursor end) {
  const bool numeric = (pending_.empty() ? *at : pending_[0]) == '#';
  for (; at != end; ++at) {
    const bool more = isAsciiAlphanumeric(*at) || (*at == '#' && pending_.empty());
    if (!more || (pending_.size() >= kLongestName && !numeric)) {
      return resolveReference({at, 1}) ? at + 1 : at;
    }
    pending_ += *at;
  }
  return end;
}

/// Decodes what pending_ holds; `next` is the character after it, or nothing at the end of the input.
/// Returns whether the reference took that character, which can only be its semicolon.
bool HtmlTokenizer::resolveReference(std::string_view next) {
  const bool inAttribute = referenceReturn_ == State::kAttributeValue;
  const std::size_t read = pending_.size();
  pending_ += next;
  reference_.clear();
  const std::size_t taken = decodeCharacterReference(pending_, inAttribute, reference_);
  if (taken == 0) reference_ += '&';
  if (taken < read) reference_.append(pending_, taken, read - taken);
  pending_.clear();
  state_ = referenceReturn_;
  if (inAttribute) {
    attributeText_ += reference_;
  } else {
    emitText(reference_);
  }
  return taken > read;
}

void HtmlTokenizer::finish() {
  if (state_ == State::kCharacterReference) resolveReference({});
  switch (state_) {
    case State::kTagOpen:
    case State::kRawTextLessThan: emitText("<"); break;
    case State::kEndTagOpen:
    case State::kRawTextEndTagOpen: emitText("</"); break;
    case State::kRawTextEndTagName:
      emitText("</");
      if (!pending_.empty()) emitText(pending_);
      break;
    case State::kCdataBracket: emitText("]"); break;
    case State::kCdataEnd: emitText("]]"); break;
    default:
      if (state_ >= State::kMarkupDeclarationOpen && state_ <= State::kCommentEndBang) endUnclosedComment();
  }
  if (!rawTextName_.empty() && actsOnTags_) sink_.end(rawTextName_);
  foreign_.leave();
  pending_.clear();
  rawTextName_.clear();
  rawText_ = RawText::kNone;
  scriptEscape_ = ScriptEscape::kNone;
  skipNewline_ = false;
  afterCarriageReturn_ = false;
  state_ = State::kData;
}

}  // namespace article_viewer
