# The same numbers everywhere: no processor may round a * b + c once where another rounds twice.
add_compile_options(-ffp-contract=off)

# The wasm build is compiled for size, and nearly as fast for it: -Oz alone leaves out of line
# what inlining would make smaller (Emscripten 3.1.6 adds -fno-inline-functions to it), so that
# is taken back; it makes the module smaller and more than twice as fast. Link-time optimisation
# reaches across our files and the system libraries. The three instruction sets are older than every
# browser that the README names (Safari 15, autumn 2021, was the last to get them all); copying memory
# by one instruction alone makes Markdown and HTML about a tenth faster. What is computed on some paths only
# (`pre`: partial redundancy elimination) is not copied to the others: that makes nothing faster here, but the
# module larger. At the link only what gets smaller by it is still inlined; what is worth more than that was
# inlined when the files were compiled.
if(EMSCRIPTEN)
  set(CMAKE_C_FLAGS_MINSIZEREL "-Oz -finline-functions -DNDEBUG")
  set(CMAKE_CXX_FLAGS_MINSIZEREL "-Oz -finline-functions -DNDEBUG")
  add_compile_options(-flto -mbulk-memory -msign-ext -mnontrapping-fptoint)
  add_compile_options("SHELL:-mllvm -enable-pre=false")
  add_link_options(-flto -Wl,-mllvm,-enable-pre=false -Wl,-mllvm,-inline-threshold=-15)
endif()
