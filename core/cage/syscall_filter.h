#pragma once

#include "core/cage/descriptor.h"

#include <linux/filter.h>

#include <cstdint>
#include <vector>

namespace paddock::cage {

/// What differs between the filters.
struct FilterChoice {
    bool debuggers = false; ///< ptrace and reading another process's memory work.
    bool internetSockets = true; ///< Without, socket() gives only those of this machine.
    bool asksBeforeProcesses = false; ///< Each new process waits for the answer of whoever listens.
};

/// A list of what is refused, because what compilers and runtimes need cannot be listed. Throws Failure.
std::vector<sock_filter> syscallFilter(const FilterChoice &choice);

/// Puts the filter on this process for good. With asksBeforeProcesses the result is where the questions arrive; it
/// does not hold when the kernel has no such thing or somebody listens already, and then no filter was put on. Needs
/// no_new_privs. Throws Failure.
Descriptor filterSyscalls(const FilterChoice &choice);

} // namespace paddock::cage
