#pragma once

#include <cstddef>
#include <string_view>

#include "article/article.h"
#include "markup/sanitize.h"
#include "page/page.h"

/// The page of a list or feed: startPage, writeHeader, startCards, a card for each article, endCards,
/// endPage.
namespace article_viewer {

void startCards(MarkupSink& furniture);
void endCards(MarkupSink& furniture);

/// Headline, picture, time, standfirst and tags of one article of the list. The headline leads to its address
/// and says in `data-item` which one it is, for who can open it in place. `headline` stands in for a headline
/// that it does not have.
void writeCard(const Article& article, std::string_view headline, std::size_t item, Door& door);

/// The way back from one of several articles to all of them.
void writeWayBack(const PageOptions& options, MarkupSink& furniture);

}  // namespace article_viewer
