# The preset `fuzz`: tests/fuzz/NAME.cpp becomes the libFuzzer program fuzz_NAME, and every file of
# the core tells it which branches an input took. Run by scripts/fuzz.mjs.
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  message(FATAL_ERROR "Only clang has libFuzzer: use the preset fuzz.")
endif()
foreach(_target article_viewer_core md4c)
  target_compile_options(${_target} PRIVATE -fsanitize=fuzzer-no-link)
endforeach()

file(GLOB ARTICLE_VIEWER_FUZZ_SUPPORT CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/fuzz/support/*.cpp)
add_library(article_viewer_fuzz_support STATIC ${ARTICLE_VIEWER_FUZZ_SUPPORT})
target_include_directories(article_viewer_fuzz_support PUBLIC ${CMAKE_SOURCE_DIR}/tests/fuzz)
target_link_libraries(article_viewer_fuzz_support
  PUBLIC article_viewer_core PRIVATE article_viewer_warnings article_viewer_language)

file(GLOB ARTICLE_VIEWER_FUZZERS CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/fuzz/*.cpp)
foreach(_source ${ARTICLE_VIEWER_FUZZERS})
  cmake_path(GET _source STEM _name)
  add_executable(fuzz_${_name} ${_source})
  target_link_options(fuzz_${_name} PRIVATE -fsanitize=fuzzer)
  target_link_libraries(fuzz_${_name} PRIVATE
    article_viewer_fuzz_support article_viewer_warnings article_viewer_language json)
endforeach()
