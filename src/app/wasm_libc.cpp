// Stands before the C and C++ libraries where theirs are larger than what this module needs.
#include <cstddef>
#include <utility>

// The first three are compiled to the instructions memory.copy and memory.fill; the library's loops are older
// than these. strlen() is only called on short texts, where going word by word gains nothing.
extern "C" {

void* memcpy(void* __restrict to, const void* __restrict from, std::size_t size) {
  return __builtin_memcpy(to, from, size);
}

void* memmove(void* to, const void* from, std::size_t size) { return __builtin_memmove(to, from, size); }

void* memset(void* to, int byte, std::size_t size) { return __builtin_memset(to, byte, size); }

std::size_t strlen(const char* text) {
  const char* end = text;
  while (*end != '\0') ++end;
  return static_cast<std::size_t>(end - text);
}
}

namespace {

using Compare = int (*)(const void*, const void*);

/// The items of a qsort() as a heap with the largest on top.
class Heap {
 public:
  Heap(void* items, std::size_t itemSize, Compare compare)
      : items_(static_cast<char*>(items)), itemSize_(itemSize), compare_(compare) {}

  /// Lets an item sink to its place among the first `count`.
  void sink(std::size_t index, std::size_t count) {
    while (2 * index + 1 < count) {
      std::size_t child = 2 * index + 1;
      if (child + 1 < count && compare_(at(child), at(child + 1)) < 0) ++child;
      if (compare_(at(index), at(child)) >= 0) return;
      swap(index, child);
      index = child;
    }
  }

  void swap(std::size_t left, std::size_t right) {
    for (std::size_t i = 0; i < itemSize_; ++i) std::swap(at(left)[i], at(right)[i]);
  }

 private:
  [[nodiscard]] char* at(std::size_t index) const { return items_ + index * itemSize_; }

  char* items_;
  std::size_t itemSize_;
  Compare compare_;
};

}  // namespace

// The Markdown parser sorts the link definitions of a document; heapsort is a tenth of musl's smoothsort.
extern "C" void qsort(void* items, std::size_t count, std::size_t itemSize, Compare compare) {
  Heap heap(items, itemSize, compare);
  for (std::size_t i = count / 2; i > 0; --i) heap.sink(i - 1, count);
  for (std::size_t end = count; end > 1; --end) {
    heap.swap(0, end - 1);
    heap.sink(0, end - 1);
  }
}

// Nothing here asks for a type at run time, but the library's own exception classes, which the JSON parser
// uses as plain values, name these two tables. Empty ones keep the code of dynamic_cast out of the module.
extern "C" {
extern const void* const kNoTypeInfo[] __asm__("_ZTVN10__cxxabiv117__class_type_infoE");
extern const void* const kNoDerivedTypeInfo[] __asm__("_ZTVN10__cxxabiv120__si_class_type_infoE");
const void* const kNoTypeInfo[4] = {};
const void* const kNoDerivedTypeInfo[4] = {};
}
