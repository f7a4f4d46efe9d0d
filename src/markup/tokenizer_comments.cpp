#include <cstring>

#include "markup/tokenizer.h"

/// Comments and the like (HTML Standard, 13.2.5.41 to 13.2.5.52). Nothing of them is sent on, but where
/// they end decides what is content.
namespace article_viewer {

/// After `<!`. Two dashes begin a comment; all else (DOCTYPE, CDATA outside of foreign content, garbage)
/// ends at the first `>` whatever it is called.
HtmlTokenizer::Cursor HtmlTokenizer::markupDeclarationOpen(Cursor at) {
  if (*at != '-') {
    state_ = State::kBogusComment;
    return at;
  }
  pending_ += '-';
  if (pending_.size() == 2) {
    pending_.clear();
    state_ = State::kCommentStart;
  }
  return at + 1;
}

HtmlTokenizer::Cursor HtmlTokenizer::skipPast(Cursor at, Cursor end) {
  const void* close = std::memchr(at, '>', static_cast<std::size_t>(end - at));
  if (close == nullptr) return end;
  state_ = State::kData;
  return static_cast<Cursor>(close) + 1;
}

HtmlTokenizer::Cursor HtmlTokenizer::comment(Cursor at, Cursor end) {
  const auto go = [&](State next) {
    state_ = next;
    return at + 1;
  };
  const auto reconsume = [&](State next) {
    state_ = next;
    return at;
  };
  const char c = *at;
  switch (state_) {
    case State::kCommentStart:
      if (c == '-') return go(State::kCommentStartDash);
      return c == '>' ? go(State::kData) : reconsume(State::kComment);
    case State::kCommentStartDash:
      if (c == '-') return go(State::kCommentEnd);
      return c == '>' ? go(State::kData) : reconsume(State::kComment);
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
      if (c == '>') return go(State::kData);
      if (c == '!') return go(State::kCommentEndBang);
      return c == '-' ? at + 1 : reconsume(State::kComment);
    case State::kCommentEndBang:
      if (c == '-') return go(State::kCommentEndDash);
      return c == '>' ? go(State::kData) : reconsume(State::kComment);
    default: break;
  }
  while (at != end && *at != '-' && *at != '<') ++at;
  if (at == end) return end;
  return go(*at == '-' ? State::kCommentEndDash : State::kCommentLessThan);
}

}  // namespace article_viewer
