# The three C++ dependencies, pinned by SHA-256 and never vendored.
#
# scripts/set-up.mjs prepares them under build/_deps-src, from Debian's source archive or
# from upstream, and reads names, addresses and hashes from this file: both places hold
# the very same archive, so one hash serves both. Without the set-up FetchContent downloads
# from upstream. A package manager may pass its own copy in FETCHCONTENT_SOURCE_DIR_NAME.
include(FetchContent)

set(JSON_URL https://github.com/nlohmann/json/archive/refs/tags/v3.11.3.tar.gz)
set(JSON_SHA256 0d8ef5af7f9794e3263480193c491549b2ba6cc74bb018906202ada498a79406)
set(JSON_DEBIAN nlohmann-json3)

set(MD4C_URL https://github.com/mity/md4c/archive/refs/tags/release-0.5.2.tar.gz)
set(MD4C_SHA256 55d0111d48fb11883aaee91465e642b8b640775a4d6993c2d0e7a8092758ef21)
set(MD4C_DEBIAN md4c)

set(CATCH2_URL https://github.com/catchorg/Catch2/archive/refs/tags/v3.7.1.tar.gz)
set(CATCH2_SHA256 c991b247a1a0d7bb9c39aa35faf0fe9e19764213f28ffba3109388e62ee0269c)
set(CATCH2_DEBIAN catch2)

# Declares NAME; further arguments go to FetchContent_Declare.
macro(article_viewer_declare NAME)
  string(TOLOWER ${NAME} _folder)
  set(_prepared ${CMAKE_SOURCE_DIR}/build/_deps-src/${_folder})
  if(NOT DEFINED FETCHCONTENT_SOURCE_DIR_${NAME} AND EXISTS ${_prepared}/.verified)
    file(STRINGS ${_prepared}/.verified _verified LIMIT_COUNT 1)
    if(_verified STREQUAL ${NAME}_SHA256)
      set(FETCHCONTENT_SOURCE_DIR_${NAME} ${_prepared})
    endif()
  endif()
  FetchContent_Declare(${_folder}
    URL ${${NAME}_URL} URL_HASH SHA256=${${NAME}_SHA256}
    TIMEOUT 120 INACTIVITY_TIMEOUT 10 DOWNLOAD_EXTRACT_TIMESTAMP OFF ${ARGN})
endmacro()

# SOURCE_SUBDIR names a folder that does not exist: the sources are fetched, but the
# dependency's own build (tests, tools, install rules) is not run. We need one file of each.
article_viewer_declare(JSON SOURCE_SUBDIR no-build-wanted)
article_viewer_declare(MD4C SOURCE_SUBDIR no-build-wanted)
article_viewer_declare(CATCH2 SYSTEM)
FetchContent_MakeAvailable(json md4c)

# nlohmann-json: only its SAX reader is used, and errors arrive as values.
add_library(json INTERFACE)
target_include_directories(json SYSTEM INTERFACE ${json_SOURCE_DIR}/include)
target_compile_definitions(json INTERFACE JSON_NOEXCEPTION JSON_USE_IMPLICIT_CONVERSIONS=0)

# md4c: the parser alone, with one dialect; its HTML writer and its entity table stay out.
add_library(md4c STATIC ${CMAKE_SOURCE_DIR}/cmake/md4c_github.c)
target_include_directories(md4c SYSTEM PUBLIC ${md4c_SOURCE_DIR}/src)
target_compile_definitions(md4c PUBLIC MD4C_USE_UTF8)
