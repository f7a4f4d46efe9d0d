#pragma once

#include "article/article.h"
#include "markup/sanitize.h"
#include "markup/sink.h"
#include "page/strings.h"

/// What stands around a body, in the order of the page: startPage, writeHeader, (the body, the footnotes,)
/// writeRelated, (the tags,) writeDiscussion, endPage. Everything is written to the furniture side of the
/// door, but standfirst and caption with markup of their own; a field that the article does not have leaves
/// no element.
namespace article_viewer {

struct PageOptions {
  bool wayBack = false;  ///< from one of several articles to the list of them
  Strings strings;
};

/// `ltr`, `rtl`, `auto` as the article says, else by its letters and its language; empty where nothing is
/// known.
std::string_view directionOf(const Article& article);

/// The first picture that has an address, or nullptr.
const Image* leadImage(const Article& article);

/// Opens <article> with language and direction.
void startPage(const Article& article, MarkupSink& sink);
void endPage(MarkupSink& sink);

/// Clock line, listening link, section, short link, headline, standfirst, byline and lead picture.
void writeHeader(const Article& article, const PageOptions& options, Door& door);

void writeRelated(const Article& article, const PageOptions& options, MarkupSink& sink);

/// The way to the comments, and the community standards.
void writeDiscussion(const Article& article, const PageOptions& options, MarkupSink& sink);

}  // namespace article_viewer
