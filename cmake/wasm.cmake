# article-viewer.wasm: standalone, no JavaScript glue, no imports.
if(EXISTS ${CMAKE_SOURCE_DIR}/src/app/wasm.cpp)
file(STRINGS ${CMAKE_SOURCE_DIR}/src/app/exports.txt _exports REGEX "^[a-z]")
list(TRANSFORM _exports PREPEND "_")
list(JOIN _exports "," _exports)

file(GLOB ARTICLE_VIEWER_WASM_SOURCES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/app/wasm*.cpp)
add_executable(article_viewer_wasm ${ARTICLE_VIEWER_WASM_SOURCES})
set_target_properties(article_viewer_wasm PROPERTIES OUTPUT_NAME article-viewer SUFFIX .wasm)
target_link_libraries(article_viewer_wasm
  PRIVATE article_viewer_core article_viewer_warnings article_viewer_language)
target_link_options(article_viewer_wasm PRIVATE -sSTANDALONE_WASM --no-entry
  -sEXPORTED_FUNCTIONS=${_exports} -sMALLOC=emmalloc
  -sALLOW_MEMORY_GROWTH -sMAXIMUM_MEMORY=2147483648)
endif()
