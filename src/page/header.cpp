#include <string>
#include <utility>

#include "base/ascii.h"
#include "body/block_parts.h"
#include "page/elements.h"
#include "page/page.h"
#include "page/web_address.h"

namespace article_viewer {
namespace {

/// Opens <header> when the first thing is written into it, so that an article of a bare body has none.
class HeaderWriter {
 public:
  HeaderWriter(const Article& article, const PageOptions& options, Door& door)
      : article_(article), strings_(options.strings), sink_(door.furniture()), content_(door.content()) {}

  void write() {
    writeClock();
    writeAudio();
    writeSections();
    writeShortLink();
    if (!article_.headline.empty()) {
      writeTag(opened(), "h1 part=headline", article_.headline);
    }
    writeStandfirst();
    writeByline();
    writeLeadPicture();
    if (open_) sink_.end("header");
  }

 private:
  MarkupSink& opened() {
    if (!std::exchange(open_, true)) StartTag("header part=header").writeTo(sink_);
    return sink_;
  }

  /// One paragraph, unless its author may have written several.
  void writeStandfirst() {
    const RichText& text = article_.standfirst;
    if (isBlank(text.text)) return;
    const bool isPlain = text.format == TextFormat::kPlain;
    const OpenTag standfirst(opened(), isPlain ? "p part=standfirst" : "div part=standfirst");
    isPlain ? sink_.text(text.text) : writeAsBlocks(text, content_);
  }

  void writeClock() {
    const auto published = readDate(article_.datePublished, article_.language);
    auto modified = readDate(article_.dateModified, article_.language);
    if (published && modified && published->datetime == modified->datetime) modified.reset();
    if (!published && !modified) return;
    const OpenTag paragraph(opened(), "p part=clock");
    if (published) writeTime(sink_, "time", *published);
    if (published && modified) sink_.text(" ");
    if (modified) {
      const OpenTag updated(sink_, "span part=updated");
      const Phrase phrase = strings_.phrase(StringId::kUpdated);
      sink_.text(phrase.before);
      writeTime(sink_, "time", *modified);
      sink_.text(phrase.after);
    }
  }

  [[nodiscard]] std::string audioText() const {
    const Audio& audio = article_.audio;
    if (audio.name.empty()) {
      return std::string(strings_[audio.live ? StringId::kListenLive : StringId::kListen]);
    }
    return strings_.fill(audio.live ? StringId::kListenLiveTo : StringId::kListenTo, audio.name);
  }

  void writeAudio() {
    const Audio& audio = article_.audio;
    if (audio.url.empty() && audio.name.empty()) return;
    const OpenTag paragraph(opened(), "p part=live");
    writeLink(sink_, "a part=live-link", audio.url, audioText());
    if (audio.url.empty() || audio.live) return;
    sink_.text(" ");
    const OpenTag player(sink_, StartTag("audio controls preload=none").add("src", audio.url));
  }

  void writeSections() {
    bool first = true;
    for (const Link& section : article_.sections) {
      if (section.name.empty()) continue;
      if (first) opened().start("p", {{"part", "section"}});
      if (!first) sink_.text(strings_[StringId::kListComma]);
      first = false;
      if (section.url.empty()) {
        sink_.text(section.name);
      } else {
        writeLink(sink_, "a", section.url, section.name);
      }
    }
    if (!first) sink_.end("p");
  }

  void writeShortLink() {
    if (!isWebAddress(article_.shortUrl)) return;
    const OpenTag paragraph(opened(), "p part=short-link");
    writeTag(sink_, StartTag("a").set("href", article_.shortUrl).set("data-copy", {}),
             strings_.fill(StringId::kShortLink, shownAddress(article_.shortUrl)));
  }

  void writeAuthor(const Person& author) {
    writeLink(sink_, "a part=author rel=author", author.url, author.name);
    if (author.jobTitle.empty()) return;
    sink_.text(strings_[StringId::kListComma]);
    writeTag(sink_, "span part=role", author.jobTitle);
  }

  void writeByline() {
    std::size_t left = 0;
    for (const Person& author : article_.authors) left += author.name.empty() ? 0U : 1U;
    if (left == 0) return;
    const OpenTag paragraph(opened(), "p part=byline");
    const Phrase phrase = strings_.phrase(StringId::kByline);
    sink_.text(phrase.before);
    for (const Person& author : article_.authors) {
      if (author.name.empty()) continue;
      writeAuthor(author);
      --left;
      if (left != 0) sink_.text(strings_[left == 1 ? StringId::kListAnd : StringId::kListComma]);
    }
    sink_.text(phrase.after);
  }

  void writeLeadPicture() {
    const Image* lead = leadImage(article_);
    if (lead == nullptr || article_.isLeadInBody) return;
    const OpenTag figure(opened(), StartTag("figure").set("part", "lead figure"));
    writeImage(*lead, sink_, true);
    const bool hasCaption = !isBlank(lead->caption.text);
    if (!hasCaption && lead->credit.empty()) return;
    const OpenTag caption(sink_, "figcaption part=caption");
    if (hasCaption) writeInline(lead->caption, content_);
    if (lead->credit.empty()) return;
    if (hasCaption) sink_.text(" ");
    writeTag(sink_, "span part=credit", lead->credit);
  }

  const Article& article_;
  const Strings& strings_;
  MarkupSink& sink_;     ///< furniture
  MarkupSink& content_;  ///< texts with markup of their own
  bool open_ = false;
};

}  // namespace

void writeHeader(const Article& article, const PageOptions& options, Door& door) {
  HeaderWriter(article, options, door).write();
}

}  // namespace article_viewer
