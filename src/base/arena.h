#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

namespace article_viewer {

/// Memory for things that live and go together, such as all parts of an article: taken piece by piece, given
/// back at once. What lies in it is trivially copyable and is never destroyed, so that it costs no code.
class Arena {
 public:
  Arena() = default;
  Arena(Arena&& other) noexcept
      : last_(std::exchange(other.last_, nullptr)),
        next_(std::exchange(other.next_, nullptr)),
        left_(std::exchange(other.left_, 0)) {}
  Arena& operator=(Arena&& other) noexcept {
    std::swap(last_, other.last_);
    std::swap(next_, other.next_);
    std::swap(left_, other.left_);
    return *this;
  }
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  ~Arena();

  /// Room for `size` bytes, aligned for numbers and pointers. It stays in its place when the arena is moved.
  void* take(std::size_t size);

  /// A copy of the text.
  std::string_view keep(std::string_view text);

 private:
  struct Chunk;

  Chunk* last_ = nullptr;
  char* next_ = nullptr;  ///< the first free byte of the last chunk
  std::size_t left_ = 0;  ///< how many bytes are free from there on
};

}  // namespace article_viewer
