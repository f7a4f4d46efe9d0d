#include "base/arena.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace article_viewer {

struct alignas(double) Arena::Chunk {
  Chunk* before;
};

Arena::~Arena() {
  while (last_ != nullptr) std::free(std::exchange(last_, last_->before));
}

void* Arena::take(std::size_t size) {
  constexpr std::size_t kChunkSize = 8192;
  size = (size + alignof(Chunk) - 1) / alignof(Chunk) * alignof(Chunk);
  if (size > left_) {
    left_ = std::max(size, kChunkSize);
    auto* const chunk = static_cast<Chunk*>(std::malloc(sizeof(Chunk) + left_));
    // Out of memory ends the program, as it does in operator new without exceptions.
    if (chunk == nullptr) std::abort();
    chunk->before = last_;
    last_ = chunk;
    next_ = reinterpret_cast<char*>(chunk + 1);
  }
  left_ -= size;
  return std::exchange(next_, next_ + size);
}

std::string_view Arena::keep(std::string_view text) {
  auto* const copy = static_cast<char*>(take(text.size()));
  if (!text.empty()) std::memcpy(copy, text.data(), text.size());
  return {copy, text.size()};
}

}  // namespace article_viewer
