# One static target for each folder of core and ui: what it links is what it may include.
# tests/architecture holds the same table and fails when the two differ.
#
#   paddock_library(core/hooks SOURCES hook_runner.cpp hook_runner.h LINKS core/protocol core/exec LIBRARIES Qt6::Core)
#
# defines paddock_core_hooks. LINKS names folders of this project, LIBRARIES names outside targets.
function(paddock_target_name folder out)
    string(REPLACE "/" "_" name ${folder})
    set(${out} paddock_${name} PARENT_SCOPE)
endfunction()

function(paddock_library folder)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;LIBRARIES;PRIVATE_LIBRARIES" ${ARGN})
    paddock_target_name(${folder} target)
    list(TRANSFORM ARG_SOURCES PREPEND ${CMAKE_SOURCE_DIR}/${folder}/)
    add_library(${target} STATIC ${ARG_SOURCES})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
    paddock_compile_options(${target})
    foreach(link ${ARG_LINKS})
        paddock_target_name(${link} other)
        target_link_libraries(${target} PUBLIC ${other})
    endforeach()
    target_link_libraries(${target} PUBLIC Qt6::Core ${ARG_LIBRARIES} PRIVATE ${ARG_PRIVATE_LIBRARIES})
endfunction()

#   paddock_test(unit/net/tst_sse_parser LINKS core/net)
#
# builds tests/unit/net/tst_sse_parser.cpp (plus SOURCES) and registers it with CTest.
# LABELS "display" needs an X server, "keyring" a private session bus; tests/private_session.sh gives both. Tests
# of one label run one after the other, because there is one pointer, one focus and one keyring.
function(paddock_test path)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS;LIBRARIES;LABELS;DEPENDS;ENVIRONMENT" ${ARGN})
    get_filename_component(target ${path} NAME)
    list(TRANSFORM ARG_SOURCES PREPEND ${CMAKE_SOURCE_DIR}/tests/)
    add_executable(${target} ${CMAKE_SOURCE_DIR}/tests/${path}.cpp ${ARG_SOURCES})
    paddock_compile_options(${target})
    # One source each: a unity build would save nothing and take the meaning from "this file" in it.
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests UNITY_BUILD OFF)
    target_compile_definitions(${target} PRIVATE
        PADDOCK_SOURCE_DIR="${CMAKE_SOURCE_DIR}" PADDOCK_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
    foreach(link ${ARG_LINKS})
        paddock_target_name(${link} other)
        target_link_libraries(${target} PRIVATE ${other})
    endforeach()
    target_link_libraries(${target} PRIVATE Qt6::Test ${ARG_LIBRARIES})
    if(ARG_DEPENDS)
        add_dependencies(${target} ${ARG_DEPENDS})
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set(platform offscreen)
    if("display" IN_LIST ARG_LABELS)
        set(platform xcb)
    endif()
    add_test(NAME ${target} COMMAND ${target})
    set_tests_properties(${target} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        RESOURCE_LOCK "${ARG_LABELS}" ENVIRONMENT "QT_QPA_PLATFORM=${platform};${ARG_ENVIRONMENT}")
endfunction()
