#pragma once

#include <cstddef>
#include <deque>
#include <initializer_list>
#include <string_view>
#include <type_traits>

#include <catch2/catch_test_macros.hpp>

#include "article/article.h"

/// What tests write articles down with. The memory lasts as long as the tests.
namespace article_viewer {

inline Arena& testMemory() {
  static Arena memory;
  return memory;
}

/// An article whose parts last.
inline Article& testArticle() {
  static std::deque<Article> articles;
  return articles.emplace_back();
}

/// A copy of the text that lasts.
inline std::string_view keep(std::string_view text) { return testMemory().keep(text); }

template <typename Item>
void push(List<Item>& list, const std::type_identity_t<Item>& item) {
  list.add(testMemory(), item);
}

template <typename Item>
List<Item> makeList(std::initializer_list<Item> items) {
  List<Item> list;
  for (const Item& item : items) push(list, item);
  return list;
}

/// An item that the test needs to be there.
template <typename Item>
const Item& at(const List<Item>& list, std::size_t index) {
  REQUIRE(index < list.size());
  return list[index];
}

template <typename Item>
void assign(List<Item>& list, std::initializer_list<std::type_identity_t<Item>> items) {
  list = makeList<Item>(items);
}

}  // namespace article_viewer
