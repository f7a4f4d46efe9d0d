# article_viewer_core: every room of src/, and what the CLI and the wasm module share of src/app.
file(GLOB_RECURSE ARTICLE_VIEWER_CORE_SOURCES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/*.cpp)
list(FILTER ARTICLE_VIEWER_CORE_SOURCES EXCLUDE REGEX "/src/app/(cli|wasm)[^/]*$")

# How our own C++ is compiled, natively and to wasm alike: no exceptions and no RTTI,
# so that what passes the native tests is what ships.
add_library(article_viewer_language INTERFACE)
target_compile_options(article_viewer_language INTERFACE
  $<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions> $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti>)

add_library(article_viewer_core STATIC ${ARTICLE_VIEWER_CORE_SOURCES})
target_include_directories(article_viewer_core PUBLIC ${CMAKE_SOURCE_DIR}/src)
target_link_libraries(article_viewer_core
  PRIVATE article_viewer_warnings article_viewer_language
          $<BUILD_INTERFACE:json> $<BUILD_INTERFACE:md4c>)

# Which field means what is asked a few times per article: there inlining is never worth a byte. (Reading the JSON
# itself is another matter.)
if(EMSCRIPTEN)
  set(_readers ${ARTICLE_VIEWER_CORE_SOURCES})
  list(FILTER _readers INCLUDE REGEX "/src/formats/")
  list(FILTER _readers EXCLUDE REGEX "/src/formats/json_(encoding|keys|number|reader|source|string|syntax|value)")
  set_source_files_properties(${_readers} PROPERTIES COMPILE_OPTIONS "-mllvm;-inline-threshold=-15")
endif()

# Formats that a build goes without, for those who want fewer bytes: -DARTICLE_VIEWER_WITHOUT="ghost;ninjs".
# Their code is then not linked.
set(ARTICLE_VIEWER_WITHOUT "" CACHE STRING "Formats to leave out, by the names of `article-viewer formats`")
foreach(format ${ARTICLE_VIEWER_WITHOUT})
  string(TOUPPER ${format} format)
  string(REGEX REPLACE "[^A-Z0-9]" "_" format ${format})
  target_compile_definitions(article_viewer_core PRIVATE ARTICLE_VIEWER_WITHOUT_${format})
endforeach()
