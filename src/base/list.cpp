#include "base/list.h"

#include <cstring>

namespace article_viewer {

void UntypedList::append(Arena& arena, const void* item, std::size_t itemSize) {
  const bool isFull = (size_ & (size_ - 1)) == 0;
  if (isFull) {
    void* const wider = arena.take(itemSize * (size_ == 0 ? 1 : 2 * std::size_t{size_}));
    if (size_ != 0) std::memcpy(wider, items_, itemSize * size_);
    items_ = wider;
  }
  std::memcpy(static_cast<char*>(items_) + itemSize * size_, item, itemSize);
  ++size_;
}

}  // namespace article_viewer
