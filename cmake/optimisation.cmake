# The wasm build is compiled for size, and nearly as fast for it: -Oz alone leaves out of line
# what inlining would make smaller (Emscripten 3.1.6 adds -fno-inline-functions to it), so that
# is taken back; it makes the module smaller and more than twice as fast. Link-time optimisation
# reaches across our files and the system libraries.
if(EMSCRIPTEN)
  set(CMAKE_C_FLAGS_MINSIZEREL "-Oz -finline-functions -DNDEBUG")
  set(CMAKE_CXX_FLAGS_MINSIZEREL "-Oz -finline-functions -DNDEBUG")
  add_compile_options(-flto)
  add_link_options(-flto)
endif()
