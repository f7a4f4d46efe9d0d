# article-viewer.wasm: standalone, no JavaScript glue, no imports (src/app/wasm_runtime.cpp
# defines what the toolchain would import). scripts/build.mjs checks that this stays so.
set(_exports_file ${CMAKE_SOURCE_DIR}/src/app/exports.txt)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${_exports_file})
file(STRINGS ${_exports_file} _exports REGEX "^av_[a-z_]+$")
list(TRANSFORM _exports PREPEND "_")
list(JOIN _exports "," _exports)

file(GLOB ARTICLE_VIEWER_WASM_SOURCES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/app/wasm*.cpp)
add_executable(article_viewer_wasm ${ARTICLE_VIEWER_WASM_SOURCES})
set_target_properties(article_viewer_wasm PROPERTIES OUTPUT_NAME article-viewer SUFFIX .wasm)
target_link_libraries(article_viewer_wasm
  PRIVATE article_viewer_core article_viewer_warnings article_viewer_language)

# The name of the stack setting changed with 3.1.27.
if(EMSCRIPTEN_VERSION VERSION_LESS 3.1.27)
  set(_stack -sTOTAL_STACK=524288)
else()
  set(_stack -sSTACK_SIZE=524288)
endif()

# A second round of the linker's optimiser makes smaller what the first one has made alike.
target_link_options(article_viewer_wasm PRIVATE
  -Oz -sBINARYEN_EXTRA_PASSES=-Os -sSTANDALONE_WASM --no-entry -sEXPORTED_FUNCTIONS=${_exports}
  -sMALLOC=emmalloc -sALLOW_MEMORY_GROWTH -sINITIAL_MEMORY=1048576 -sMAXIMUM_MEMORY=2147483648
  # The stack lies below the data, so that an overflow traps instead of writing over it.
  ${_stack} -Wl,--stack-first)
