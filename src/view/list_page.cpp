#include "view/list_page.h"

#include <string>
#include <string_view>
#include <utility>

#include "base/ascii.h"
#include "base/utf8.h"
#include "page/cards.h"
#include "view/addresses.h"
#include "view/article_page.h"
#include "view/plain_text.h"

namespace article_viewer {
namespace {

/// The first text of the body, as a plain one.
std::string_view beginningOf(Article& article) {
  if (!article.standfirst.text.empty()) return plainText(article.standfirst, article.memory);
  if (!isBlank(article.bodyText.text)) return plainText(article.bodyText, article.memory);
  for (const Block& block : article.blocks) {
    if (!isBlank(block.text.text)) return plainText(block.text, article.memory);
  }
  return {};
}

/// What the card of an article is headed by: posts of a line or two have no headline. Never empty.
std::string_view cardHeadline(Article& article) {
  constexpr std::size_t kLength = 80;
  if (!article.headline.empty()) return article.headline;
  const std::string_view text = stripAsciiWhitespace(beginningOf(article));
  std::size_t end = 0;
  for (std::size_t characters = 0; end < text.size() && characters < kLength; ++characters) {
    end += decodeUtf8(text, end).length;
  }
  if (end < text.size()) {
    const std::size_t space = text.substr(0, end).rfind(' ');
    std::string beginning(text.substr(0, space == std::string_view::npos ? end : space));
    return article.memory.keep(beginning += "\u2026");
  }
  if (end != 0) return text;
  return article.url.empty() ? std::string_view("\u2026") : article.url;
}

bool isThere(const Article& article) {
  return !article.headline.empty() || !isBlank(article.bodyText.text) || !article.blocks.empty();
}

void writeList(const Article& list, std::vector<Article>& items, ViewOptions& options, Door& door) {
  startPage(list, door.furniture());
  writeHeader(list, options.page, door);
  startCards(door.furniture());
  for (std::size_t i = 0; i < items.size(); ++i) {
    const OwnBase base(options.sanitize.urls, items[i]);
    if (isThere(items[i])) writeCard(items[i], cardHeadline(items[i]), i, door);
  }
  endCards(door.furniture());
  endPage(door.furniture());
}

}  // namespace

std::vector<Article> readItems(ReadArticle& read, const ViewOptions& options, Diagnostics& diagnostics) {
  std::vector<Article> items(read.listed.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::optional<Error> error = readListed(read, i, diagnostics, options.read, items[i]);
    if (error) diagnostics.add(error->code, error->place, error->message);
    for (const TextCopy& copy : items[i].copies) read.article.copies.add(read.article.memory, copy);
  }
  return items;
}

ListPage makeListPage(ReadArticle& read, std::size_t inputSize, ViewOptions& options,
                      Diagnostics& diagnostics) {
  std::vector<Article> items = readItems(read, options, diagnostics);
  for (Article& item : items) {
    if (options.onlyFindings) {
      static_cast<void>(makeArticlePage(item, inputSize, options, diagnostics));
    } else {
      dropRefusedAddresses(item, options.sanitize.urls, diagnostics);
    }
  }
  dropRefusedAddresses(read.article, options.sanitize.urls, diagnostics);
  SafeHtml html =
      sanitize(options.sanitize, [&](Door& door) { writeList(read.article, items, options, door); });
  return {std::move(html), std::move(items)};
}

}  // namespace article_viewer
