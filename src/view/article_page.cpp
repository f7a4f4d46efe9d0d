#include "view/article_page.h"

#include <utility>

#include "base/ascii.h"
#include "base/text_buffer.h"
#include "body/body.h"
#include "body/notes_list.h"
#include "cloud/keywords.h"
#include "cloud/mentions.h"
#include "cloud/tag_list.h"
#include "page/cards.h"
#include "page/elements.h"
#include "view/addresses.h"
#include "view/article_findings.h"
#include "view/plain_text.h"

namespace article_viewer {
namespace {

/// How much a mention in the headline or the standfirst counts against one in the body.
constexpr unsigned kHeadlineFactor = 3;
constexpr unsigned kStandfirstFactor = 2;

/// Bytes of output that every article may have, however short it is.
constexpr std::size_t kOutputAllowance = 1U << 20U;

/// Articles of fewer words get no keywords unasked: what stands twice in a few lines tells nothing.
constexpr std::size_t kLeastWords = 50;

bool wantsKeywords(const Article& article, const ViewOptions& options) {
  if (options.onlyFindings) return false;
  return options.keywords.use == KeywordUse::kAuto ||
         (options.keywords.use == KeywordUse::kMissing && article.tags.empty());
}

void readTitles(const Article& article, MentionCounter& mentions) {
  Arena memory;
  mentions.setFactor(kHeadlineFactor);
  mentions.text(article.headline);
  mentions.wordBreak();
  mentions.setFactor(kStandfirstFactor);
  mentions.text(plainText(article.standfirst, memory));
  mentions.wordBreak();
  mentions.setFactor(1);
}

BodyStrings bodyStrings(const Strings& strings) {
  return {.readMore = strings[StringId::kReadMore],
          .transcript = strings[StringId::kTranscript],
          .table = strings[StringId::kTable],
          .footnotes = strings[StringId::kFootnotes],
          .backToText = strings[StringId::kBackToText]};
}

/// The text of an article as findKeywords() reads it. All of it: what is found in its beginning, and the tags
/// that are there, are counted to the end.
class KeywordText {
 public:
  /// `most` is how many bytes there may be.
  void begin(const Article& article, std::size_t most) {
    Arena memory;
    text_.reserve(most);
    text_.append(article.headline);
    text_.append('\n');
    text(plainText(article.standfirst, memory));
    wordBreak();
    titlesEnd_ = text_.size();
  }

  void text(std::string_view run) { text_.append(run); }
  void wordBreak() { text_.append('\x1E'); }

  [[nodiscard]] std::string_view all() const { return text_.view(); }
  [[nodiscard]] std::string_view body() const { return text_.view().substr(titlesEnd_); }

 private:
  TextBuffer text_;
  std::size_t titlesEnd_ = 0;
};

void addKeywords(std::string_view text, const KeywordOptions& options, Article& article) {
  const Stopwords stopwords = findStopwords(options.stopwords, article.language);
  for (const Keyword& keyword : findKeywords(text, article.language, options.limit, stopwords)) {
    article.tags.add(article.memory, {article.memory.keep(keyword.text), {}});
  }
  mergeTags(article.tags);
}

/// The page from top to bottom, in one pass through the door: the body is counted while it is written, so
/// that the tags after it know their weights. Where keywords are tags, it is kept and counted then.
class PageProducer final : private TextObserver {
 public:
  PageProducer(Article& article, const ViewOptions& options, std::size_t inputSize, Diagnostics& diagnostics)
      : outputLimit_(std::uint64_t{inputSize} * options.sanitize.limits.outputGrowth + kOutputAllowance),
        // A text cannot have more words than its document has bytes.
        mayBeTooLong_(inputSize > options.sanitize.limits.words),
        wantsKeywords_(wantsKeywords(article, options)),
        article_(article),
        options_(options),
        diagnostics_(diagnostics),
        taggedArticle_(article),
        mentions_(wantsKeywords_ ? std::span<const Tag>() : article_.tags, article.language) {
    if (wantsKeywords_) keywordText_.begin(article, inputSize);
    readTitles(article, mentions_);
  }

