#include "base/ascii.h"
#include "base/scan.h"
#include "base/utf8.h"
#include "markup/tokenizer.h"

/// The RCDATA, RAWTEXT and script data states of the tokenizer (HTML Standard, 13.2.5.2 to 13.2.5.31).
namespace article_viewer {

namespace {

bool endsTagName(char c) { return isAsciiWhitespace(c) || c == '/' || c == '>'; }

}  // namespace

/// Which elements make the tokenizer read raw text (HTML Standard, 13.2.6.4). noscript counts, since the
/// output is meant for browsers that run scripts.
void HtmlTokenizer::enterRawText(std::string_view name) {
  if (name == "script") {
    rawText_ = RawText::kScript;
  } else if (name == "title" || name == "textarea") {
    rawText_ = RawText::kRcData;
  } else if (name == "style" || name == "xmp" || name == "iframe" || name == "noembed" ||
             name == "noframes" || name == "noscript") {
    rawText_ = RawText::kRawText;
  } else {
    if (name == "plaintext") state_ = State::kPlainText;
    return;
  }
  scriptEscape_ = ScriptEscape::kNone;
  scriptDashes_ = 0;
  rawTextName_ = name;
  state_ = State::kRawText;
}

HtmlTokenizer::Cursor HtmlTokenizer::rawText(Cursor at, Cursor end) {
  Cursor run = at;
  const bool decodes = rawText_ == RawText::kRcData;
  while (at != end && *at != '<' && *at != '\0' && !(decodes && *at == '&')) {
    if (rawText_ == RawText::kScript) scriptText(*at);
    ++at;
  }
  if (at != run) emitText({run, static_cast<std::size_t>(at - run)});
  if (at == end) return end;
  if (*at == '\0') {
    emitText(kReplacementText);
    scriptDashes_ = 0;
  } else if (*at == '&') {
    referenceReturn_ = State::kRawText;
    state_ = State::kCharacterReference;
  } else {
    tagPlace_ = at;
    scriptDashes_ = 0;
    if (scriptEscape_ == ScriptEscape::kDoubleEscaped) {
      emitText("<");
      state_ = State::kScriptDoubleEscapedLessThan;
    } else {
      state_ = State::kRawTextLessThan;
    }
  }
  return at + 1;
}

HtmlTokenizer::Cursor HtmlTokenizer::plainText(Cursor at, Cursor end) {
  Cursor const nul = findFirstOf<'\0'>(at, end);
  if (nul != at) emitText({at, static_cast<std::size_t>(nul - at)});
  if (nul == end) return end;
  emitText(kReplacementText);
  return nul + 1;
}

/// Follows `-->`, which ends the escaped states.
void HtmlTokenizer::scriptText(char c) {
  if (c == '-') {
    if (scriptDashes_ < 2) ++scriptDashes_;
    return;
  }
  if (c == '>' && scriptDashes_ == 2) scriptEscape_ = ScriptEscape::kNone;
  scriptDashes_ = 0;
}

HtmlTokenizer::Cursor HtmlTokenizer::rawTextLessThan(Cursor at) {
  if (*at == '/') {
    state_ = State::kRawTextEndTagOpen;
    return at + 1;
  }
  if (rawText_ == RawText::kScript && scriptEscape_ == ScriptEscape::kNone && *at == '!') {
    emitText("<!");
    state_ = State::kScriptEscapeStart;
    return at + 1;
  }
  emitText("<");
  state_ = State::kRawText;
  if (scriptEscape_ == ScriptEscape::kEscaped && isAsciiAlpha(*at)) {
    pending_.clear();
    state_ = State::kScriptDoubleEscapeStart;
  }
  return at;
}

HtmlTokenizer::Cursor HtmlTokenizer::rawTextEndTagOpen(Cursor at) {
  pending_.clear();
  if (isAsciiAlpha(*at)) {
    state_ = State::kRawTextEndTagName;
  } else {
    emitText("</");
    state_ = State::kRawText;
  }
  return at;
}

HtmlTokenizer::Cursor HtmlTokenizer::rawTextEndTagName(Cursor at) {
  if (isAsciiAlpha(*at)) {
    pending_ += *at;
    return at + 1;
  }
  if (endsTagName(*at) && equalsIgnoringAsciiCase(pending_, rawTextName_)) {
    beginTag(true);
    name_ = rawTextName_;
    pending_.clear();
    state_ = State::kTagName;  // which ends at this very character
    return at;
  }
  emitText("</");
  if (!pending_.empty()) emitText(pending_);
  pending_.clear();
  state_ = State::kRawText;
  return at;
}

/// `<!` was read; two dashes make it the escaped state.
HtmlTokenizer::Cursor HtmlTokenizer::scriptEscapeStart(Cursor at) {
  if (*at != '-') {
    state_ = State::kRawText;
    return at;
  }
  emitText("-");
  if (state_ == State::kScriptEscapeStart) {
    state_ = State::kScriptEscapeStartDash;
  } else {
    scriptEscape_ = ScriptEscape::kEscaped;
    scriptDashes_ = 2;
    state_ = State::kRawText;
  }
  return at + 1;
}

/// Reads the name of a tag inside `<!-- -->`; where it is `script`, the escape state becomes `onMatch`.
HtmlTokenizer::Cursor HtmlTokenizer::scriptDoubleEscape(Cursor at, ScriptEscape onMatch) {
  if (isAsciiAlpha(*at)) {
    pending_ += *at;
    emitText({at, 1});
    return at + 1;
  }
  state_ = State::kRawText;
  if (!endsTagName(*at)) return at;
  if (equalsIgnoringAsciiCase(pending_, "script")) scriptEscape_ = onMatch;
  emitText({at, 1});
  return at + 1;
}

HtmlTokenizer::Cursor HtmlTokenizer::scriptDoubleEscapedLessThan(Cursor at) {
  if (*at != '/') {
    state_ = State::kRawText;
    return at;
  }
  emitText("/");
  pending_.clear();
  state_ = State::kScriptDoubleEscapeEnd;
  return at + 1;
}

}  // namespace article_viewer
