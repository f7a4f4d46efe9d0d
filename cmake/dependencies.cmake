# The three C++ dependencies, pinned by SHA-256 and never vendored.
#
# scripts/set-up.mjs puts verified sources under build/_deps-src where a Debian
# source archive is at hand; otherwise FetchContent downloads the upstream archive.
# Both ways deliver the very same file, so one hash serves both.
# scripts/set-up.mjs reads names, addresses and hashes from this file.
include(FetchContent)

# SOURCE_SUBDIR names a folder that does not exist: the sources are fetched, but a
# dependency's own build (tests, tools, install rules) is not run. We need one file.
set(_no_build SOURCE_SUBDIR no-build-wanted DOWNLOAD_EXTRACT_TIMESTAMP OFF)

foreach(_name JSON MD4C CATCH2)
  string(TOLOWER ${_name} _folder)
  set(_prepared ${CMAKE_SOURCE_DIR}/build/_deps-src/${_folder})
  if(NOT DEFINED FETCHCONTENT_SOURCE_DIR_${_name} AND EXISTS ${_prepared}/.verified)
    set(FETCHCONTENT_SOURCE_DIR_${_name} ${_prepared})
  endif()
endforeach()

FetchContent_Declare(json
  URL https://github.com/nlohmann/json/archive/refs/tags/v3.11.3.tar.gz
  URL_HASH SHA256=0d8ef5af7f9794e3263480193c491549b2ba6cc74bb018906202ada498a79406
  TIMEOUT 60 INACTIVITY_TIMEOUT 10 ${_no_build})
FetchContent_Declare(md4c
  URL https://github.com/mity/md4c/archive/refs/tags/release-0.5.2.tar.gz
  URL_HASH SHA256=55d0111d48fb11883aaee91465e642b8b640775a4d6993c2d0e7a8092758ef21
  TIMEOUT 60 INACTIVITY_TIMEOUT 10 ${_no_build})
FetchContent_Declare(catch2
  URL https://github.com/catchorg/Catch2/archive/refs/tags/v3.7.1.tar.gz
  URL_HASH SHA256=c991b247a1a0d7bb9c39aa35faf0fe9e19764213f28ffba3109388e62ee0269c
  TIMEOUT 60 INACTIVITY_TIMEOUT 10 DOWNLOAD_EXTRACT_TIMESTAMP OFF SYSTEM)

FetchContent_MakeAvailable(json md4c)

# nlohmann-json: only its SAX reader is used, and errors arrive as values.
add_library(json INTERFACE)
target_include_directories(json SYSTEM INTERFACE ${json_SOURCE_DIR}/include)
target_compile_definitions(json INTERFACE JSON_NOEXCEPTION JSON_USE_IMPLICIT_CONVERSIONS=0)

# md4c: the parser alone; its HTML writer and its entity table stay out.
add_library(md4c STATIC ${md4c_SOURCE_DIR}/src/md4c.c)
target_include_directories(md4c SYSTEM PUBLIC ${md4c_SOURCE_DIR}/src)
target_compile_definitions(md4c PUBLIC MD4C_USE_UTF8)
