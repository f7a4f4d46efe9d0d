#include "formats/schema_org_root.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "formats/fields.h"
#include "formats/mapping.h"
#include "formats/rich_tree.h"

namespace article_viewer {
namespace {

struct TypeRank {
  std::string_view ending;
  int rank;
};

/// The first ending that fits a type name decides. JobPosting is an offer, not something to read.
constexpr TypeRank kTypeRanks[] = {
    {"JobPosting", 0}, {"NewsArticle", 5}, {"LiveBlogPosting", 5}, {"BlogPosting", 4},
    {"Article", 3},    {"Report", 3},      {"Posting", 2},         {"Review", 1},
};

bool endsWith(std::string_view text, std::string_view ending) {
  return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
}

int rankOfType(std::string_view type) {
  for (const TypeRank& entry : kTypeRanks) {
    if (!endsWith(type, entry.ending)) continue;
    // TechArticle says more than Article.
    return entry.rank + (entry.ending == "Article" && type != "Article" ? 1 : 0);
  }
  return 0;
}

bool hasBody(JsonValue object) { return object.find("articleBody").exists() || object.find("body").exists(); }

/// An object without a type is an article if its fields say so, and none of another format's, nor an editor's
/// tree.
bool looksLikeArticle(JsonValue object) {
  if (findPath(object, "uri|guid|versioncreated|webPublicationDate|_type").exists()) return false;
  JsonValue nodes;
  if (findTree(object.find("body"), nodes) || findTree(object.find("content"), nodes)) return false;
  if (object.find("headline").exists() || object.find("articleBody").exists()) return true;
  const JsonValue body = object.find("body");
  return body.isArray() || (body.exists() && object.find("name").exists());
}

/// 0 where the object is no article.
int rankOf(JsonValue object) {
  const JsonValue type = object.find("@type");
  int rank = 0;
  if (!type.exists() || type.isNull()) {
    rank = looksLikeArticle(object) ? 1 : 0;
  }
  for (const JsonValue item : itemsOf(type)) rank = std::max(rank, rankOfType(lastTypePart(item)));
  return rank == 0 ? 0 : rank * 2 + (hasBody(object) ? 1 : 0);
}

/// The elements of a thing that lists articles, whole or by name and address.
JsonValue findList(JsonValue thing) {
  const JsonValue list =
      findPath(thing, "itemListElement|blogPost|blogPosts|mainEntity.itemListElement|hasPart");
  const JsonValue first = firstOf(list);
  const bool isNamed =
      hasType(first, "ListItem") && first.find("name").exists() && first.find("url").exists();
  return list.isArray() && (isNamed || rankOf(findListedArticle(first)) != 0) ? list : JsonValue();
}

JsonValue findAnyList(JsonValue root) {
  for (const JsonValue item : itemsOf(root)) {
    const JsonValue graph = item.find("@graph");
    for (const JsonValue thing : itemsOf(graph.isArray() ? graph : item)) {
      if (const JsonValue list = findList(thing); list.exists()) return list;
    }
  }
  return {};
}

/// Keeps the best of the objects it is shown.
class Search {
 public:
  void visit(JsonValue object) {
    if (!object.isObject()) return;
    const int rank = rankOf(object);
    if (rank > rank_) {
      rank_ = rank;
      best_ = object;
    }
  }

  void visitRoot(JsonValue root) {
    visit(root);
    visit(root.find("mainEntity"));
    for (const JsonValue node : itemsOf(root.find("@graph"))) {
      visit(node);
      visit(node.find("mainEntity"));
    }
  }

  [[nodiscard]] JsonValue best() const { return best_; }

 private:
  JsonValue best_;
  int rank_ = 0;
};

}  // namespace

JsonValue findSchemaOrgArticle(JsonValue root) {
  Search search;
  for (const JsonValue item : itemsOf(root)) search.visitRoot(item);
  return search.best();
}

JsonValue findSchemaOrgArticles(JsonValue root) {
  std::size_t count = 0;
  for (const JsonValue element : root.elements()) {
    if (rankOf(element) == 0) {
      count = 0;
      break;
    }
    ++count;
  }
  if (count > 1) return root;
  const JsonValue article = findSchemaOrgArticle(root);
  return article.exists() ? article : findAnyList(root);
}

JsonValue findListedArticle(JsonValue element) {
  const JsonValue item = element.find("item");
  return item.isObject() ? item : element;
}

}  // namespace article_viewer
