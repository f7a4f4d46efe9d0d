# The command-line program and, for the asan preset, the sanitizers.
option(ARTICLE_VIEWER_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
if(ARTICLE_VIEWER_SANITIZE)
  # vptr checks need RTTI, which the core is built without.
  set(_sanitize -fsanitize=address,undefined -fno-sanitize=vptr
    -fno-sanitize-recover=all -fno-omit-frame-pointer)
  foreach(_target article_viewer_core md4c)
    target_compile_options(${_target} PUBLIC -O1 ${_sanitize})
    target_link_options(${_target} PUBLIC ${_sanitize})
  endforeach()
endif()

file(GLOB ARTICLE_VIEWER_CLI_SOURCES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/app/cli*.cpp)
add_executable(article_viewer_cli ${ARTICLE_VIEWER_CLI_SOURCES})
set_target_properties(article_viewer_cli PROPERTIES OUTPUT_NAME article-viewer)
target_compile_definitions(article_viewer_cli
  PRIVATE ARTICLE_VIEWER_VERSION="${PROJECT_VERSION}")
target_link_libraries(article_viewer_cli
  PRIVATE article_viewer_core article_viewer_warnings article_viewer_language)

# Built on demand, by `npm run bench -- --check`: it compiles the whole DOM of nlohmann-json.
add_executable(article_viewer_check_speed EXCLUDE_FROM_ALL
  ${CMAKE_SOURCE_DIR}/tests/bench/check_speed.cpp ${CMAKE_SOURCE_DIR}/src/app/cli_checked_file.cpp)
target_link_libraries(article_viewer_check_speed
  PRIVATE article_viewer_core article_viewer_warnings article_viewer_language json)
