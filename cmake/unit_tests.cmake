# Catch2 tests: tests/unit/ROOM/NAME_test.cpp beside helpers, all in one program.
FetchContent_MakeAvailable(catch2)
# Its hundred files read the same headers: as a few large ones they compile in a third of the time.
set_target_properties(Catch2 PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 30)

file(GLOB_RECURSE ARTICLE_VIEWER_TEST_SOURCES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/unit/*.cpp)
add_executable(article_viewer_tests ${ARTICLE_VIEWER_TEST_SOURCES})
target_include_directories(article_viewer_tests PRIVATE ${CMAKE_SOURCE_DIR}/tests/unit)
target_compile_definitions(article_viewer_tests
  PRIVATE ARTICLE_VIEWER_ROOT="${CMAKE_SOURCE_DIR}")
# Catch2 needs exceptions; RTTI stays off, because tests derive from the core's classes.
target_compile_options(article_viewer_tests PRIVATE -fno-rtti)
target_link_libraries(article_viewer_tests
  PRIVATE article_viewer_core article_viewer_warnings Catch2::Catch2WithMain json md4c)

# Most of the time to compile a test goes into Catch2's header, which every one includes, and into making code fast
# that runs once; the core that is tested stays as optimised as it ships. A compiler cache does without the
# precompiled header: its presence would hide from it what has not changed.
if(NOT CMAKE_CXX_COMPILER_LAUNCHER)
  target_precompile_headers(article_viewer_tests PRIVATE <catch2/catch_test_macros.hpp>)
endif()
target_compile_options(article_viewer_tests PRIVATE $<$<CONFIG:Release>:-O1>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # With little optimisation GCC 12 believes that std::string writes and reads beyond its end.
  target_compile_options(article_viewer_tests PRIVATE
    -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread)
endif()

# The JSON report gives scripts/test.mjs the number of test cases.
add_test(NAME unit
  COMMAND article_viewer_tests --reporter console --reporter JSON::out=${CMAKE_BINARY_DIR}/unit.json
  WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
set_tests_properties(unit PROPERTIES TIMEOUT 300)
