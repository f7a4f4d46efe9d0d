#pragma once

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <utility>

namespace article_viewer {

/// Text that grows at its end: what std::string does, with appending inline. Emscripten ships std::string's
/// functions compiled for size and out of reach of inlining, and the output is made of short pieces.
class TextBuffer {
 public:
  TextBuffer() = default;
  TextBuffer(TextBuffer&& other) noexcept
      : data_(std::exchange(other.data_, nullptr)),
        size_(std::exchange(other.size_, 0)),
        capacity_(std::exchange(other.capacity_, 0)) {}
  TextBuffer& operator=(TextBuffer&& other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    std::swap(capacity_, other.capacity_);
    return *this;
  }
  TextBuffer(const TextBuffer&) = delete;
  TextBuffer& operator=(const TextBuffer&) = delete;
  ~TextBuffer() { std::free(data_); }

  [[nodiscard]] std::string_view view() const { return {data_, size_}; }
  [[nodiscard]] std::size_t size() const { return size_; }

  /// Makes room for so many more bytes at once: a buffer that doubles leaves its former places behind.
  void reserve(std::size_t more) {
    if (more > capacity_ - size_) grow(more);
  }

  void append(char c) {
    if (size_ == capacity_) grow(1);
    data_[size_++] = c;
  }

  /// The text may not be a part of this buffer: see appendOwn().
  void append(std::string_view text) {
    if (text.empty()) return;
    if (text.size() > capacity_ - size_) grow(text.size());
    std::memcpy(data_ + size_, text.data(), text.size());
    size_ += text.size();
  }

  /// Appends a stretch of what is already here.
  void appendOwn(std::size_t begin, std::size_t end) {
    if (end - begin > capacity_ - size_) grow(end - begin);
    append({data_ + begin, end - begin});
  }

 private:
  /// Out of memory ends the program, as it does in operator new without exceptions.
  void grow(std::size_t more) {
    const std::size_t wanted = size_ + more;
    capacity_ = wanted < 2 * capacity_ ? 2 * capacity_ : wanted + kFirstCapacity;
    data_ = static_cast<char*>(std::realloc(data_, capacity_));
    if (data_ == nullptr) std::abort();
  }

  static constexpr std::size_t kFirstCapacity = 64;

  char* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

}  // namespace article_viewer
