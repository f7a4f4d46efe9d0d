# tests/compile_fail/NAME.cpp must not compile, with the message that its first line
# names (`// expect-error: REGEX`). NAME_control.cpp, the same use done rightly, must
# compile: it shows that the failure has the one reason we mean.
file(GLOB ARTICLE_VIEWER_COMPILE_FAIL CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/compile_fail/*.cpp)
foreach(_source ${ARTICLE_VIEWER_COMPILE_FAIL})
  cmake_path(GET _source STEM _name)
  add_test(NAME compile_fail.${_name}
    COMMAND ${CMAKE_COMMAND}
      -DCOMPILER=${CMAKE_CXX_COMPILER} -DSOURCE=${_source} -DINCLUDE=${CMAKE_SOURCE_DIR}/src
      -P ${CMAKE_SOURCE_DIR}/cmake/check_compile_fail.cmake)
endforeach()
