// Copying and filling memory by the instructions memory.copy and memory.fill: the C library's loops are older
// than these, larger and slower.
#include <cstddef>

extern "C" {

void* memcpy(void* __restrict to, const void* __restrict from, std::size_t size) {
  return __builtin_memcpy(to, from, size);
}

void* memmove(void* to, const void* from, std::size_t size) { return __builtin_memmove(to, from, size); }

void* memset(void* to, int byte, std::size_t size) { return __builtin_memset(to, byte, size); }
}
