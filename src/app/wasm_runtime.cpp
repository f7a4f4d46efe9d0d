// What a standalone module would otherwise ask its host for. With these definitions
// article-viewer.wasm has no imports at all, so any runtime can instantiate it with {}.
#include <cstddef>
#include <cstdlib>

extern "C" {

// Emscripten's standalone runtime reports memory growth to its host. Our loader looks
// at the memory anew after every call, so nobody needs to be told.
void emscripten_notify_memory_growth(std::size_t memoryIndex);
void emscripten_notify_memory_growth(std::size_t /*memoryIndex*/) {}

// abort(), and with it a failed operator new, ends here instead of in WASI's proc_exit:
// the trap makes the loader throw this instance away and report an error.
void _Exit(int /*status*/) { __builtin_trap(); }

// The tables of functions behind the type information of the standard library's exceptions, which
// nlohmann-json makes to describe an error. The core has neither exceptions nor RTTI, so nobody looks into
// them; the library's own would bring in its machinery for catching and casting.
extern const void* const kClassTypeInfo[] __asm__("_ZTVN10__cxxabiv117__class_type_infoE");
extern const void* const kDerivedClassTypeInfo[] __asm__("_ZTVN10__cxxabiv120__si_class_type_infoE");
constexpr std::size_t kAddressPoint = 2;  // what refers to such a table points behind its two first words
const void* const kClassTypeInfo[kAddressPoint + 1] = {};
const void* const kDerivedClassTypeInfo[kAddressPoint + 1] = {};
}
