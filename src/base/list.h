#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

#include "base/arena.h"

namespace article_viewer {

/// What a List is whatever its items are, so that growing is compiled once.
class UntypedList {
 public:
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool empty() const { return size_ == 0; }

 protected:
  void append(Arena& arena, const void* item, std::size_t itemSize);

  void* items_ = nullptr;  ///< room for size_ items, rounded up to a power of two
  std::uint32_t size_ = 0;
};

/// Items in an arena, one after the other. A copy shows the same items; only one of the two may grow.
template <typename Item>
class List : public UntypedList {
 public:
  void add(Arena& arena, const Item& item) {
    static_assert(std::is_trivially_copyable_v<Item>);
    append(arena, &item, sizeof(Item));
  }

  /// Drops what comes after the first `size` items.
  void truncate(std::size_t size) {
    if (size < size_) size_ = static_cast<std::uint32_t>(size);
  }

  [[nodiscard]] Item* begin() { return static_cast<Item*>(items_); }
  [[nodiscard]] Item* end() { return begin() + size_; }
  [[nodiscard]] const Item* begin() const { return static_cast<const Item*>(items_); }
  [[nodiscard]] const Item* end() const { return begin() + size_; }
  [[nodiscard]] Item& operator[](std::size_t index) { return begin()[index]; }
  [[nodiscard]] const Item& operator[](std::size_t index) const { return begin()[index]; }
  [[nodiscard]] Item& front() { return begin()[0]; }
  [[nodiscard]] const Item& front() const { return begin()[0]; }
  [[nodiscard]] Item& back() { return end()[-1]; }
  [[nodiscard]] const Item& back() const { return end()[-1]; }

  operator std::span<const Item>() const { return {begin(), size_}; }  // NOLINT(google-explicit-constructor)
};

}  // namespace article_viewer
