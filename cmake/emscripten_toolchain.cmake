# Finds Emscripten's own CMake toolchain file, wherever emcc lives: Debian's
# package, an emsdk that was activated on PATH, or the folder that EMSDK names.
# It lets `cmake --preset wasm` work without emcmake and without a machine path.
if(NOT DEFINED EMSCRIPTEN_ROOT_PATH)
  find_program(ARTICLE_VIEWER_EM_CONFIG em-config HINTS $ENV{EMSDK}/upstream/emscripten)
  if(NOT ARTICLE_VIEWER_EM_CONFIG)
    message(FATAL_ERROR "Emscripten was not found: install it (Debian: apt-get install emscripten) or activate an emsdk, so that em-config is on PATH.")
  endif()
  execute_process(
    COMMAND ${ARTICLE_VIEWER_EM_CONFIG} EMSCRIPTEN_ROOT
    OUTPUT_VARIABLE EMSCRIPTEN_ROOT_PATH
    OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  file(TO_CMAKE_PATH "${EMSCRIPTEN_ROOT_PATH}" EMSCRIPTEN_ROOT_PATH)
endif()
include(${EMSCRIPTEN_ROOT_PATH}/cmake/Modules/Platform/Emscripten.cmake)
