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
}
