#include <utility>

#include "base/ascii.h"
#include "base/scan.h"
#include "base/utf8.h"
#include "markup/token_observer.h"
#include "markup/tokenizer.h"

/// Comments and the like (HTML Standard, 13.2.5.41 to 13.2.5.71). Nothing of them is content, but where they
/// end decides what is; what they say is collected for an observer only.
namespace article_viewer {

namespace {

constexpr std::string_view kComment = "--";
constexpr std::string_view kDoctype = "doctype";
constexpr std::string_view kCdata = "[CDATA[";

}  // namespace

/// After `<!`: reads on as long as it may become one of the three. All else is a comment up to the first `>`.
HtmlTokenizer::Cursor HtmlTokenizer::markupDeclarationOpen(Cursor at) {
  pending_ += *at;
  if (equalsIgnoringAsciiCase(pending_, kDoctype.substr(0, pending_.size()))) {
    if (pending_.size() == kDoctype.size()) beginComment(State::kDoctype);
  } else if (kComment.starts_with(pending_)) {
    if (pending_.size() == kComment.size()) beginComment(State::kCommentStart);
  } else if (kCdata.starts_with(pending_)) {
    if (pending_.size() == kCdata.size())
      beginComment(foreign_.isInside() ? State::kCdata : State::kBogusComment);
  } else {
    pending_.pop_back();
    beginComment(State::kBogusComment);
    return at;
  }
  return at + 1;
}

/// What was read of the declaration is part of a bogus comment.
void HtmlTokenizer::beginComment(State state) {
  state_ = state;
  comment_.clear();
  if (state == State::kBogusComment) comment_ = pending_;
  pending_.clear();
}

/// DOCTYPEs and processing instructions end at the first `>`, too, whatever they hold.
HtmlTokenizer::Cursor HtmlTokenizer::bogusComment(Cursor at, Cursor end) {
  Cursor const close = findFirstOf<'>'>(at, end);
  if (observer_ != nullptr) comment_.append(at, close);
  if (close == end) return end;
  endComment(true);
  return close + 1;
}

HtmlTokenizer::Cursor HtmlTokenizer::comment(Cursor at, Cursor end) {
  Cursor const next = commentStep(at, end);
  if (observer_ != nullptr) comment_.append(at, next);
  if (state_ == State::kData) endComment(true);
  return next;
}

HtmlTokenizer::Cursor HtmlTokenizer::commentStep(Cursor at, Cursor end) {
  const auto go = [&](State next) {
    state_ = next;
    return at + 1;
  };
  const auto reconsume = [&](State next) {
    state_ = next;
    return at;
  };
  // What belongs to the comment's end is cut off when it ends: how much it is, only the state knows.
  const auto close = [&](std::size_t delimiter) {
    delimiter_ = delimiter;
    return go(State::kData);
  };
  const char c = *at;
  switch (state_) {
    case State::kCommentStart:
      if (c == '-') return go(State::kCommentStartDash);
      return c == '>' ? close(1) : reconsume(State::kComment);
    case State::kCommentStartDash:
      if (c == '-') return go(State::kCommentEnd);
      return c == '>' ? close(2) : reconsume(State::kComment);
    case State::kCommentLessThan:
      if (c == '!') return go(State::kCommentLessThanBang);
      return c == '<' ? at + 1 : reconsume(State::kComment);
    case State::kCommentLessThanBang:
      return c == '-' ? go(State::kCommentLessThanBangDash) : reconsume(State::kComment);
    case State::kCommentLessThanBangDash:
      return c == '-' ? go(State::kCommentLessThanBangDashDash) : reconsume(State::kCommentEndDash);
    case State::kCommentLessThanBangDashDash: return reconsume(State::kCommentEnd);
    case State::kCommentEndDash: return c == '-' ? go(State::kCommentEnd) : reconsume(State::kComment);
    case State::kCommentEnd:
      if (c == '>') return close(3);
      if (c == '!') return go(State::kCommentEndBang);
      return c == '-' ? at + 1 : reconsume(State::kComment);
    case State::kCommentEndBang:
      if (c == '-') return go(State::kCommentEndDash);
      return c == '>' ? close(4) : reconsume(State::kComment);
    default: break;
  }
  at = findFirstOf<'-', '<'>(at, end);
  if (at == end) return end;
  return go(*at == '-' ? State::kCommentEndDash : State::kCommentLessThan);
}

/// The input ends within a comment: the dashes read last may have been the beginning of its end.
void HtmlTokenizer::endUnclosedComment() {
  switch (state_) {
    case State::kCommentStartDash:
    case State::kCommentEndDash:
    case State::kCommentLessThanBangDash: delimiter_ = 1; break;
    case State::kCommentEnd:
    case State::kCommentLessThanBangDashDash: delimiter_ = 2; break;
    case State::kCommentEndBang: delimiter_ = 3; break;
    case State::kMarkupDeclarationOpen: beginComment(State::kBogusComment); break;
    default: break;
  }
  endComment(false);
}

void HtmlTokenizer::endComment(bool isClosed) {
  const State kind = std::exchange(state_, State::kData);
  const std::size_t delimiter = std::exchange(delimiter_, 0);
  if (observer_ == nullptr) return;
  observer_->at(tagPlace_);
  if (kind == State::kDoctype) return observer_->doctype(comment_, isClosed);
  comment_.resize(comment_.size() - delimiter);
  for (std::size_t nul = comment_.find('\0'); nul != std::string::npos; nul = comment_.find('\0', nul)) {
    comment_.replace(nul, 1, kReplacementText);
  }
  kind == State::kProcessingInstruction ? observer_->processingInstruction(comment_)
                                        : observer_->comment(comment_);
}

/// A CDATA section in svg or math: its text is text, with no markup in it.
HtmlTokenizer::Cursor HtmlTokenizer::cdata(Cursor at, Cursor end) {
  if (state_ == State::kCdata) {
    Cursor const bracket = findFirstOf<']'>(at, end);
    if (bracket != at) emitText({at, static_cast<std::size_t>(bracket - at)});
    if (bracket == end) return end;
    state_ = State::kCdataBracket;
    return bracket + 1;
  }
  const bool isEnd = state_ == State::kCdataEnd;
  if (*at == ']') {
    if (isEnd) emitText("]");
    state_ = State::kCdataEnd;
    return at + 1;
  }
  if (isEnd && *at == '>') {
    state_ = State::kData;
    return at + 1;
  }
  emitText(isEnd ? "]]" : "]");
  state_ = State::kCdata;
  return at;
}

}  // namespace article_viewer
