# How the wasm build trades size for speed: everything is compiled for size (-Oz), but the
# files through which every byte of an article passes for speed (ARTICLE_VIEWER_HOT_LEVEL).
# Link-time optimisation reaches across both; it takes about 3 % off the compressed size.
if(EMSCRIPTEN)
  set(CMAKE_C_FLAGS_MINSIZEREL "-Oz -DNDEBUG")
  set(CMAKE_CXX_FLAGS_MINSIZEREL "-Oz -DNDEBUG")
  add_compile_options(-flto)
  add_link_options(-flto)

  set(ARTICLE_VIEWER_HOT_LEVEL -O2) # md4c.c, too: dependencies.cmake
  file(GLOB ARTICLE_VIEWER_HOT_SOURCES CONFIGURE_DEPENDS
    ${CMAKE_SOURCE_DIR}/src/formats/json_*.cpp
    ${CMAKE_SOURCE_DIR}/src/markup/*.cpp ${CMAKE_SOURCE_DIR}/src/body/*.cpp)
  set_source_files_properties(${ARTICLE_VIEWER_HOT_SOURCES}
    PROPERTIES COMPILE_OPTIONS ${ARTICLE_VIEWER_HOT_LEVEL})
endif()