  void write(Door& door) {
    door_ = &door;
    door.limitOutput(outputLimit_);
    MarkupSink& furniture = door.furniture();
    startPage(article_, furniture);
    if (options_.page.wayBack) writeWayBack(options_.page, furniture);
    writeHeader(article_, options_.page, door);
    if (!isBlank(article_.bodyText.text) || !article_.blocks.empty()) writeBodyAndNotes(door);
    writeRelated(article_, options_.page, furniture);
    tags_ = wantsKeywords_ ? weighKeywords() : weighTags(article_.tags, mentions_);
    if (options_.cloud == CloudForm::kList) {
      writeTagList(article_.tags, tags_, options_.page.strings, furniture);
    }
    writeDiscussion(article_, options_.page, furniture);
    endPage(furniture);
  }

  [[nodiscard]] std::vector<TagWeight>& tags() { return tags_; }
  [[nodiscard]] TextLength bodyLength() const { return bodyLength_; }
  [[nodiscard]] std::string_view missingStopwords() const {
    if (!wantsKeywords_ || article_.tags.empty()) return {};
    const bool isThere = !findStopwords(options_.keywords.stopwords, article_.language).words.empty();
    return isThere ? std::string_view() : stopwordLanguage(article_.language);
  }

 private:
  void writeBodyAndNotes(Door& door) {
    const BodyStrings strings = bodyStrings(options_.page.strings);
    NoteReferences notes(article_);
    {
      const OpenTag body(door.furniture(), "div part=body");
      titleLength_ = mentions_.length();
      door.observe(observer());
      writeBody(article_, door, notes, diagnostics_, strings);
      door.observe(nullptr);
      mentions_.wordBreak();
      bodyLength_ = mentions_.length() - titleLength_;
    }
    writeNotesList(notes, door, strings);
    findInNotes(notes, diagnostics_);
  }

  [[nodiscard]] TextObserver* observer() {
    if (mayBeTooLong_ || wantsKeywords_) return this;
    return options_.onlyFindings ? nullptr : &mentions_;
  }

  /// Counts the words, and cuts the article where there are too many.
  void text(std::string_view run) override {
    mentions_.text(run);
    if (wantsKeywords_) keywordText_.text(run);
    const TextLength length = mentions_.length() - titleLength_;
    const std::size_t most = options_.sanitize.limits.words;
    if (length.words + length.unspacedCharacters <= most || isCut_) return;
    isCut_ = true;
    door_->refuseMore();
    diagnostics_.add(
        Code::kTextCut, run.data(),
        limitMessage("The text is too long; it is cut here", &Limits::words, options_.sanitize.limits));
  }
  void wordBreak() override {
    mentions_.wordBreak();
    if (wantsKeywords_) keywordText_.wordBreak();
  }

  std::vector<TagWeight> weighKeywords() {
    const bool isLong = bodyLength_.words + bodyLength_.unspacedCharacters >= kLeastWords;
    if (!isLong && options_.keywords.use == KeywordUse::kMissing) return {};
    addKeywords(keywordText_.all(), options_.keywords, taggedArticle_);
    MentionCounter mentions(article_.tags, article_.language);
    readTitles(article_, mentions);
    mentions.text(keywordText_.body());
    mentions.wordBreak();
    return weighTags(article_.tags, mentions);
  }

  const std::uint64_t outputLimit_;
  const bool mayBeTooLong_;
  const bool wantsKeywords_;
  const Article& article_;
  const ViewOptions& options_;
  Diagnostics& diagnostics_;
  Article& taggedArticle_;  ///< the same: keywords become tags of it
  Door* door_ = nullptr;
  MentionCounter mentions_;
  KeywordText keywordText_;
  TextLength titleLength_;
  TextLength bodyLength_;
  bool isCut_ = false;
  std::vector<TagWeight> tags_;
};

}  // namespace

ArticlePage makeArticlePage(Article& article, std::size_t inputSize, ViewOptions& options,
                            Diagnostics& diagnostics) {
  findInArticle(article, diagnostics);
  dropRefusedAddresses(article, options.sanitize.urls, diagnostics);
  const OwnBase base(options.sanitize.urls, article);
  mergeTags(article.tags);
  if (options.onlyFindings) article.tags = {};
  PageProducer producer(article, options, inputSize, diagnostics);
  SafeHtml html = sanitize(options.sanitize, [&producer](Door& door) { producer.write(door); });
  return {std::move(html), std::move(producer.tags()), producer.bodyLength(), producer.missingStopwords()};
}

}  // namespace article_viewer
