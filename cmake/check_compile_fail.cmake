# Run by ctest: compiles SOURCE with COMPILER and judges the outcome.
cmake_minimum_required(VERSION 3.25)

execute_process(
  COMMAND ${COMPILER} -std=c++20 -fno-exceptions -fno-rtti -fsyntax-only -I${INCLUDE} ${SOURCE}
  RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)

if(SOURCE MATCHES "_control\\.cpp$")
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "${SOURCE} must compile, but does not:\n${output}")
  endif()
  return()
endif()

file(STRINGS ${SOURCE} first_line LIMIT_COUNT 1)
if(NOT first_line MATCHES "^// expect-error: (.+)$")
  message(FATAL_ERROR "${SOURCE}: the first line must be `// expect-error: REGEX`")
endif()
set(expected "${CMAKE_MATCH_1}")

if(result EQUAL 0)
  message(FATAL_ERROR "${SOURCE} compiles, but must not (expected error: ${expected})")
endif()
if(NOT output MATCHES "${expected}")
  message(FATAL_ERROR "${SOURCE} fails, but not with /${expected}/:\n${output}")
endif()
