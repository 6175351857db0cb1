#pragma once

#include <linux/filter.h>

#include <cstdint>
#include <vector>

namespace paddock::cage {

/// What differs between the filters.
struct FilterChoice {
    bool debuggers = false; ///< ptrace and reading another process's memory work.
    bool internetSockets = true; ///< Without, socket() gives only those of this machine.
};

/// A list of what is refused, because what compilers and runtimes need cannot be listed. Throws Failure.
std::vector<sock_filter> syscallFilter(const FilterChoice &choice);

/// Puts the filter on this process for good. Needs no_new_privs. Throws Failure.
void filterSyscalls(const FilterChoice &choice);

} // namespace paddock::cage
