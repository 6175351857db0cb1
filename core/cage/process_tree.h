#pragma once

#include <sys/types.h>

#include <vector>

namespace paddock::cage {

/// All processes of this pid namespace but this one, which is its first. From the /proc of the namespace.
std::vector<pid_t> processesOfNamespace();

/// All processes that this one has started, directly or not. Those whose parents have ended count when they come to
/// this one (PR_SET_CHILD_SUBREAPER).
std::vector<pid_t> descendants();

} // namespace paddock::cage
