#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/limits.h"
#include "markup/foreign_content.h"
#include "markup/sink.h"
#include "markup/token_observer.h"

namespace article_viewer {

/// HTML to events, by the tokenization rules of the HTML Standard (section 13.2.5). It sends what can
/// become content: start tags, end tags and text; comments, DOCTYPEs and processing instructions are
/// found and passed over, which an observer may see. Which tags switch to raw text, and the newline that a
/// parser drops after
/// `<pre>`, are decided here too, so that no tree builder is needed in front of the sanitizer.
///
/// Input may come in pieces of any size with the same result. It should be valid UTF-8; the tokenizer
/// looks at ASCII bytes only and passes all others on.
class HtmlTokenizer {
 public:
  /// Tells the report of the sink, where there is one, what it passes over, and follows its limits.
  explicit HtmlTokenizer(MarkupSink& sink);

  /// Nobody where it is nullptr.
  void observe(TokenObserver* observer) { observer_ = observer; }

  /// What the first characters are read as, and after a `<title>` and the like the next ones.
  enum class ContentModel : std::uint8_t { kData, kRcData, kRawText, kScript, kPlainText, kCdata };

  /// Begins in another content model, as inside of an element `lastStartTag`, and from here on reports tags
  /// without acting on them: the tokenizer alone, without what it takes over from a tree builder.
  void beginIn(ContentModel model, std::string_view lastStartTag);

  void feed(std::string_view piece);

  /// Ends the input: sends the text that was still undecided, drops an unfinished tag and ends the element
  /// whose raw text was being read. The tokenizer is then in the data state again and may be fed on.
  void finish();

  /// Name of the element whose raw text is being read (script, style, textarea, …), empty outside of one.
  [[nodiscard]] std::string_view openRawText() const { return rawTextName_; }

  /// Where in what was fed the tag, comment or the like begins that is being sent.
  [[nodiscard]] const char* tagPlace() const { return tagPlace_; }
  /// Whether the start tag that is being sent ends in a slash.
  [[nodiscard]] bool isSelfClosing() const { return selfClosing_; }

 private:
  enum class State : std::uint8_t {
    kData,
    kTagOpen,
    kEndTagOpen,
    kTagName,
    kBeforeAttributeName,
    kAttributeName,
    kAfterAttributeName,
    kBeforeAttributeValue,
    kAttributeValue,
    kAfterAttributeValueQuoted,
    kSelfClosingStartTag,
    kRawText,
    kRawTextLessThan,
    kRawTextEndTagOpen,
    kRawTextEndTagName,
    kScriptEscapeStart,
    kScriptEscapeStartDash,
    kScriptDoubleEscapeStart,
    kScriptDoubleEscapedLessThan,
    kScriptDoubleEscapeEnd,
    kPlainText,
    kMarkupDeclarationOpen,
    kBogusComment,
    kProcessingInstruction,
    kDoctype,
    kCommentStart,
    kCommentStartDash,
    kComment,
    kCommentLessThan,
    kCommentLessThanBang,
    kCommentLessThanBangDash,
    kCommentLessThanBangDashDash,
    kCommentEndDash,
    kCommentEnd,
    kCommentEndBang,
    kCdata,
    kCdataBracket,
    kCdataEnd,
    kCharacterReference,
  };

  /// The raw text states of the standard differ only in these respects.
  enum class RawText : std::uint8_t { kNone, kRcData, kRawText, kScript };

  /// Within script data: plain, inside `<!--`, and inside `<script>` inside `<!--`.
  enum class ScriptEscape : std::uint8_t { kNone, kEscaped, kDoubleEscaped };

  struct AttributeSpan {
    std::size_t nameBegin;
    std::size_t valueBegin;  ///< and end of the name; the value ends where the next name begins
  };

  using Cursor = const char*;

  void feedNormalized(std::string_view piece);
  Cursor step(Cursor at, Cursor end);

  // tokenizer.cpp
  Cursor data(Cursor at, Cursor end);
  Cursor tagOpen(Cursor at);
  Cursor endTagOpen(Cursor at);
  Cursor tagName(Cursor at, Cursor end);
  Cursor selfClosingStartTag(Cursor at);
  Cursor characterReference(Cursor at, Cursor end);
  bool resolveReference(std::string_view next);
  void beginTag(bool isEndTag);
  void emitTag();
  void emitStartTag();
  void emitText(std::string_view run);

  // tokenizer_attributes.cpp
  Cursor beforeAttributeName(Cursor at);
  Cursor attributeName(Cursor at, Cursor end);
  Cursor afterAttributeName(Cursor at);
  Cursor beforeAttributeValue(Cursor at);
  Cursor attributeValue(Cursor at, Cursor end);
  Cursor afterAttributeValueQuoted(Cursor at);
  void beginAttribute();
  void collectAttributes();

  // tokenizer_raw_text.cpp
  void enterRawText(std::string_view name);
  Cursor rawText(Cursor at, Cursor end);
  Cursor plainText(Cursor at, Cursor end);
  void scriptText(char c);
  Cursor rawTextLessThan(Cursor at);
  Cursor rawTextEndTagOpen(Cursor at);
  Cursor rawTextEndTagName(Cursor at);
  Cursor scriptEscapeStart(Cursor at);
  Cursor scriptDoubleEscape(Cursor at, ScriptEscape onMatch);
  Cursor scriptDoubleEscapedLessThan(Cursor at);

  // tokenizer_comments.cpp
  Cursor markupDeclarationOpen(Cursor at);
  Cursor bogusComment(Cursor at, Cursor end);
  Cursor comment(Cursor at, Cursor end);
  Cursor commentStep(Cursor at, Cursor end);
  Cursor cdata(Cursor at, Cursor end);
  void beginComment(State state);
  void endComment(bool isClosed);
  void endUnclosedComment();

  MarkupSink& sink_;
  TokenObserver* observer_ = nullptr;
  std::size_t attributeLimit_ = Limits().attributes;
  State state_ = State::kData;
  State referenceReturn_ = State::kData;
  RawText rawText_ = RawText::kNone;
  ScriptEscape scriptEscape_ = ScriptEscape::kNone;
  std::uint8_t scriptDashes_ = 0;  ///< how many `-` stand right before, up to two
  char quote_ = 0;                 ///< of the attribute value being read; 0 for an unquoted one
  bool isEndTag_ = false;
  bool selfClosing_ = false;
  bool skipNewline_ = false;          ///< the newline right after <pre> is not content
  bool afterCarriageReturn_ = false;  ///< a line feed now belongs to the CR before it
  bool actsOnTags_ = true;            ///< see beginIn()

  Cursor tagPlace_ = nullptr;
  std::size_t delimiter_ = 0;  ///< bytes at the end of comment_ that are no part of it

  ForeignContent foreign_;
  std::string name_;           ///< of the tag being read, lower case
  std::string rawTextName_;    ///< of the element whose raw text is being read
  std::string comment_;        ///< what a comment or the like says, collected for the observer
  std::string pending_;        ///< characters that may yet turn out to be markup or a reference
  std::string reference_;      ///< decoded reference, reused
  std::string attributeText_;  ///< names and values of the tag being read, one after the other
  std::vector<AttributeSpan> attributeSpans_;
  std::vector<Attribute> attributes_;
};

}  // namespace article_viewer
