# Every option and every compiler flag of the build.
option(PADDOCK_DESKTOP "Build the desktop application (needs Qt Widgets and KSyntaxHighlighting)" ON)
option(PADDOCK_TESTS "Build the tests and benchmarks" ON)
set(PADDOCK_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize= takes them")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

find_program(PADDOCK_CCACHE ccache)
if(PADDOCK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${PADDOCK_CCACHE})
endif()
find_program(PADDOCK_MOLD mold)
if(PADDOCK_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
if(PADDOCK_SANITIZE)
    add_compile_options(-fsanitize=${PADDOCK_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # What the sanitizers insert hides from GCC that a variant's members are set; its manual warns of that.
        add_compile_options(-Wno-maybe-uninitialized)
    endif()
    add_link_options(-fsanitize=${PADDOCK_SANITIZE})
endif()

# Third-party folders are added before this is called, so that their warnings stay theirs.
function(paddock_compile_options target)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Wimplicit-fallthrough)
    target_compile_definitions(${target} PRIVATE
        QT_RESTRICTED_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
        QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT $<$<CONFIG:Debug>:QT_FORCE_ASSERTS>
        QT_WARN_DEPRECATED_UP_TO=0x060400) # what replaces later deprecations is not in Qt 6.4 yet
    if(CMAKE_UNITY_BUILD)
        # Every source is an included file there, so this warns of each file's own anonymous types.
        target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
    endif()
    target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR})
endfunction()
