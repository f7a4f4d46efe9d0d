#include "page/cards.h"

#include <string>

#include "base/ascii.h"
#include "base/digits.h"
#include "body/block_parts.h"
#include "body/content_writer.h"
#include "page/elements.h"
#include "page/language.h"

namespace article_viewer {
namespace {

void writeCardTags(const Article& article, MarkupSink& furniture) {
  if (article.tags.empty()) return;
  const OpenTag list(furniture, "ul part=card-tags");
  for (const Tag& tag : article.tags) writeTag(furniture, "li", tag.name);
}

void writeStandfirst(const RichText& text, Door& door) {
  if (isBlank(text.text)) return;
  const OpenTag standfirst(door.furniture(), "div part=card-text");
  writeAsBlocks(text, door.content());
}

}  // namespace

void startCards(MarkupSink& furniture) { StartTag("ol part=cards").writeTo(furniture); }
void endCards(MarkupSink& furniture) { furniture.end("ol"); }

void writeCard(const Article& article, std::string_view headline, std::size_t item, Door& door) {
  MarkupSink& furniture = door.furniture();
  DigitBuffer digits;
  const std::string id = "item-" + std::string(writeDigits(item, digits));
  const std::string anchor = '#' + id;
  const std::string language = languageTag(article.language);
  const std::string direction(directionOf(article));
  const OpenTag card(furniture,
                     StartTag("li part=card").set("id", id).add("lang", language).add("dir", direction));
  {
    const OpenTag title(furniture, "h2 part=card-headline");
    StartTag link("a part=card-link");
    link.set("href", article.url.empty() ? anchor : article.url)
        .setNumber("data-item", static_cast<std::int64_t>(item));
    writeTag(furniture, link, headline);
  }
  if (const auto date = readDate(article.datePublished, article.language)) {
    const OpenTag clock(furniture, "p part=card-time");
    writeTime(furniture, "time", *date);
  }
  if (const Image* const lead = leadImage(article)) writeImage(*lead, furniture);
  writeStandfirst(article.standfirst, door);
  writeCardTags(article, furniture);
}

void writeWayBack(const PageOptions& options, MarkupSink& furniture) {
  const OpenTag paragraph(furniture, "p part=back");
  writeTag(furniture, StartTag("a part=back-link href=#").set("data-list", {}),
           options.strings[StringId::kAllArticles]);
}

}  // namespace article_viewer
